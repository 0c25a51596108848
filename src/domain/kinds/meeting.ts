import type { Kind } from './kind.ts';

/** A meeting: who came, who was asked, what was agreed. */
export const meeting = {
  id: 'meeting',
  needs: 'words',
  asks: ['title', 'when', 'people', 'agreed'],
  more: [
    'quotes',
    'saw-child',
    'papers',
    'told',
    'where',
    'source',
    'also-seen',
    'effect',
    'view',
    'other-views',
    'topics',
    'reference',
    'hard',
  ],
  part: 'there',
  filter: 'meetings',
} as const satisfies Kind;
