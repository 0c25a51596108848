import type { Id } from '../id.ts';
import type { Block, Page } from '../page/blocks.ts';

/** Every note that a page stands on. */
export function notesBehind({ sections }: Page): ReadonlySet<Id> {
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap(idsIn)));
}

function idsIn(block: Block): readonly Id[] {
  switch (block.block) {
    case 'paragraph':
      return block.lines.flatMap(({ from }) => from);
    case 'list':
      return block.items.flatMap(({ from }) => from);
    case 'quotes':
      return block.quotes.flatMap(({ from }) => from);
    case 'bars':
    case 'table':
      return block.rows.flatMap(({ from }) => from);
    case 'shapes':
    case 'timeline':
      return []; // counts, and dots for lines that are named already
  }
}
