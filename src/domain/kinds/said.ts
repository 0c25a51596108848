import type { Kind } from './kind.ts';

/** The child said or showed something. */
export const said = {
  id: 'said',
  needs: 'words',
  asks: ['closeness', 'when', 'people', 'ok-to-share'],
  more: ['around', 'quotes', 'papers', 'told', 'where', 'effect', 'view', 'other-views', 'topics', 'hard'],
  part: 'said',
  filter: 'said',
} as const satisfies Kind;
