import { entriesOf } from './children.ts';
import type { Journal } from './journal.ts';
import type { Live } from './version.ts';

/** The first child that may be another one too. */
export function mayBeOneChild(journal: Journal): Live<'child'> | undefined {
  return journal.children.find((child) => mayBeSame(child, journal).length > 0);
}

/** Children told of first on another device, as when two parents each began with one, until the parent said they are others. */
export function mayBeSame(child: Live<'child'>, { children }: Journal): readonly Live<'child'>[] {
  return children.filter(
    (other) => deviceOf(other) !== deviceOf(child) && !isApart(child, other) && !isApart(other, child),
  );
}

function deviceOf({ versions }: Live<'child'>): string | undefined {
  return versions[0]?.device;
}

function isApart({ versions }: Live<'child'>, other: Live<'child'>): boolean {
  const others = entriesOf(other);
  return versions.some(({ body }) => body?.apartFrom?.some((id) => others.has(id)));
}
