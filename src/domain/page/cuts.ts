import type { Id } from '../id.ts';
import type { Block, Page } from './blocks.ts';
import { lineText } from './make-page.ts';

/** A line that there was no room for. */
export interface Cut {
  readonly line: string;
  /** The note to put on the page to have it there after all; none for what no note alone can bring back. */
  readonly note?: Id;
}

interface Told {
  readonly section: string;
  readonly line: string;
  readonly text: string;
  readonly from: readonly Id[];
}

/** Sections whose lines each stand for one note that the parent can put on. */
const CHOSEN: readonly string[] = ['happened', 'said', 'worked'];

/** What a page would tell if it had room for everything, and does not: each thing by its own line. */
export function cutsIn(full: Page, page: Page): readonly Cut[] {
  const kept = toldOn(page);
  return toldOn(full)
    .filter((one) => !kept.some((other) => isSame(one, other)))
    .map(({ section, line, from: [note] }) => ({ line, ...(note && CHOSEN.includes(section) && { note }) }));
}

/** A line is the same where it stands for the same notes and lost only its last words, or tells more of them. */
function isSame(full: Told, kept: Told): boolean {
  const isOfSame = full.section === kept.section && String(full.from) === String(kept.from);
  return isOfSame && (CHOSEN.includes(full.section) || full.text.startsWith(kept.text));
}

function toldOn({ sections }: Page): readonly Told[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block) => (id === 'involved' ? [...linesIn(block), ...captionsIn(block)] : linesIn(block)))
      .map((one) => ({ section: id, ...one })),
  );
}

/** What is said below the picture of people goes with the rows it is said of. */
function captionsIn(block: Block): readonly Omit<Told, 'section'>[] {
  if (block.block !== 'paragraph') return [];
  return block.lines.filter(({ from }) => from.length > 0).map(({ text, from }) => ({ line: text, text, from }));
}

function linesIn(block: Block): readonly Omit<Told, 'section'>[] {
  switch (block.block) {
    case 'list':
      return block.items.map((item) => ({ line: lineText(item), text: item.text, from: item.from }));
    case 'quotes':
      return block.quotes.map(({ words, date, from }) => ({ line: `“${words}” ${date}`, text: words, from }));
    case 'bars':
      return block.rows.map(({ label, from }) => ({ line: label, text: label, from }));
    default:
      return [];
  }
}
