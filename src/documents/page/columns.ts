import type { Block, DrawnSection } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';

type Column = readonly DrawnSection[];

/** Puts neighbours that are half a page wide into two columns of about one height, in their order; others stand alone. */
export function rowsOf(sections: readonly DrawnSection[]): readonly (readonly Column[])[] {
  const rows: DrawnSection[][] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (section.half && last?.[0]?.half) last.push(section);
    else rows.push([section]);
  }
  return rows.map(balanced);
}

function balanced(row: readonly DrawnSection[]): readonly Column[] {
  if (row.length < 2) return [row];
  const heights = row.map(linesOf);
  const tallest = (cut: number) => Math.max(sum(heights.slice(0, cut)), sum(heights.slice(cut)));
  const cuts = row.slice(1).map((_, index) => index + 1);
  const best = cuts.toSorted((one, other) => tallest(one) - tallest(other))[0] ?? 1;
  return [row.slice(0, best), row.slice(best)];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const WORDS_A_LINE = 8;

/** About how many lines a section takes in half the width of a page. */
function linesOf({ blocks }: DrawnSection): number {
  return 1.5 + sum(blocks.map(linesOfBlock));
}

function linesOfBlock(block: Block): number {
  const lines = (text: string) => Math.max(1, Math.ceil(text.split(/\s+/).length / WORDS_A_LINE));
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
