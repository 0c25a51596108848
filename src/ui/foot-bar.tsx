import type { ComponentChildren } from 'preact';
import './foot-bar.css';

/** The one main act of a screen, kept in reach of the thumb above the keyboard. */
export function FootBar({ children }: { readonly children: ComponentChildren }) {
  return <div class="foot-bar">{children}</div>;
}
