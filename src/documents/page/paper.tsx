import { render } from 'preact';
import type { Page } from '../../domain/page/blocks.ts';
import type { Length, Sheet } from '../../domain/page/plan.ts';
import { PageView } from './page-view.tsx';
import { roomOf, type SheetPart, sheetsIn } from './sheets.ts';

const MILLIMETRE = 96 / 25.4;
/** Print sets type a hair differently from the screen, so a sheet is full a little before its edge. */
const SLACK = 3;
const SHEETS: Readonly<Record<Length, number>> = { '1': 1, '2': 2, large: 4 };

/** Waits for the letters that the page is set in, without which nothing can be measured. Resolves even when they fail. */
export async function lettersReady(): Promise<void> {
  const faces = ['400 16px', '700 16px'].map((face) => document.fonts.load(`${face} "Atkinson Hyperlegible Next"`));
  await Promise.allSettled(faces);
}

/** How many millimetres of paper a page is too long by; zero when it fits, and more than zero whenever it does not. */
export function overflow(page: Page, length: Length): number {
  const parts = sheetsOf(page, length, SLACK);
  if (parts.length <= SHEETS[length]) return 0;
  const { height, top, bottom } = roomOf(length);
  const long = (parts.at(-1)?.to ?? 0) / MILLIMETRE - SHEETS[length] * (height - top - bottom - SLACK);
  return Math.max(1, long); // less than nothing where sheets end early, for nothing is cut through
}

/** The sheets that a document prints on, measured out of sight. */
export function sheetsOf(page: Page, sheet: Sheet, slack = 0): readonly SheetPart[] {
  const drawn = drawnAside(page, sheet, '');
  const parts = sheetsIn(drawn.element, sheet, slack);
  drawn.remove();
  return parts;
}

/** A page drawn as it prints but out of sight, to be measured or drawn again, until it is removed. */
export function drawnAside(page: Page, sheet: Sheet, pageOfPages: string) {
  const aside = document.createElement('div');
  aside.className = 'measuring';
  document.body.append(aside);
  render(<PageView page={page} form="paper" length={sheet} pageOfPages={pageOfPages} />, aside);
  const remove = () => {
    render(null, aside);
    aside.remove();
  };
  return { element: aside.firstElementChild ?? aside, remove };
}

/**
 * Puts a page where the browser prints from, in place of the app, and takes it away again when the returned function is
 * called. While it is there, printing prints the page and nothing else, under the page's own file name.
 */
export function putOnPaper(page: Page, length: Sheet, pageOfPages: string | undefined): () => void {
  const paper = document.createElement('div');
  paper.id = 'paper';
  render(<PageView page={page} form="paper" length={length} pageOfPages={pageOfPages} />, paper);
  document.body.append(paper);
  document.body.classList.add('has-paper');
  const stopNaming = nameWhilePrinting(page.fileName);
  return () => {
    stopNaming();
    document.body.classList.remove('has-paper');
    render(null, paper);
    paper.remove();
  };
}

/** Browsers offer the title as the file name. It is set for the moment of printing only: titles reach the disk. */
function nameWhilePrinting(name: string): () => void {
  let title = document.title;
  const before = () => {
    title = document.title;
    document.title = name;
  };
  const after = () => {
    document.title = title;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
