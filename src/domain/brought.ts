import { byThing } from './add-versions.ts';
import { type Span, spanOf } from './dates/when.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { KindId } from './kinds/index.ts';
import type { Note } from './note.ts';
import { nextVersion, type Stamp, thingOf, type Version } from './version.ts';
import { preparersKept } from './who-prepares.ts';

/** Why a line of a file was not read. The lines around it are. */
export type LineProblem = 'not-json' | 'not-known' | 'date' | 'missing';

export interface NotRead {
  /** Counted from 1, as a text editor counts. */
  readonly line: number;
  readonly why: LineProblem;
}

/** What a file holds, read but not kept: nothing is stored until the parent accepts it. */
export interface Brought {
  readonly versions: readonly Version[];
  readonly notRead: readonly NotRead[];
  /** The child's name in the file, when it gives one. */
  readonly about?: string;
}

export type FileRead =
  | { readonly ok: true; readonly brought: Brought }
  | { readonly ok: false; readonly reason: 'not-a-journal' | 'newer' | 'empty' };

/** What the parent is shown before a file is taken in. */
export interface Preview {
  readonly notes: number;
  readonly byKind: ReadonlyMap<KindId, number>;
  readonly promises: number;
  readonly people: number;
  readonly span: Span | undefined;
  /** Notes that are in the journal already and will not be kept twice. */
  readonly alreadyHere: number;
  readonly notRead: readonly NotRead[];
  readonly about?: string;
  /** What would be kept. */
  readonly versions: readonly Version[];
}

/**
 * Works out what a file would add. A version that is here already is left out by its id; a note from another kind of
 * file by having the same date and words as one here has or had. A version that would turn a thing into another type is
 * not read. What was taken away here comes back, what lives here lives on, and who prepares the page stays who it is.
 */
export function previewOf(brought: Brought, journal: Journal, stamp: Stamp): Preview {
  const known = new Set([...journal.things.values()].flatMap(({ versions }) => versions.map(({ id }) => id)));
  const again = notesAgain(brought.versions, journal);
  const isOwn = isOfItsType(brought.versions, journal);
  const wanted = brought.versions.filter((version) => isOwn(version) && !belongsTo(version, again));
  const added = wanted.filter(({ id }) => !known.has(id));
  const back = [...broughtBack(wanted, added, journal, stamp), ...livingOn(added, journal, stamp)];
  const fresh = [...added, ...back, ...preparersKept([...added, ...back], journal, stamp)];
  const notes = newestNotes(brought.versions);
  const freshNotes = new Set(fresh.map(({ of }) => of));
  return {
    notes: notes.length,
    byKind: countBy(notes.map(({ body }) => body.kind)),
    promises: thingsOf(brought.versions, 'promise'),
    people: thingsOf(brought.versions, 'person'),
    span: spanOfAll(notes.map(({ body }) => body)),
    alreadyHere: notes.filter(({ of }) => !freshNotes.has(of)).length,
    notRead: brought.notRead,
    ...(brought.about && { about: brought.about }),
    versions: inOrderWritten(withoutStrangers(fresh, notes.length > 0)),
  };
}

/** Notes of a file without ids that are here under other ids. */
function notesAgain(versions: readonly Version[], journal: Journal): ReadonlySet<Id> {
  const wordings = [...journal.notes, ...journal.binned].flatMap((note) => note.versions);
  const here = new Set(wordings.flatMap(({ body }) => (body ? sameness(body) : [])));
  const isAgain = (version: Version) =>
    isNote(version) && version.body?.broughtIn !== undefined && here.has(sameness(version.body));
  return new Set(versions.flatMap((one) => (!journal.things.has(one.of) && isAgain(one) ? one.of : [])));
}

/** Whether a version says of its thing that it is of the type that it has here, or else of the first that the file gives it. */
export function isOfItsType(versions: readonly Version[], journal: Journal): (version: Version) => boolean {
  const types = new Map(versions.toReversed().map(({ of, type }) => [of, type]));
  return ({ of, type }) => (journal.things.get(of)?.type ?? types.get(of)) === type;
}

/** What was taken away here and lives in the file: written again over where it was taken away. */
function broughtBack(
  wanted: readonly Version[],
  added: readonly Version[],
  { things }: Journal,
  stamp: Stamp,
): readonly Version[] {
  const gone = [...byThing(wanted)].filter(([of]) => things.get(of)?.body === null);
  const fresh = byThing(added);
  return gone.flatMap(([of, versions]) => {
    const here = thingOf([...(things.get(of)?.versions ?? []), ...(fresh.get(of) ?? [])]);
    const { body } = thingOf(versions);
    return here.body === null && body !== null ? [nextVersion(here, body, stamp)] : [];
  });
}

/**
 * What lives here and was taken away, or put in the bin, in the file: written again over that, as it last was. Where a file
 * was brought in and undone, a backup says of all of it that it was taken away; and nobody could undo that here, for
 * nothing is kept of a note that is gone.
 */
function livingOn(added: readonly Version[], { things }: Journal, stamp: Stamp): readonly Version[] {
  return [...byThing(added)].flatMap(([of, fresh]) => {
    const here = things.get(of);
    if (!here || isAway(here)) return [];
    const merged = thingOf([...here.versions, ...fresh]);
    const lived = lastLiving(merged.heads) ?? lastLiving(merged.versions);
    return isAway(merged) && lived ? [nextVersion(merged, lived.body, stamp)] : [];
  });
}

function lastLiving(versions: readonly Version[]): Version | undefined {
  return versions.findLast((version) => !isAway(version));
}

function isAway({ body }: Pick<Version, 'body'>): boolean {
  return body === null || 'binned' in body;
}

function belongsTo(version: Version, notes: ReadonlySet<string>): boolean {
  return notes.has(version.of) || (isPromise(version) && !!version.body && notes.has(version.body.note));
}

/** A person whom no kept note or promise names is not brought in on their own, unless nothing but people is. */
function withoutStrangers(versions: readonly Version[], hasNotes: boolean): readonly Version[] {
  const text = JSON.stringify(versions.filter(({ type }) => type !== 'person').map(({ body }) => body));
  return versions.filter(({ type, of }) => type !== 'person' || !hasNotes || text.includes(of));
}

/** A file has notes before promises. On the disk the newest of all must lie last, for they are the first to be opened. */
function inOrderWritten(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted((one, other) => Number(one.time > other.time) - Number(one.time < other.time));
}

function newestNotes(versions: readonly Version[]): readonly { of: Id; body: Note }[] {
  return [...byThing(versions.filter(isNote)).values()].flatMap((group) => {
    const { id, body } = thingOf(group);
    return body && !body.binned ? [{ of: id, body }] : [];
  });
}

function thingsOf(versions: readonly Version[], type: Version['type']): number {
  const things = [...byThing(versions.filter((version) => version.type === type)).values()].map(thingOf);
  return things.filter(({ body }) => body !== null && !isCallBack(body)).length;
}

function isCallBack(body: object): boolean {
  return 'callBack' in body && body.callBack === true;
}

function isNote(version: Version): version is Version<'note'> {
  return version.type === 'note';
}

function isPromise(version: Version): version is Version<'promise'> {
  return version.type === 'promise';
}

function sameness({ happened, title, words, quotes }: Note): string {
  return JSON.stringify([happened.edtf, title ?? '', words, quotes.map((quote) => quote.words)]);
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function spanOfAll(notes: readonly Note[]): Span | undefined {
  const spans = notes.flatMap(({ happened }) => spanOf(happened) ?? []);
  const [from] = spans.map((span) => span.from).toSorted();
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
