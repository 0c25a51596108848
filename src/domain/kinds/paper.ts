import type { Kind } from './kind.ts';

/** A letter, report, plan or decision. */
export const paper = {
  id: 'paper',
  needs: 'words',
  asks: ['title', 'paper', 'when', 'people'],
  more: ['source', 'effect', 'view', 'topics', 'reference', 'hard'],
  part: 'named',
  filter: 'letters',
  signals: ['in-writing'],
} as const satisfies Kind;
