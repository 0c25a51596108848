import type { Kind } from './kind.ts';

/** Someone said they will do something; the promise itself is kept beside the note. */
export const promise = {
  id: 'promise',
  needs: 'words',
  asks: ['promised', 'when'],
  more: ['quotes', 'papers', 'where', 'source', 'view', 'topics', 'reference'],
  part: 'said',
  filter: 'promises',
} as const satisfies Kind;
