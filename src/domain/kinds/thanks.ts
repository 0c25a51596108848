import type { Kind } from './kind.ts';

/** A thank-you we gave. */
export const thanks = {
  id: 'thanks',
  needs: 'words',
  asks: ['people', 'when'],
  more: ['quotes', 'papers', 'source', 'view', 'topics'],
  part: 'named',
  filter: 'helped',
  signals: ['good'],
} as const satisfies Kind;
