import { kindOf } from './kinds/index.ts';
import type { Note } from './note.ts';

/** Whether a note was marked as hard to read, or is of a kind that is: it is found where it is looked for, never on Today. */
export function mayHurt({ kind, hardToRead }: Note): boolean {
  return hardToRead === true || kindOf(kind).onlyIfChosen === true;
}
