import type { Kind } from './kind.ts';

/** Anything, to be sorted later or never. */
export const plain = {
  id: 'plain',
  needs: 'words',
  asks: ['when', 'kind'],
  more: ['quotes', 'papers', 'people', 'told', 'where', 'source', 'effect', 'view', 'topics', 'hard'],
  part: 'named',
  filter: 'to-sort',
} as const satisfies Kind;
