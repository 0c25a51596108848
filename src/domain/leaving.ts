import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Note } from './note.ts';
import type { Person } from './person.ts';
import { isSame } from './same.ts';
import { nextVersion, type Stamp, type Version } from './version.ts';

/**
 * What a note of someone's going says of the people in it: how and when their part ended, and that another came then.
 * Takes the first versions of those the note names for the first time; gives them back, and whom else it tells of.
 */
export function withStandings(
  met: readonly Version<'person'>[],
  { leaving, happened }: Pick<Note, 'leaving' | 'happened'>,
  { people }: Journal,
  stamp: Stamp,
): readonly Version<'person'>[] {
  if (!leaving) return met;
  const { person, how, next } = leaving;
  const after = (id: Id, body: Person): Person => {
    if (id === person) return { ...body, standing: how, until: happened };
    return id === next ? { from: happened, ...body, standing: 'now' } : body;
  };
  const told = met.map((one) => (one.body ? { ...one, body: after(one.of, one.body) } : one));
  const known = [person, next].flatMap((id) => {
    const one = id && people.get(id);
    const body = one && after(one.id, one.body);
    return one && body && !isSame(body, one.body) ? [nextVersion(one, body, stamp)] : [];
  });
  return [...told, ...known];
}
