import { childWords, type Note } from '../note.ts';

/** What the care card goes by: what the child says in a note, or all of one that is not sorted yet. */
export function wordsHeard(note: Note): string {
  const unsorted = note.kind === 'plain' ? [note.words] : [];
  return [...unsorted, ...childWords(note).map(({ words }) => words)].join('\n');
}
