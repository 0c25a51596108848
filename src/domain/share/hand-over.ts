import { addVersions } from '../add-versions.ts';
import type { Id } from '../id.ts';
import { emptyJournal, type Journal } from '../journal.ts';
import type { Note } from '../note.ts';
import { isOnlyIfChosen } from '../page/signals.ts';
import type { PromiseMade } from '../promise.ts';
import type { Thing, ThingType, Version } from '../version.ts';
import { withoutPreparer } from '../who-prepares.ts';

/** For the parent alone: what was given and what came back, what they hope for from a meeting, their page, and numbers. */
const NEVER: readonly ThingType[] = ['share', 'remark', 'preparation', 'page', 'reach'];

/** What the other parent would get, and how much of it is asked about first. */
export interface HandOver {
  readonly journal: Journal;
  readonly notes: number;
  /** Notes of social care and hurtful words: they stay here unless the parent puts them in. */
  readonly privateNotes: number;
  readonly leftOut: number;
}

/**
 * The whole journal for the other parent, earlier wordings and all, to be put together with theirs. Without what lies in
 * the bin, notes that the child said no to, and what is for the parent alone, by whose name a page is signed too. What
 * stays takes along its promises, and whoever is named nowhere else.
 */
export function handOver(journal: Journal, withPrivate: boolean): HandOver {
  const there = [...journal.things.values()].filter(({ type, body }) => body !== null && !NEVER.includes(type));
  const staying = stayingNotes(there, withPrivate);
  const goes = withoutStrangers(there, withoutWhatStays(there, staying));
  const versions = goes.flatMap((thing): readonly Version[] => thing.versions).map(withoutPreparer);
  const notes = goes.filter(isNote).length;
  return {
    journal: addVersions(emptyJournal, versions),
    notes,
    privateNotes: there.filter(isNote).filter((note) => mayGo(note) && isPrivate(note)).length,
    leftOut: journal.notes.length - notes,
  };
}

function stayingNotes(there: readonly Thing[], withPrivate: boolean): ReadonlySet<Id> {
  const staying = there.filter(isNote).filter((note) => !mayGo(note) || (isPrivate(note) && !withPrivate));
  return new Set(staying.map(({ id }) => id));
}

function isNote(thing: Thing): thing is Thing<'note'> {
  return thing.type === 'note';
}

function mayGo({ body }: Thing<'note'>): boolean {
  return !body?.binned && body?.okToShare !== 'no';
}

/** Its earlier wordings go with a note, so one of them is enough. On the parent's page it may be; that is no word to give it here. */
function isPrivate({ versions }: Thing<'note'>): boolean {
  return versions.some((version) => version.body !== null && isOnlyIfChosen(version.body as Note));
}

/** The same things without some notes, and without what was promised in them. */
function withoutWhatStays(there: readonly Thing[], notes: ReadonlySet<Id>): readonly Thing[] {
  const promises = there.filter(({ type, body }) => type === 'promise' && notes.has((body as PromiseMade).note));
  const staying = new Set([...notes, ...promises.map(({ id }) => id)]);
  return there.filter(({ id }) => !staying.has(id));
}

/** A person whom only what stays names would tell of it. Whoever stands for someone that goes is there too. */
function withoutStrangers(there: readonly Thing[], goes: readonly Thing[]): readonly Thing[] {
  const going = textOf(goes);
  const staying = textOf(there.filter((thing) => !goes.includes(thing)));
  const isKnown = ({ id }: Thing) => going.includes(id) || !staying.includes(id);
  const same = new Set(goes.filter(isKnown).map(({ body }) => (body as { sameAs?: Id }).sameAs));
  return goes.filter((thing) => thing.type !== 'person' || isKnown(thing) || same.has(thing.id));
}

function textOf(things: readonly Thing[]): string {
  return JSON.stringify(things.filter(({ type }) => type !== 'person').flatMap(({ versions }) => versions.map(bodyOf)));
}

function bodyOf({ body }: Version): unknown {
  return body;
}
