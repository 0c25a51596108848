import type { Child } from './child.ts';
import { folded } from './folding.ts';
import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Someone } from './note.ts';
import { type StandIns, standInsFor } from './stand-ins.ts';
import { isLive, type Live } from './version.ts';

interface Children {
  readonly all: readonly Live<'child'>[];
  /** For each entry that is a child told of before, the entry that stands for both. */
  readonly standIns: StandIns;
}

/**
 * The children that a journal tells of. Two devices, or a phone and a file, may each tell of one: entries whose first
 * names are the same, or one of which has none, are one child, and what was told last of it is shown, fact by fact. So
 * are entries that the parent said are one; there what stands for them goes before.
 */
export function childrenOf(entries: readonly Live<'child'>[]): Children {
  const standIns = standInsFor(entries);
  const groups: Live<'child'>[][] = [];
  for (const entry of entries.filter(({ id }) => !standIns.has(id))) {
    const group = groups.find((one) => one.some(({ body }) => isSameChild(body, entry.body)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const whole = groups.map((group) => [...group, ...entries.filter(standsForOneOf(group, standIns))]);
  const all = whole.flatMap(([first, ...others]) => others.map(({ id }) => [id, first?.id ?? id] as const));
  return { all: whole.flatMap(asOne), standIns: new Map(all) };
}

function standsForOneOf(group: readonly Live<'child'>[], standIns: StandIns): (entry: Live<'child'>) => boolean {
  return ({ id }) => group.some((one) => one.id === standIns.get(id));
}

/** Whether two names can be of one child. */
export function isSameChild(one: Pick<Child, 'name'>, other: Pick<Child, 'name'>): boolean {
  const [first, second] = [firstName(one), firstName(other)];
  return first === '' || second === '' || first === second;
}

function firstName({ name }: Pick<Child, 'name'>): string {
  return folded(name).trim().split(' ')[0] ?? '';
}

function asOne(group: readonly Live<'child'>[]): readonly Live<'child'>[] {
  const [first] = group;
  if (!first || group.length === 1) return group;
  const bodies = group.toSorted((one, other) => (weight(one) < weight(other) ? -1 : 1)).map(({ body }) => body);
  const name = bodies.findLast((body) => body.name)?.name ?? '';
  const versions = group.flatMap((entry) => entry.versions);
  const { sameAs: _, ...body } = Object.assign({}, ...bodies.map(given), { name });
  return [{ ...first, versions, body }];
}

/** What was told last goes before, but what was put down as another child never does. */
function weight({ heads, id, body }: Live<'child'>): string {
  return `${body.sameAs ? 0 : 1} ${heads.at(-1)?.time} ${id}`;
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
