import type { Kind } from './kind.ts';

/** Something we saw for ourselves. */
export const saw = {
  id: 'saw',
  needs: 'words',
  asks: ['when', 'people'],
  more: ['quotes', 'papers', 'told', 'where', 'also-seen', 'effect', 'view', 'topics', 'hard'],
  part: 'there',
  filter: 'happened',
} as const satisfies Kind;
