import type { Child } from './child.ts';
import { folded } from './folding.ts';
import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Quote, Someone } from './note.ts';
import type { StandIns } from './stand-ins.ts';
import { firstVersion, isLive, type Live, nextVersion, type Stamp, type Version } from './version.ts';
import { withNotes } from './with-notes.ts';

interface Children {
  readonly all: readonly Live<'child'>[];
  /** For each entry that is a child told of before, the entry that stands for both. */
  readonly standIns: StandIns;
}

/**
 * The children that a journal tells of. Two devices, or a phone and a file, may each tell of one: entries whose first
 * names are the same, or one of which has none, are one child, and what was told last of it is shown, fact by fact.
 */
export function childrenOf(entries: readonly Live<'child'>[]): Children {
  const groups: Live<'child'>[][] = [];
  for (const entry of entries) {
    const group = groups.find((one) => one.some(({ body }) => isSameChild(body, entry.body)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const standIns = groups.flatMap(([first, ...others]) => others.map(({ id }) => [id, first?.id ?? id] as const));
  return { all: groups.flatMap(asOne), standIns: new Map(standIns) };
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
  const bodies = group.toSorted((one, other) => (lastChange(one) < lastChange(other) ? -1 : 1)).map(({ body }) => body);
  const name = bodies.findLast((body) => body.name)?.name ?? '';
  const versions = group.flatMap((entry) => entry.versions);
  return [{ ...first, versions, body: Object.assign({}, ...bodies.map(given), { name }) }];
}

function lastChange({ heads, id }: Live<'child'>): string {
  return `${heads.at(-1)?.time} ${id}`;
}

/**
 * The children that a note is about. One that names none was written when there was one child to write of: the first
 * that was told of on the same device, for two journals put together may each begin with another child.
 */
export function childrenIn({ body, versions }: Live<'note'>, { children }: Journal): readonly Id[] {
  const named = children.filter(({ id }) => body.children?.includes(id));
  if (named.length > 0) return named.map(({ id }) => id);
  const device = versions[0]?.device;
  const own = children.find((child) => child.versions.some((version) => version.device === device)) ?? children[0];
  return own ? [own.id] : [];
}

/** What to keep of a child told of anew, in place of all that was told before of the same one on whatever device. */
export function childVersions(child: Child, id: Id | undefined, { things }: Journal, stamp: Stamp): readonly Version[] {
  const entries = [...things.values()].filter((one): one is Live<'child'> => one.type === 'child' && isLive(one));
  const known = entries.find((entry) => entry.id === id);
  if (!known) return [firstVersion('child', child, stamp)];
  const { standIns } = childrenOf(entries);
  const others = entries.filter((entry) => standIns.get(entry.id) === id);
  return [nextVersion(known, child, stamp), ...others.map((other) => nextVersion(other, null, stamp))];
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
