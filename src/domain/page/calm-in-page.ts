import type { Block, Page } from './blocks.ts';
import { type CalmFinding, calmFindings } from './calm-words.ts';
import { lineText } from './make-page.ts';

/** Something on a page that might be said more calmly, and the line that it stands in. */
export interface CalmLine extends CalmFinding {
  readonly line: string;
}

/** What goes out in our own words and might be said more calmly: in lines, lists and tables, and in nobody's quoted words nor what others promised. */
export function calmLinesIn({ sections, othersWords = [] }: Page): readonly CalmLine[] {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesIn));
  const ours = (line: string) =>
    othersWords.reduce((rest, words) => rest.replaceAll(words, ' '), line).replaceAll(QUOTED, ' ');
  return lines.flatMap((line) => calmFindings(ours(line)).map((found) => ({ ...found, line })));
}

/** Words in quotation marks of any sort; of the straight ones only those that stand around whole words. */
const QUOTED = /“[^”]*”|‘[^’]*’(?!\p{L})|(?<![\p{L}\p{N}])(["'])(?:(?!\1(?![\p{L}\p{N}])).)*\1(?![\p{L}\p{N}])/gu;

function linesIn(block: Block): readonly string[] {
  switch (block.block) {
    case 'paragraph':
      return block.lines.map(lineText);
    case 'list':
      return block.items.map(lineText);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    default:
      return [];
  }
}
