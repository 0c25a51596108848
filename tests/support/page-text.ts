import type { Block, Page } from '../../src/domain/page/blocks.ts';
import { lineText } from '../../src/domain/page/make-page.ts';

/** A page as plain text, to read and to compare. */
export function pageText(page: Page): string {
  const sections = page.sections.map((section) => {
    const label = section.registerLabel ? ` [${section.registerLabel}]` : '';
    return [`## ${section.title}${label}`, ...section.blocks.map(blockText)].join('\n');
  });
  const heading = [`# ${page.title}`, page.readingTime, ...page.heading].join('\n');
  return `${[heading, ...sections, page.foot.map(lineText).join(' ')].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'paragraph':
      return block.lines.map(lineText).join(' ');
    case 'list':
      return block.items.map((item, index) => `${block.numbered ? `${index + 1}.` : '-'} ${lineText(item)}`).join('\n');
    case 'quotes':
      return block.quotes.map(({ words, date }) => `> “${words}” ${date}`).join('\n');
    case 'bars':
      return block.rows.map(({ label }) => `| ${label}`).join('\n');
    case 'shapes':
      return block.groups.map(({ shape, count, label }) => `${shape} x ${count}: ${label}`).join('\n');
    case 'table':
      return block.rows.map(({ cells }) => `| ${cells.join(' | ')}`).join('\n');
    case 'timeline':
      return `(${block.dots.map(({ label }) => label).join(' ')})`;
  }
}
