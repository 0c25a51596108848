import type { Child } from './child.ts';
import { folded } from './folding.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Someone } from './note.ts';
import { isLive, type Live } from './version.ts';

/** Whether two names can be of one child. */
export function isSameChild(one: Pick<Child, 'name'>, other: Pick<Child, 'name'>): boolean {
  const [first, second] = [firstName(one), firstName(other)];
  return first === '' || second === '' || first === second;
}

function firstName({ name }: Pick<Child, 'name'>): string {
  return folded(name).trim().split(' ')[0] ?? '';
}

/** The ids of all entries that are this child. */
export function entriesOf({ versions }: Live<'child'>): ReadonlySet<Id> {
  return new Set(versions.map(({ of }) => of));
}

/**
 * The children that a note is about. One that names none was written when there was one child to write of: the first
 * that was told of on the same device, for two journals put together may each begin with another child.
 */
export function childrenIn({ body, versions }: Live<'note'>, { children }: Journal): readonly Id[] {
  const named = children.filter(({ id }) => body.children?.includes(id));
  if (named.length > 0) return named.map(({ id }) => id);
  const device = versions[0]?.device;
  const toldThere = (isFirst: boolean) =>
    children.find((child) =>
      child.versions.some((one) => one.device === device && (!isFirst || one.parents.length === 0)),
    );
  const own = toldThere(true) ?? toldThere(false) ?? children[0]; // a copy may hold only what was told last
  return own ? [own.id] : [];
}

/** Every entry that tells of a child, as it was written. */
export function childEntries({ things }: Journal): readonly Live<'child'>[] {
  return [...things.values()].filter((one): one is Live<'child'> => one.type === 'child' && isLive(one));
}

/** The child who said something: by its entry, or by a name that it has or had; undefined where it could be any. */
export function childSpeaking(
  { child, name }: Extract<Someone, { who: 'child' }>,
  { children }: Journal,
): Live<'child'> | undefined {
  if (child) return children.find(({ id }) => id === child);
  if (!name || children.length < 2) return undefined;
  const has = ({ versions }: Live<'child'>) => versions.some(({ body }) => body?.name && isSameChild(body, { name }));
  return children.find(has);
}
