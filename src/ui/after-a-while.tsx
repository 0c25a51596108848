import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds from which on nobody takes waiting for a matter of course. */
const A_WHILE = 10_000;

/** Shows something once it has stood for a while: where a phone never answers, the screen has to say so. */
export function AfterAWhile({ children }: { readonly children: ComponentChildren }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), A_WHILE);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? children : null;
}
