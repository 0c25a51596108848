import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import { ownKin } from '../kin-of-child.ts';
import { type Person, post } from '../person.ts';
import { initialsIn, isService } from './name-forms.ts';
import type { ToldAs } from './naming.ts';

/** The entry that a person goes by, whichever of their entries is asked for; one that was deleted has none. */
export function entriesIn({ things, people }: Journal): (id: Id) => Person | undefined {
  const entryOf = (id: Id, passed: readonly Id[] = []): Person | undefined => {
    const known = people.get(id)?.body;
    const body = known ?? (things.get(id)?.body as Person | null | undefined);
    const next = body?.sameAs;
    return known || !next || passed.includes(next) ? (body ?? undefined) : entryOf(next, [...passed, next]);
  };
  return (id) => entryOf(id);
}

/** What stands for each entry, those that were joined with another by that one. */
export function standsIn(journal: Journal, naming: ToldAs, someone: string): (id: Id) => string {
  const entryOf = entriesIn(journal);
  return (id) => {
    const entry = entryOf(id);
    if (!entry) return someone;
    if (isService(entry)) return entry.name;
    if (naming === 'roles') return post(entry) || entry.service || someone;
    const role = naming === 'initials-with-roles' ? post(entry) : '';
    return role ? `${initialsIn(entry.name)} (${withinSentence(role)})` : initialsIn(entry.name);
  };
}

/** Someone as their role within a sentence: "the class teacher", "the SENCo", and of the family "Ellis’s dad". */
export function asRole(person: Person, childName: string): string {
  const kin = person.family && childName ? ownKin(post(person)) : undefined;
  const role = withinSentence((kin ?? post(person)).replace(/^(?:his|her|their|our|my)\s+/i, ''));
  return kin ? `${childName}’s ${role}` : `the ${role}`;
}

/** A role, or what stands for a name, as it goes on within a sentence. */
export function withinSentence(role: string): string {
  const isShortForm = /^\p{Lu}{2}/u.test(role);
  return isShortForm ? role : role.charAt(0).toLowerCase() + role.slice(1);
}
