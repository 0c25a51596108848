import type { Block, DrawnSection } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';

type Column = readonly DrawnSection[];
type Row = readonly Column[];

/**
 * Puts neighbours that are half a page wide into two columns of about one height, in their order; others stand alone.
 * Those that would leave half of a sheet empty beside them go below, in columns of their own or as wide as the sheet.
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
  const together = [balanced(row)];
  const best = waysToCut(row)
    .map((groups) => groups.map(balanced))
    .toSorted((one, other) => heightOfAll(one) - heightOfAll(other))[0];
  return best && heightOfAll(together) - heightOfAll(best) >= LINES_WORTH_IT ? best : together;
}

/** Every way to cut a row into neighbours, each group in columns of its own: those first that begin with the most. */
function waysToCut(row: readonly DrawnSection[]): readonly (readonly DrawnSection[])[][] {
  if (row.length === 0) return [[]];
  const sizes = row.map((_, at) => row.length - at);
  return sizes.flatMap((size) => waysToCut(row.slice(size)).map((rest) => [row.slice(0, size), ...rest]));
}

function balanced(row: readonly DrawnSection[]): Row {
  if (row.length < 2) return [row];
  const cuts = row.slice(1).map((_, index) => [row.slice(0, index + 1), row.slice(index + 1)]);
  return cuts.toSorted((one, other) => heightOf(one) - heightOf(other))[0] ?? [row];
}

function heightOfAll(rows: readonly Row[]): number {
  return sum(rows.map(heightOf));
}

function heightOf(row: Row): number {
  const wordsALine = row.length > 1 ? WORDS_A_LINE : WORDS_A_WHOLE_LINE;
  return Math.max(...row.map((column) => sum(column.map((section) => linesOf(section, wordsALine)))));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const WORDS_A_LINE = 8;
const WORDS_A_WHOLE_LINE = 17;
const LINES_WORTH_IT = 3;
/** A label takes the room of so many shapes. */
const LABEL_SHAPES = 5;
const SHAPES_A_WORD = 2.5;

/** About how many lines a section takes. */
function linesOf({ blocks }: DrawnSection, wordsALine: number): number {
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
      return Math.ceil(sum(block.groups.map(({ count }) => count + LABEL_SHAPES)) / (SHAPES_A_WORD * wordsALine));
    case 'table':
      return block.rows.length * 2;
    case 'timeline':
      return 2;
  }
}
