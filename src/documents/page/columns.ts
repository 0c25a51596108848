import type { Block, DrawnSection } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';

type Column = readonly DrawnSection[];
type Row = readonly Column[];

/**
 * Puts neighbours that are half a page wide into two columns of about one height, in their order; others stand alone, and
 * so does the last of them where it would leave half of a sheet empty beside it.
 */
export function rowsOf(sections: readonly DrawnSection[]): readonly Row[] {
  const rows: DrawnSection[][] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (section.half && last?.[0]?.half) last.push(section);
    else rows.push([section]);
  }
  return rows.flatMap(laidOut);
}

function laidOut(row: readonly DrawnSection[]): readonly Row[] {
  const together = balanced(row);
  const last = row.at(-1);
  if (!last || row.length < 3) return [together];
  const before = balanced(row.slice(0, -1));
  const saved = heightOf(together) - heightOf(before) - linesOf(last, WORDS_A_WHOLE_LINE);
  return saved >= LINES_WORTH_IT ? [before, [[last]]] : [together];
}

function balanced(row: readonly DrawnSection[]): Row {
  if (row.length < 2) return [row];
  const cuts = row.slice(1).map((_, index) => [row.slice(0, index + 1), row.slice(index + 1)]);
  return cuts.toSorted((one, other) => heightOf(one) - heightOf(other))[0] ?? [row];
}

function heightOf(row: Row): number {
  return Math.max(...row.map((column) => sum(column.map((section) => linesOf(section)))));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const WORDS_A_LINE = 8;
const WORDS_A_WHOLE_LINE = 17;
const LINES_WORTH_IT = 4;

/** About how many lines a section takes, in half the width of a page unless told otherwise. */
function linesOf({ blocks }: DrawnSection, wordsALine = WORDS_A_LINE): number {
  return 1.5 + sum(blocks.map((block) => linesOfBlock(block, wordsALine)));
}

function linesOfBlock(block: Block, wordsALine: number): number {
  const lines = (text: string) => Math.max(1, Math.ceil(text.split(/\s+/).length / wordsALine));
  switch (block.block) {
    case 'paragraph':
      return lines(block.lines.map(lineText).join(' '));
    case 'list':
      return sum(block.items.map((item) => lines(lineText(item))));
    case 'quotes':
      return sum(block.quotes.map(({ words, date }) => lines(`${words} ${date}`)));
    case 'bars':
      return block.rows.length * 1.6 + 1;
    case 'shapes':
      return block.groups.length;
    case 'table':
      return block.rows.length * 2;
    case 'timeline':
      return 2;
  }
}
