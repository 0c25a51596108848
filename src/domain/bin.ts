import { addDays, type Day } from './dates/day.ts';
import { type Journal, promisesOf } from './journal.ts';
import { type Live, nextVersion, type Stamp, type Thing, type Version } from './version.ts';

/** Days for which a note can be had back. */
export const DAYS_IN_BIN = 30;

/** The note, in the bin. */
export function binned(note: Live<'note'>, today: Day, stamp: Stamp): Version<'note'> {
  return nextVersion(note, { ...note.body, binned: today }, stamp);
}

/** The note, back from the bin. */
export function restored(note: Live<'note'>, stamp: Stamp): Version<'note'> {
  const { binned: _, ...body } = note.body;
  return nextVersion(note, body, stamp);
}

/** Tombstones for notes whose days in the bin are over, for what was promised in them, and for what others wrote on either. */
export function emptiedFromBin(journal: Journal, today: Day, stamp: Stamp): readonly Version[] {
  const over = journal.binned.filter(({ body }) => body.binned && addDays(body.binned, DAYS_IN_BIN) < today);
  return over.flatMap((note) => {
    const gone = [note, ...promisesOf(note.id, journal)];
    const remarks = journal.remarks.filter(({ body }) => gone.some(({ id }) => id === body.on));
    return [...gone, ...remarks].map((thing: Thing) => nextVersion(thing, null, stamp));
  });
}
