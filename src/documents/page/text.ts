import type { Block, DrawnSection, Page, Table } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';

/** A page as plain text, for an email or a message: the same words in the same order, what a figure shows as a sentence. */
export function pageAsText(page: Page): string {
  const head = [page.title, page.readingTime, ...page.heading].join('\n');
  const foot = page.foot.map(lineText).join(' ');
  return `${[head, ...page.sections.map(sectionAsText), foot].filter(Boolean).join('\n\n')}\n`;
}

function sectionAsText({ title, registerLabel, blocks }: DrawnSection): string {
  const heading = registerLabel ? `${title.toUpperCase()} (${registerLabel})` : title.toUpperCase();
  return [heading, ...blocks.flatMap(blockAsText)].join('\n');
}

function blockAsText(block: Block): readonly string[] {
  switch (block.block) {
    case 'paragraph':
      return [block.lines.map(lineText).join(' ')];
    case 'list':
      return block.items.map((line, index) => `${block.numbered ? `${index + 1}.` : '•'} ${lineText(line)}`);
    case 'quotes':
      return block.quotes.map(({ words, shown, date }) => `• ${shown ? words : `“${words}”`} ${date}`);
    case 'timeline':
      return []; // what it shows is in the list below it
    case 'bars':
      return block.rows.map(({ label, when }) => `• ${label} (${when})`);
    case 'shapes':
      return block.groups.map(({ label }) => `• ${label}`);
    case 'table':
      return block.rows.map(({ cells }) => `${rowAsText(cells, block.columns)}\n`);
  }
}

/** A row as lines, each cell after the name of its column: no width of screen breaks it. */
function rowAsText(cells: readonly string[], columns: Table['columns']): string {
  return cells.map((cell, index) => `${columns[index]?.title}: ${cell}`).join('\n');
}
