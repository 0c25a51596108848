import type { Kind } from './kind.ts';

/** Something that happened. */
export const happened = {
  id: 'happened',
  needs: 'words',
  asks: ['when', 'people'],
  more: [
    'quotes',
    'agreed',
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
  filter: 'happened',
} as const satisfies Kind;
