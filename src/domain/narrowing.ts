import { childrenIn } from './children.ts';
import { addDays, type Day } from './dates/day.ts';
import { termHolding } from './dates/school-year.ts';
import { overlaps, type Span, spanOf, type When } from './dates/when.ts';
import { folded } from './folding.ts';
import type { Id } from './id.ts';
import { involvedIn } from './involved-in.ts';
import type { Journal } from './journal.ts';
import { nationOf } from './nation-of.ts';
import type { Note, Topic } from './note.ts';
import type { Live } from './version.ts';

/** What History is narrowed to, beside its chips and its search; each part that is there has to hold. */
export interface Narrowing {
  readonly person?: Id | undefined;
  readonly service?: string | undefined;
  readonly child?: Id | undefined;
  /** A topic, or a parent's own word for what a note is about. */
  readonly topic?: string | undefined;
  /** A school term, as EDTF. */
  readonly term?: string | undefined;
  /** Someone who has not been told: neither was there nor has heard of it since. */
  readonly notTold?: Id | undefined;
  readonly time?: TimeOfInterest | undefined;
}

/** Times that a parent may ask for, and that nothing ever brings up by itself. */
export type TimeOfInterest = 'last-year' | 'before-hard';

/** The days before and after the same day of last year that still are "the same time". */
const AROUND = 14;
/** How far back "before the last hard time" looks. */
const BEFORE_HARD = 28;

/** The notes that all parts of a narrowing hold for, in the order given. */
export function narrowed(
  notes: readonly Live<'note'>[],
  narrowing: Narrowing,
  journal: Journal,
  today: Day,
): readonly Live<'note'>[] {
  const tests = testsOf(narrowing, journal, today);
  return tests.length === 0 ? notes : notes.filter((note) => tests.every((holds) => holds(note)));
}

type Test = (note: Live<'note'>) => boolean;

function testsOf(narrowing: Narrowing, journal: Journal, today: Day): readonly Test[] {
  const { person, service, child, topic, term, notTold, time } = narrowing;
  const tests: readonly (Test | undefined | '')[] = [
    person && ((note) => isIn(note, person, journal)),
    service && (({ body }) => servicesIn(body, journal).some((one) => folded(one) === folded(service))),
    child && ((note) => childrenIn(note, journal).includes(child)),
    topic && (({ body }) => isAbout(body, topic)),
    term && (({ body }) => overlaps(spanOf(body.happened), spanOf({ edtf: term, how: 'term' }))),
    notTold && ((note) => !isIn(note, notTold, journal) && !note.body.told?.includes(notTold)),
    time && (({ body }) => overlaps(spanOf(body.happened), daysOf(time, journal, today))),
  ];
  return tests.filter((one): one is Test => typeof one === 'function');
}

function isAbout({ topics, ownTopic = '' }: Note, topic: string): boolean {
  return topics.some((one) => one === topic) || folded(ownTopic) === folded(topic);
}

function isIn(note: Live<'note'>, id: Id, journal: Journal): boolean {
  return involvedIn(note, journal).some(({ person, part }) => person === id && part !== 'asked');
}

function servicesIn({ service, people }: Note, journal: Journal): readonly string[] {
  const theirs = people.flatMap(({ person }) => journal.people.get(person)?.body.service ?? []);
  return service ? [service, ...theirs] : theirs;
}

function daysOf(time: TimeOfInterest, journal: Journal, today: Day): Span | undefined {
  if (time === 'before-hard') {
    const hard = lastHardDay(journal);
    return hard ? { from: addDays(hard, -BEFORE_HARD), to: addDays(hard, -1) } : undefined;
  }
  const then = addDays(today, -365);
  return { from: addDays(then, -AROUND), to: addDays(then, AROUND) };
}

/** The day of the newest note that is marked as hard to read. */
function lastHardDay({ notes }: Journal): Day | undefined {
  const hard = notes.find(({ body }) => body.hardToRead && spanOf(body.happened));
  return hard && spanOf(hard.body.happened)?.from;
}

/** What a journal can be narrowed to: only what some note would be left for. */
export interface NarrowingChoices {
  readonly people: readonly Live<'person'>[];
  readonly services: readonly string[];
  readonly topics: readonly Topic[];
  /** What parents called it themselves. */
  readonly ownTopics: readonly string[];
  /** Newest first. */
  readonly terms: readonly When[];
  readonly times: readonly TimeOfInterest[];
}

export function narrowingChoices(journal: Journal, today: Day): NarrowingChoices {
  const named = new Set(journal.notes.flatMap((note) => involvedIn(note, journal).map(({ person }) => person)));
  return {
    people: [...journal.people.values()].filter(({ id }) => named.has(id)).toSorted(byName),
    services: spelledOnce(journal.notes.flatMap(({ body }) => servicesIn(body, journal))),
    topics: [...new Set(journal.notes.flatMap(({ body }) => body.topics))],
    ownTopics: spelledOnce(journal.notes.flatMap(({ body }) => body.ownTopic ?? [])),
    terms: termsIn(journal),
    times: (['last-year', 'before-hard'] as const).filter(
      (time) => narrowed(journal.notes, { time }, journal, today).length > 0,
    ),
  };
}

/** One spelling of each, in the order of the alphabet. */
function spelledOnce(names: readonly string[]): readonly string[] {
  const spelled = new Map(names.map((name) => [folded(name), name]));
  return [...spelled.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}

function byName({ body: one }: Live<'person'>, { body: other }: Live<'person'>): number {
  return one.name.localeCompare(other.name, 'en-GB');
}

function termsIn(journal: Journal): readonly When[] {
  const nation = nationOf(journal);
  const terms = journal.notes.flatMap(({ body }) => {
    const from = spanOf(body.happened)?.from;
    return from ? [termHolding(from, nation)] : [];
  });
  return [...new Map(terms.map((term) => [term.edtf, term])).values()].toSorted((one, other) =>
    one.edtf < other.edtf ? 1 : -1,
  );
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some((part) => part !== undefined);
}
