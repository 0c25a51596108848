import type { Kind } from './kind.ts';

/** Something hurtful that was said to us: on the page only when the parent chooses it. */
export const hurtful = {
  id: 'hurtful',
  needs: 'words',
  asks: ['people', 'when'],
  more: ['quotes', 'papers', 'told', 'where', 'source', 'also-seen', 'effect', 'view', 'topics', 'hard'],
  part: 'said',
  filter: 'hurtful',
  onlyIfChosen: true,
} as const satisfies Kind;
