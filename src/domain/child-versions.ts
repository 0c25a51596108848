import type { Child } from './child.ts';
import { childEntries } from './children.ts';
import { childrenToldOf } from './children-told-of.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { firstVersion, type Live, nextVersion, type Stamp, type Version } from './version.ts';

/**
 * What to keep of a child told of anew, in place of all that was told before of the same one on whatever device. What
 * notes call by another entry stays the same child. A new one is another than those there are.
 */
export function childVersions(child: Child, id: Id | undefined, journal: Journal, stamp: Stamp): readonly Version[] {
  const entries = childEntries(journal);
  const known = entries.find((entry) => entry.id === id);
  if (!known) return [firstVersion('child', withoutOthers(child, journal), stamp)];
  const { standIns } = childrenToldOf(entries);
  const others = entries.filter((entry) => standIns.get(entry.id) === known.id);
  const bare = ({ body: { name } }: Live<'child'>) => ({ name, sameAs: known.id });
  return [nextVersion(known, child, stamp), ...others.map((other) => nextVersion(other, bare(other), stamp))];
}

function withoutOthers(child: Child, { children }: Journal): Child {
  return children.length > 0 ? { ...child, apartFrom: children.map(({ id }) => id) } : child;
}
