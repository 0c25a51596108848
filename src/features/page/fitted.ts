import { useEffect, useState } from 'preact/hooks';
import { lettersReady, overflow } from '../../documents/page/paper.tsx';
import { type FittedPage, fitPage } from '../../domain/page/fitting.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import { remembered } from '../../domain/remembered.ts';

/** A fitted page, and by about how many lines it is too long. */
export interface Fitted extends FittedPage {
  readonly linesOver: number;
}

const LINE_MILLIMETRES = 5.2;

/** Makes and fits the page once its letters are loaded; undefined until then. */
export function useFitted(input: PageInput): Fitted | undefined {
  const [ready, setReady] = useState(false);
  const [fitted, setFitted] = useState<Fitted>();
  useEffect(() => void lettersReady().then(() => setReady(true)), []);
  useEffect(() => {
    if (ready) setFitted(fittedPage(input));
  }, [ready, input]);
  return fitted;
}

/** The fitted page, once its letters are loaded. */
export async function whenFitted(input: PageInput): Promise<FittedPage> {
  await lettersReady();
  return fittedPage(input);
}

/** Fitted once for the steps and for reading it. */
const fittedPage = remembered((input: PageInput): Fitted => {
  const { length } = input.plan;
  const found = fitPage(input, (page) => overflow(page, length) <= 0);
  const over = found.fits ? 0 : overflow(found.page, length);
  return { ...found, linesOver: Math.max(found.fits ? 0 : 1, Math.ceil(over / LINE_MILLIMETRES)) };
});
