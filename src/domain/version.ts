import type { Child } from './child.ts';
import type { Id } from './id.ts';
import type { Note } from './note.ts';
import type { PagePlan } from './page/plan.ts';
import type { Person } from './person.ts';
import type { Preparation } from './preparation.ts';
import type { PromiseMade } from './promise.ts';
import type { Reach } from './reach.ts';
import type { Remark, Share } from './share/share.ts';

/** Everything a journal holds, by type. */
export interface Bodies {
  child: Child;
  note: Note;
  promise: PromiseMade;
  person: Person;
  page: PagePlan;
  preparation: Preparation;
  share: Share;
  remark: Remark;
  reach: Reach;
}

export type ThingType = keyof Bodies;

/**
 * One change to one thing, never overwritten. A thing is the set of its versions, so putting two journals together is
 * the union of sets. `body` is null for a tombstone: the thing was taken away.
 */
export interface Version<Type extends ThingType = ThingType> {
  readonly id: Id;
  /** The thing this is a version of. */
  readonly of: Id;
  /** The versions this one was written over: none for the first, two or more when it joins what grew apart. */
  readonly parents: readonly Id[];
  readonly type: Type;
  /** The device it was written on. */
  readonly device: Id;
  /** When it was written, UTC, ISO 8601, by the device's clock. */
  readonly time: string;
  readonly body: Bodies[Type] | null;
}

/** Chance, time and place, given from outside so that the same call always gives the same answer. */
export interface Stamp {
  newId(): Id;
  now(): Date;
  readonly device: Id;
}

/** The first version of a new thing, which has an id of its own unless one is given. */
export function firstVersion<Type extends ThingType>(
  type: Type,
  body: Bodies[Type],
  stamp: Stamp,
  of?: Id,
): Version<Type> {
  return {
    id: stamp.newId(),
    of: of ?? stamp.newId(),
    parents: [],
    type,
    device: stamp.device,
    time: stamp.now().toISOString(),
    body,
  };
}

/** As many as a file may name. */
const MOST_PARENTS = 1000;

/**
 * A change to a thing, over all of its heads; a null body takes it away. That one names every version it takes away, for
 * they may be gone when an older one comes back from a file.
 */
export function nextVersion<Type extends ThingType>(
  thing: Thing<Type>,
  body: Bodies[Type] | null,
  stamp: Stamp,
): Version<Type> {
  return {
    id: stamp.newId(),
    of: thing.id,
    parents: (body ? thing.heads : thing.versions.slice(-MOST_PARENTS)).map(({ id }) => id),
    type: thing.type,
    device: stamp.device,
    time: stamp.now().toISOString(),
    body,
  };
}

/** A thing as its versions tell it. */
export interface Thing<Type extends ThingType = ThingType> {
  readonly id: Id;
  readonly type: Type;
  /** All versions, oldest first. */
  readonly versions: readonly Version<Type>[];
  /** Versions that no other version was written over. More than one means that it was changed in two places. */
  readonly heads: readonly Version<Type>[];
  /** The newest live head's body, or null when the thing was taken away. */
  readonly body: Bodies[Type] | null;
}

/** A thing that is there: its body is not null. */
export interface Live<Type extends ThingType = ThingType> extends Thing<Type> {
  readonly body: Bodies[Type];
}

/** The version of a thing that is shown. */
export function shownOf<Type extends ThingType>({ heads }: Live<Type>): Version<Type> & Pick<Live<Type>, 'body'> {
  const shown = heads.findLast(({ body }) => body !== null);
  if (!shown?.body) throw new Error('a live thing has a live head');
  return { ...shown, body: shown.body };
}

/** A change over what is shown alone. What a thing says elsewhere stays as it is, until the parent says which stands. */
export function nextOfShown<Type extends ThingType>(
  thing: Live<Type>,
  body: Bodies[Type],
  stamp: Stamp,
): Version<Type> {
  return nextVersion({ ...thing, heads: [shownOf(thing)] }, body, stamp);
}

export function isLive<Type extends ThingType>(thing: Thing<Type>): thing is Live<Type> {
  return thing.body !== null;
}

/** Makes a thing of its versions, in whatever order they come; the same version twice counts once. */
export function thingOf<Type extends ThingType>(versions: readonly Version<Type>[]): Thing<Type> {
  const [only] = versions;
  if (only && versions.length === 1)
    return { id: only.of, type: only.type, versions, heads: versions, body: only.body };
  const unique = inOrder([...new Map(versions.map((version) => [version.id, version])).values()]);
  const first = unique[0];
  if (!first) throw new Error('a thing has at least one version');
  const parents = new Set(unique.flatMap((version) => version.parents));
  const unwritten = unique.filter(({ id }) => !parents.has(id));
  const heads = (unwritten.length > 0 ? unwritten : unique).toSorted(byTime); // a broken file could name parents in a ring
  const newest = heads.findLast(({ body }) => body !== null);
  return { id: first.of, type: first.type, versions: unique, heads, body: newest?.body ?? null };
}

/** A version comes after what it was written over, even when a clock was set back between them; a ring comes last. */
function inOrder<Type extends ThingType>(versions: readonly Version<Type>[]): readonly Version<Type>[] {
  const ordered: Version<Type>[] = [];
  const waited = new Set(versions.map(({ id }) => id));
  let waiting = versions.toSorted(byTime);
  while (waiting.length > 0) {
    const held: Version<Type>[] = [];
    for (const version of waiting) {
      if (version.parents.some((parent) => waited.has(parent))) held.push(version);
      else {
        ordered.push(version);
        waited.delete(version.id);
      }
    }
    if (held.length === waiting.length) return [...ordered, ...held];
    waiting = held;
  }
  return ordered;
}

function byTime(one: Version, other: Version): number {
  const [first, second] = [`${one.time} ${one.id}`, `${other.time} ${other.id}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
