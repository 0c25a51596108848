import type { NamedPerson } from './answers.ts';
import { familyIn } from './family-in-name.ts';
import { folded } from './folding.ts';
import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Person } from './person.ts';
import { nameAndRole } from './role-in-name.ts';
import { firstVersion, type Live, type Stamp, type Version } from './version.ts';

/** Finds people by name and makes those who are met for the first time. */
export interface PeopleFound {
  find(named: NamedPerson): Id;
  /** The first versions of everyone made so far. */
  added(): readonly Version<'person'>[];
}

export function peopleFinder(journal: Journal, stamp: Stamp): PeopleFound {
  const made: Met[] = [];
  const find = (typed: NamedPerson): Id => {
    const named = typed.role ? typed : { ...typed, ...whoIs(typed.name, journal) };
    const known = typed.person ?? (typed.another ? undefined : knownAs(typed, named, journal));
    if (known) return known;
    const met = made.find((one) => isMet(one, named)) ?? meeting(named, stamp);
    if (!made.includes(met)) made.push(met);
    met.body = { ...personOf(named), ...met.body }; // what they are may be said the second time
    return met.first.of;
  };
  return { find, added: () => made.map(({ first, body }) => ({ ...first, body })) };
}

/** Someone met for the first time in this note. */
interface Met {
  readonly first: Version<'person'>;
  readonly another: boolean;
  body: Person;
}

function meeting(named: NamedPerson, stamp: Stamp): Met {
  const body = personOf(named);
  return { first: firstVersion('person', body, stamp), another: named.another ?? false, body };
}

/** Named again in the same note, by the name alone or with what they are. */
function isMet({ another, body }: Met, { name, role, another: isNew }: NamedPerson): boolean {
  const isRole = !role || !body.role || folded(role) === folded(body.role);
  return isRole && another === (isNew ?? false) && folded(body.name) === folded(name);
}

/** Whoever is known under the name as it was typed, or without the role in it. */
function knownAs(typed: NamedPerson, named: NamedPerson, journal: Journal): Id | undefined {
  return (knownPerson(typed, journal) ?? knownPerson(named, journal))?.id;
}

function whoIs(name: string, { children }: Journal): NamedPerson {
  const family = familyIn(
    name,
    children.map(({ body }) => body.name),
  );
  return family ? { ...family, family: true } : nameAndRole(name);
}

function personOf({ name, role, service, family }: NamedPerson): Person {
  return { name: name.trim(), ...given({ role: role?.trim(), service: service?.trim(), family }) };
}

/** A person already in the journal under the same name, however it is spelt in case and accents. */
export function knownPerson(
  { name, role }: Pick<NamedPerson, 'name' | 'role'>,
  journal: Journal,
): Live<'person'> | undefined {
  const wanted = folded(name);
  const same = [...journal.people.values()].filter(({ body }) => folded(body.name) === wanted);
  return role ? same.find(({ body }) => !body.role || folded(body.role) === folded(role)) : same[0];
}
