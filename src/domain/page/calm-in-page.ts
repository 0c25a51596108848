import type { Block, Page } from './blocks.ts';
import { type CalmFinding, calmFindings } from './calm-words.ts';
import { lineText } from './make-page.ts';

/** Something on a page that might be said more calmly, and the line that it stands in. */
export interface CalmLine extends CalmFinding {
  readonly line: string;
}

/** What goes out in our own words and might be said more calmly: in lines, lists and tables, and in nobody's quoted words. */
export function calmLinesIn({ sections }: Page): readonly CalmLine[] {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesIn));
  return lines.flatMap((line) => calmFindings(line.replaceAll(/“[^”]*”/g, ' ')).map((found) => ({ ...found, line })));
}

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
