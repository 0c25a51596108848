import type { Note } from './note.ts';
import { type Live, nextOfShown, type Stamp, shownOf, type Version } from './version.ts';

/** A note that was said to be always or never on the page, or left to be chosen: no word on which of two wordings stands. */
export function pinned(note: Live<'note'>, pin: Note['pin'], stamp: Stamp): Version<'note'> {
  const { pin: _, ...body } = shownOf(note).body;
  return nextOfShown(note, pin ? { ...body, pin } : body, stamp);
}
