import type { Day } from '../dates/day.ts';
import { type Days, isWithin } from '../days-asked.ts';
import { notesByFilter } from '../filters.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { Filter } from '../kinds/kind.ts';
import { type Narrowing, narrowed } from '../narrowing.ts';
import { childWords } from '../note.ts';
import { isOnlyIfChosen } from '../page/signals.ts';
import { isOpen } from '../promise.ts';
import type { Live, Version } from '../version.ts';

/** What a parent picks a copy by. A part that is left out picks all; each that is there has to hold. */
export interface ShareChoice extends Days {
  /** By person, service, child, topic or term, as History is narrowed. */
  readonly narrowing: Narrowing;
  readonly filter?: Filter | undefined;
  /** Only these: the notes behind the page, or new since the last time. */
  readonly only?: ReadonlySet<Id> | undefined;
  /** Only the note that this was promised in. */
  readonly promise?: Id | undefined;
}

/**
 * Whether a note may be in any copy: not one that the child said no to, and not one of social care or hurtful words,
 * which are for the parent. "Always" is said of the page, and is no word to give it to anyone else.
 */
function mayShare({ body }: Live<'note'>): boolean {
  return body.okToShare !== 'no' && !isOnlyIfChosen(body);
}

/** Of notes that were picked before, those that may still go: others may have been taken away, or said no to, since. */
export function stillPicked(ids: readonly Id[], { notes }: Journal): readonly Live<'note'>[] {
  const before = new Set(ids);
  return notes.filter((note) => before.has(note.id) && mayShare(note));
}

/** Notes with words of the child that nobody asked the child about: the parent is told before they go. */
export function isNotAsked({ body }: Live<'note'>): boolean {
  return childWords(body).length > 0 && body.okToShare === undefined;
}

/** The notes that a choice picks, newest first. */
export function picked(choice: ShareChoice, journal: Journal, today: Day): readonly Live<'note'>[] {
  const ofFilter = choice.filter && new Set(notesByFilter(journal).get(choice.filter));
  const promised = choice.promise && journal.promises.find(({ id }) => id === choice.promise)?.body.note;
  const chosen = journal.notes.filter(
    (note) =>
      mayShare(note) &&
      (!ofFilter || ofFilter.has(note)) &&
      (!choice.promise || note.id === promised) &&
      (!choice.only || choice.only.has(note.id)) &&
      isWithin(note.body, choice),
  );
  return narrowed(chosen, choice.narrowing, journal, today);
}

/** The promises of notes that may go, those still open first. */
export function promisesToShare({ notes, promises }: Journal, today: Day): readonly Live<'promise'>[] {
  const shared = new Set(notes.filter(mayShare).map(({ id }) => id));
  const ofThose = promises.filter(({ body }) => shared.has(body.note));
  return ofThose.toSorted((one, other) => Number(isOpen(other.body, today)) - Number(isOpen(one.body, today)));
}

/** The notes in which something was promised that nobody has seen done. */
export function withOpenPromise({ promises }: Journal, today: Day): ReadonlySet<Id> {
  return new Set(promises.filter(({ body }) => isOpen(body, today)).map(({ body }) => body.note));
}

/**
 * The notes that are new to someone: kept since they were last given anything, or with a promise of which something has come
 * since. With a fingerprint of that time it is known what was there, whenever it was written: what the other parent gave
 * since is new too. Undefined where they never were given anything. "Priya" is "Priya, advocate".
 */
export function newSince(to: string, journal: Journal): ReadonlySet<Id> | undefined {
  const last = journal.shares.findLast(({ body }) => calledName(body.to) === calledName(to));
  const given = last?.versions[0]?.time;
  if (!given) return undefined;
  const until = last.body.fingerprint && new Map(last.body.fingerprint.devices.map((one) => [one.id, one.until]));
  const cameSince = ({ device, time }: Version) => time > (until ? (until.get(device) ?? '') : given);
  const isNew = ({ versions }: Live<'note'> | Live<'promise'>) => versions.some(cameSince);
  return new Set([
    ...journal.notes.filter(isNew).map(({ id }) => id),
    ...journal.promises.filter(isNew).map(({ body }) => body.note),
  ]);
}

function calledName(to: string): string {
  return (to.split(',')[0] ?? '').trim().toLowerCase();
}
