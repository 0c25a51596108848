import type { Kind } from './kind.ts';

/** What life at home is like. */
export const home = {
  id: 'home',
  needs: 'words',
  asks: ['when', 'people'],
  more: ['effect', 'view', 'topics', 'hard'],
  part: 'there',
} as const satisfies Kind;
