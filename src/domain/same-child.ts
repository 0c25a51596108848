import type { Child } from './child.ts';
import { childEntries, entriesOf, isSameChild } from './children.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { type Live, nextVersion, type Stamp, type Version } from './version.ts';

/** What to keep when `other` turns out to be `child`: every note that is about either is about that one from then on. */
export function asOneChild(
  child: Live<'child'>,
  other: Live<'child'>,
  journal: Journal,
  stamp: Stamp,
): readonly Version<'child'>[] {
  const entries = childEntries(journal);
  const others = entriesOf(other);
  const inRing = entries.filter(({ id, body }) => id === child.id && body.sameAs);
  return [
    ...inRing.map((entry) => nextVersion(entry, itself(entry.body), stamp)),
    ...entries
      .filter(({ id }) => others.has(id))
      .map((entry) => nextVersion(entry, { ...entry.body, sameAs: child.id }, stamp)),
  ];
}

/** What to keep when two children are two. */
export function asOtherChild(
  child: Live<'child'>,
  other: Live<'child'>,
  journal: Journal,
  stamp: Stamp,
): readonly Version<'child'>[] {
  return childEntries(journal)
    .filter(({ id }) => id === child.id)
    .map((entry) => nextVersion(entry, { ...entry.body, ...apart(entry.body, other.id) }, stamp));
}

/** What to keep when an entry turns out to be another child after all: it has its own facts and notes again. */
export function asTwoChildren(entry: Live<'child'>, stamp: Stamp): Version<'child'> {
  const own = entry.versions.findLast(({ body }) => body && !body.sameAs)?.body ?? entry.body;
  return nextVersion(entry, { ...itself(own), ...apart(own, entry.body.sameAs) }, stamp);
}

/** The entries of other names that a child was put down as, as they were written. */
export function otherChildEntries(child: Live<'child'>, journal: Journal): readonly Live<'child'>[] {
  const all = entriesOf(child);
  return childEntries(journal).filter(
    ({ id, body }) => all.has(id) && body.sameAs !== undefined && !isSameChild(body, child.body),
  );
}

function itself({ sameAs: _, ...body }: Child): Child {
  return body;
}

function apart({ apartFrom = [] }: Child, other: Id | undefined): Pick<Child, 'apartFrom'> {
  return other ? { apartFrom: [...apartFrom, other] } : {};
}
