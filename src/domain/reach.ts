import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { otherEntries } from './same-person.ts';
import { firstVersion, isLive, type Live, nextVersion, type Stamp, type Version } from './version.ts';

/**
 * How to reach someone. A thing of its own beside the person, and for the parent alone: whatever is given to others is
 * made of notes, promises, people and children, so that this can't slip into it.
 */
export interface Reach {
  readonly person: Id;
  /** As typed: a number, an address, the hours they are there. */
  readonly words: string;
}

/** How to reach a person, in the words kept last; empty where none are. */
export function reachOf(person: Live<'person'>, journal: Journal): string {
  return (reachKept(person, journal) ?? reachOfEntries(person, journal))?.body.words ?? '';
}

/** What to keep so that these words are how to reach a person. */
export function reachVersions(
  person: Live<'person'>,
  words: string,
  journal: Journal,
  stamp: Stamp,
): readonly Version<'reach'>[] {
  if (words === reachOf(person, journal)) return [];
  const body = { person: person.id, words };
  const known = reachKept(person, journal);
  return [known ? nextVersion(known, body, stamp) : firstVersion('reach', body, stamp)];
}

function reachKept({ id }: Pick<Live<'person'>, 'id'>, { things }: Journal): Live<'reach'> | undefined {
  return [...things.values()]
    .flatMap((one) => (one.type === 'reach' && isLive(one) ? [one as Live<'reach'>] : []))
    .filter(({ body }) => body.person === id)
    .toSorted(byLastChange)
    .at(-1);
}

/** Two entries that turned out to be one person can each say how to reach them. */
function reachOfEntries(person: Live<'person'>, journal: Journal): Live<'reach'> | undefined {
  return otherEntries(person, journal)
    .flatMap((entry) => reachKept(entry, journal) ?? [])
    .filter(({ body }) => body.words !== '')
    .toSorted(byLastChange)
    .at(-1);
}

function byLastChange(one: Live<'reach'>, other: Live<'reach'>): number {
  return lastChange(one) < lastChange(other) ? -1 : 1;
}

function lastChange({ heads, id }: Live<'reach'>): string {
  return `${heads.at(-1)?.time} ${id}`;
}
