import type { Kind } from './kind.ts';

/** A letter, report, plan or decision. */
export const paper = {
  id: 'paper',
  needs: 'words',
  asks: ['papers', 'title', 'paper', 'when', 'people'],
  more: ['quotes', 'agreed', 'told', 'source', 'effect', 'view', 'other-views', 'topics', 'reference', 'hard'],
  part: 'named',
  filter: 'letters',
  signals: ['in-writing'],
} as const satisfies Kind;
