import type { Kind } from './kind.ts';

/** Something that helped, and who did it. */
export const helped = {
  id: 'helped',
  needs: 'words',
  asks: ['people', 'when'],
  more: ['quotes', 'saw-child', 'papers', 'where', 'source', 'effect', 'view', 'topics'],
  part: 'helped',
  filter: 'helped',
  signals: ['helped', 'good'],
} as const satisfies Kind;
