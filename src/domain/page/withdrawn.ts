import { folded } from '../folding.ts';
import type { Note } from '../note.ts';
import { isInWriting } from './signals.ts';

const TAKEN_BACK =
  /\b(?:withdrew (?:it|the letter|that letter)|(?:it|letter) (?:was|is|has been) withdrawn|took (?:it|the letter) back|sent (?:in error|by mistake))\b/;

/** Whether a note of a letter tells that whoever sent it took it back: told by its title it would stand as if it still held. */
export function isWithdrawn(note: Note): boolean {
  return isInWriting(note) && TAKEN_BACK.test(folded(note.words));
}
