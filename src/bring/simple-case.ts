import * as v from 'valibot';
import type { FileRead, LineProblem, NotRead } from '../domain/brought.ts';
import type { Child } from '../domain/child.ts';
import { type Day, dayOf, isDay } from '../domain/dates/day.ts';
import { onDay, type When, whenFromEdtf } from '../domain/dates/when.ts';
import { given } from '../domain/given.ts';
import type { Id } from '../domain/id.ts';
import type { Journal } from '../domain/journal.ts';
import { type KindId, kindOf } from '../domain/kinds/index.ts';
import type { Contact, Note, Source, SourceType } from '../domain/note.ts';
import type { PromiseMade, Step, StepKind } from '../domain/promise.ts';
import { isSame } from '../domain/same.ts';
import { firstVersion, nextVersion, type Stamp, type Version } from '../domain/version.ts';
import { type CaseLine, type CasePromise, caseLine } from './simple-case-line.ts';
import { type CaseNames, caseNames } from './simple-case-names.ts';

interface Reading {
  readonly names: CaseNames;
  readonly stamp: Stamp;
  readonly today: Day;
}

/**
 * Reads the simple shape: JSON Lines, one happening a line, with people and promises written inside it by name
 * (`docs/journal-file.md`, "The simple shape"). Each line stands alone.
 */
export function readSimpleCase(text: string, journal: Journal, stamp: Stamp): FileRead {
  const reading: Reading = { names: caseNames(journal, stamp), stamp, today: dayOf(stamp.now()) };
  const versions: Version[] = [];
  const notRead: NotRead[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, reading);
    if (typeof read === 'string') notRead.push({ line: index + 1, why: read });
    else versions.push(...read);
  }
  if (versions.length === 0) return { ok: false, reason: text.trim() ? 'not-a-journal' : 'empty' };
  const { people, child, ...parent } = reading.names.found();
  const about = child?.split(' ')[0];
  const family = childVersion(given({ name: about, ...parent }), journal, stamp);
  return { ok: true, brought: { versions: [...family, ...people, ...versions], notRead, ...(about && { about }) } };
}

function readLine(line: string, reading: Reading): readonly Version[] | LineProblem {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return 'not-json';
  }
  const read = v.safeParse(caseLine, input);
  if (!read.success) return isObject(input) && typeof input.date === 'string' ? 'not-known' : 'missing';
  const happened = happenedOn(read.output);
  return happened ? versionsOf(read.output, happened, reading) : 'date';
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null;
}

function happenedOn({ date, time }: CaseLine): When | undefined {
  return isDay(date) ? onDay(date, time ?? undefined) : whenFromEdtf(date);
}

function versionsOf(line: CaseLine, happened: When, reading: Reading): readonly Version[] {
  const people = line.people.map((named) => reading.names.person(named));
  const note = firstVersion('note', noteBody(line, happened, people, reading), reading.stamp);
  const promised = [...(line.promise ? [line.promise] : []), ...line.morePromises];
  const promises = promised.map((one, place) => promiseBody(one, note.of, happened, reading, place));
  const callBack = callBackBody(line, note.of, happened, people, reading);
  return [note, ...[...promises, ...callBack].map((body) => firstVersion('promise', body, reading.stamp))];
}

const KINDS = new Map<string, KindId>(
  Object.entries({
    'childs-words': 'said',
    call: 'contact',
    message: 'contact',
    meeting: 'meeting',
    letter: 'paper',
    report: 'paper',
    decision: 'paper',
    incident: 'happened',
    observation: 'saw',
    home: 'home',
    'good-thing': 'helped',
    promise: 'promise',
    'change-of-person': 'change',
    'social-care': 'social-care',
    hurtful: 'hurtful',
    correction: 'correction',
    'thank-you': 'thanks',
    note: 'plain',
  }),
);

const SOURCES = new Map<string, SourceType>(
  Object.entries({
    'in person': 'there',
    phone: 'phone',
    letter: 'letter',
    email: 'email',
    report: 'report',
    plan: 'plan',
    register: 'register',
    records: 'records',
  }),
);

function noteBody(line: CaseLine, happened: When, people: readonly Id[], { names, today }: Reading): Note {
  const kind = KINDS.get(line.kind) ?? 'plain';
  return {
    kind,
    words: line.happened ?? '',
    happened,
    written: line.writtenOn ?? today,
    people: people.map((person) => ({ person, part: kindOf(kind).part })),
    quotes: line.said.map(({ who, words }) => ({ words, speaker: names.someone(who ?? ''), closeness: 'exact' })),
    topics: [],
    broughtIn: today,
    ...given({
      title: line.title ?? '',
      view: line.view ?? '',
      effect: line.impact ?? '',
      source: sourceOf(line),
      contact: contactOf(line),
    }),
  };
}

function sourceOf({ source, kind }: CaseLine): Source | undefined {
  if (source) return { type: SOURCES.get(source) ?? 'other' };
  return kind === 'report' ? { type: 'report' } : undefined;
}

function contactOf({ call }: CaseLine): Contact | undefined {
  if (!call) return undefined;
  const spoke = call.callbackPromisedBy ? 'will-call-back' : 'talked';
  return {
    result: call.answered ? spoke : 'no-answer',
    direction: call.direction === 'in' ? 'in' : 'out',
    ...(call.waitedMinutes != null && { waited: { minutes: call.waitedMinutes } }),
  };
}

const STEPS = new Map<string, StepKind>(
  Object.entries({
    kept: 'done',
    'kept-late': 'done-late',
    'partly-kept': 'partly',
    'not-kept': 'not-done',
    changed: 'changed',
    'changed-by-agreement': 'changed',
    'said-done': 'they-say-done',
    'no-outcome-known': 'no-outcome',
    'no-longer-needed': 'no-longer-needed',
  }),
);

function promiseBody(promised: CasePromise, note: Id, said: When, { names }: Reading, place: number): PromiseMade {
  const what = STEPS.get(promised.status);
  const step: readonly Step[] = what
    ? [{ what, ...given({ on: promised.outcomeDate ?? undefined, line: promised.outcome ?? '' }) }]
    : [];
  return {
    words: promised.what,
    by: names.someone(promised.byWhom ?? ''),
    note,
    said,
    steps: step,
    ...given({
      place: place || undefined,
      due: promised.due ? onDay(promised.due) : undefined,
      dueWords: promised.dueWords ?? '',
      noDate: promised.due ? undefined : true,
    }),
  };
}

/** A call back that has no day beside it did not come, when its day is past: the file is the parent's own word for it. */
function callBackBody(
  { call }: CaseLine,
  note: Id,
  said: When,
  people: readonly Id[],
  { today }: Reading,
): readonly PromiseMade[] {
  const due = call?.callbackPromisedBy;
  if (!due) return [];
  const came = call?.returnedOn;
  const late: Step | undefined = came ? { what: came > due ? 'done-late' : 'done', on: came } : undefined;
  const missed: Step | undefined = due < today ? { what: 'not-done' } : undefined;
  const step = late ?? missed;
  const person = people.at(-1);
  const by = person ? ({ who: 'person', person } as const) : ({ who: 'other', name: '' } as const);
  return [{ words: '', by, note, said, due: onDay(due), callBack: true, steps: step ? [step] : [] }];
}

/** Fills in what the journal does not say yet of the child and the parent; never writes over what it does. */
function childVersion(said: Partial<Child>, journal: Journal, stamp: Stamp): readonly Version[] {
  const known = journal.child;
  if (!known) return said.name ? [firstVersion('child', { ...said, name: said.name }, stamp)] : [];
  const body: Child = { ...said, ...given(known.body), name: known.body.name || (said.name ?? '') };
  return isSame(body, known.body) ? [] : [nextVersion(known, body, stamp)];
}
