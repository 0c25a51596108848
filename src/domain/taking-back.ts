import type { Journal } from './journal.ts';
import { nextVersion, type Stamp, thingOf, type Version } from './version.ts';

/** What to keep so that an act is undone: a thing that it made is taken away, one that it changed is as it was before. */
export function takenBack(added: readonly Version[], journal: Journal, stamp: Stamp): readonly Version[] {
  const ids = new Set(added.map(({ id }) => id));
  const things = [...new Set(added.map(({ of }) => of))].flatMap((id) => journal.things.get(id) ?? []);
  return things.map((thing) => {
    const before = thing.versions.filter(({ id }) => !ids.has(id));
    return nextVersion(thing, before.length > 0 ? thingOf(before).body : null, stamp);
  });
}
