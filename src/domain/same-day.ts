import { childrenIn } from './children.ts';
import { exactDay } from './dates/when.ts';
import type { Journal } from './journal.ts';
import type { Live } from './version.ts';

/** The other notes of the day a note is about, and of a child it is about, in the order they came in the day. */
export function sameDay(note: Live<'note'>, journal: Journal): readonly Live<'note'>[] {
  const day = exactDay(note.body.happened);
  if (!day) return [];
  const about = childrenIn(note, journal);
  const others = journal.notes.filter(({ id, body }) => id !== note.id && exactDay(body.happened) === day);
  return others.filter((one) => sharesAny(childrenIn(one, journal), about)).toReversed();
}

function sharesAny(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || some.some((one) => others.includes(one));
}
