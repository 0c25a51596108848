import { folded } from './folding.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Person } from './person.ts';
import { standInsFor } from './stand-ins.ts';
import { isTitle } from './titles.ts';
import { isLive, type Live, nextVersion, type Stamp, type Version } from './version.ts';

/** What to keep when `other` turns out to be `person`: every note that names either is theirs from then on. */
export function asOnePerson(person: Live<'person'>, other: Live<'person'>, stamp: Stamp): Version<'person'> {
  return nextVersion(other, { ...other.body, sameAs: person.id }, stamp);
}

/** What to keep when an entry turns out to be someone else after all: it has its own notes again. */
export function asTwoPeople(other: Live<'person'>, stamp: Stamp): Version<'person'> {
  const { sameAs: _, ...body } = other.body;
  return nextVersion(other, body, stamp);
}

/** The other entries that a person was put down as, as they were written. */
export function otherEntries(person: Live<'person'>, { things }: Journal): readonly Live<'person'>[] {
  const everyone = [...things.values()].flatMap((one) =>
    one.type === 'person' && isLive(one) ? [one as Live<'person'>] : [],
  );
  const standIns = standInsFor(everyone);
  return everyone.filter(({ id }) => standIns.get(id) === person.id);
}

/** Whoever goes by this id: themselves, or the entry that stands for them now. */
export function personBy(id: Id, journal: Journal): Live<'person'> | undefined {
  const standsForIt = (person: Live<'person'>) => otherEntries(person, journal).some((entry) => entry.id === id);
  return journal.people.get(id) ?? [...journal.people.values()].find(standsForIt);
}

/** Everyone else, those first whose names share a word: two spellings of one person mostly do. */
export function likeliestSame(person: Live<'person'>, { people }: Journal): readonly Live<'person'>[] {
  const words = new Set(nameWords(person.body));
  const shared = ({ body }: Live<'person'>) => nameWords(body).filter((word) => words.has(word)).length;
  return [...people.values()]
    .filter(({ id }) => id !== person.id)
    .toSorted((one, other) => shared(other) - shared(one));
}

function nameWords({ name }: Person): readonly string[] {
  return folded(name)
    .split(' ')
    .filter((word) => word !== '' && !isTitle(word));
}
