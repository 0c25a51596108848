import { childWords, type Note } from '../note.ts';
import { careFor } from './care.ts';
import type { CareGroup } from './phrases.ts';

/** As `careFor`, in what the child says in a note, or in one that is not sorted yet. */
export function careInNote(note: Note): CareGroup | undefined {
  const unsorted = note.kind === 'plain' ? [note.words] : [];
  return careFor([...unsorted, ...childWords(note).map(({ words }) => words)].join('\n'));
}
