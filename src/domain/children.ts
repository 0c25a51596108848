import type { Child } from './child.ts';
import { folded } from './folding.ts';
import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Quote, Someone } from './note.ts';
import { type StandIns, standInsFor } from './stand-ins.ts';
import { firstVersion, isLive, type Live, nextVersion, type Stamp, type Version } from './version.ts';
import { withNotes } from './with-notes.ts';

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

interface ChildrensNotes {
  readonly children: readonly Id[];
  readonly notes: number;
}

/** How many of some notes are about each child alone, in the order of the children, and about several of them together. */
export function countsByChildren(notes: readonly Live<'note'>[], journal: Journal): readonly ChildrensNotes[] {
  const counts = new Map<string, ChildrensNotes>(journal.children.map(({ id }) => [id, { children: [id], notes: 0 }]));
  for (const note of notes) {
    const children = childrenIn(note, journal);
    const together = children.join(' ');
    counts.set(together, { children, notes: (counts.get(together)?.notes ?? 0) + 1 });
  }
  return [...counts.values()].filter((one) => one.notes > 0);
}

/**
 * What to keep of a child told of anew, in place of all that was told before of the same one on whatever device. What
 * notes call by another entry stays the same child. A new one is another than those there are.
 */
export function childVersions(child: Child, id: Id | undefined, journal: Journal, stamp: Stamp): readonly Version[] {
  const entries = childEntries(journal);
  const known = entries.find((entry) => entry.id === id);
  if (!known) return [firstVersion('child', withoutOthers(child, journal), stamp)];
  const { standIns } = childrenOf(entries);
  const others = entries.filter((entry) => standIns.get(entry.id) === known.id);
  const bare = ({ body: { name } }: Live<'child'>) => ({ name, sameAs: known.id });
  return [nextVersion(known, child, stamp), ...others.map((other) => nextVersion(other, bare(other), stamp))];
}

function withoutOthers(child: Child, { children }: Journal): Child {
  return children.length > 0 ? { ...child, apartFrom: children.map(({ id }) => id) } : child;
}

/** Every entry that tells of a child, as it was written. */
export function childEntries({ things }: Journal): readonly Live<'child'>[] {
  return [...things.values()].filter((one): one is Live<'child'> => one.type === 'child' && isLive(one));
}

/** The journal as far as it is about one child: the notes that name it, and what was promised in them. */
export function aboutChild(journal: Journal, id: Id | undefined): Journal {
  const child = journal.children.find((one) => one.id === id) ?? journal.child;
  if (!child || journal.children.length < 2) return journal;
  const notes = journal.notes
    .filter((note) => childrenIn(note, journal).includes(child.id))
    .map((note) => ({
      ...note,
      body: { ...note.body, quotes: note.body.quotes.filter(isNotOfAnother(child, journal)) },
    }));
  return { ...withNotes(journal, notes), child };
}

/** What another child said in a note about both is that child's own. One whose speaker is not told apart is of either. */
function isNotOfAnother(child: Live<'child'>, journal: Journal): (quote: Quote) => boolean {
  return ({ speaker }) => {
    const spoke = speaker.who === 'child' ? childSpeaking(speaker, journal) : undefined;
    return spoke === undefined || spoke.id === child.id;
  };
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
