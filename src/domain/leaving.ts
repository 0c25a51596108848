import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Note } from './note.ts';
import type { Person } from './person.ts';
import { isSame } from './same.ts';
import { type Live, nextVersion, type Stamp, type Version } from './version.ts';

/** What a note tells of someone's going. */
type Told = Pick<Note, 'leaving' | 'happened'>;

/**
 * What a note of someone's going says of the people in it: how and when their part ended, and that another came then.
 * What it said of them before it was changed is undone first. Takes the first versions of those the note names for the
 * first time; gives them back, and whom else it tells of.
 */
export function withStandings(
  met: readonly Version<'person'>[],
  told: Told,
  { people }: Journal,
  stamp: Stamp,
  before?: Told,
): readonly Version<'person'>[] {
  const moved = [before, told].flatMap((one) => [one?.leaving?.person, one?.leaving?.next]);
  const known = [...new Set(moved)].flatMap((id) => {
    const one = id && people.get(id);
    const body = one && standingAfter(told, one.id, undone(one, before));
    return one && body && !isSame(body, one.body) ? [nextVersion(one, body, stamp)] : [];
  });
  return [...met.map((one) => (one.body ? { ...one, body: standingAfter(told, one.of, one.body) } : one)), ...known];
}

function standingAfter({ leaving, happened }: Told, id: Id, body: Person): Person {
  if (!leaving) return body;
  const on = leaving.on ?? happened;
  if (id === leaving.person) return { ...body, standing: leaving.how, until: on };
  return id === leaving.next ? { from: on, ...body, standing: 'now' } : body;
}

/** Someone as they stood before a note told of them; as they are, where something else has been said since. */
function undone({ id, body, versions }: Live<'person'>, before: Told | undefined): Person {
  const isTold = (one: Person | null | undefined) => one && before && isSame(standingAfter(before, id, one), one);
  if (!before?.leaving || !isTold(body)) return body;
  const on = before.leaving.on ?? before.happened;
  const last = versions.findLastIndex((one) => !isTold(one.body));
  const isLeaver = id === before.leaving.person;
  if (last < 0 && !isLeaver && !isSame(body.from, on)) return body; // they were here before the note was written
  const was = versions[last]?.body ?? undefined;
  const { standing: _, from, until, ...rest } = body;
  const dates = isLeaver ? { from, until: was?.until } : { from: isSame(from, on) ? was?.from : from, until };
  return { ...rest, ...given({ standing: was?.standing, ...dates }) };
}
