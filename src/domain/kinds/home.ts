import type { Kind } from './kind.ts';

/** What life at home is like. */
export const home = {
  id: 'home',
  needs: 'words',
  asks: ['when', 'people'],
  more: ['quotes', 'papers', 'told', 'effect', 'view', 'other-views', 'topics', 'hard'],
  part: 'there',
  filter: 'home',
} as const satisfies Kind;
