import { type Day, daysBetween, monthOf, yearOf } from '../dates/day.ts';
import { spanOf } from '../dates/when.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { KindId } from '../kinds/index.ts';
import { latenessOf } from '../lateness.ts';
import { most } from '../most.ts';
import { firstLine, type Topic, writtenDay } from '../note.ts';
import { stateOf } from '../promise.ts';
import { remembered } from '../remembered.ts';
import type { Live } from '../version.ts';
import { withNotes } from '../with-notes.ts';
import { audiences } from './audiences.ts';
import { foldedTogether, type Together } from './folding-together.ts';
import { isKeptOut } from './hard-to-hear.ts';
import type { PagePlan } from './plan.ts';
import { isInWriting, isOnlyIfChosen, type Signal, signalsOf } from './signals.ts';

export type NoteThing = Live<'note'>;

/** Why a note is on the page, in one word that `words` spells out. */
export type ReasonId =
  | 'chosen'
  | 'first-raised'
  | 'first-asked'
  | 'newest-change'
  | 'first-service'
  | 'year'
  | 'promise-past'
  | 'promise-done'
  | 'written'
  | 'recent'
  | 'first-words'
  | 'newest-words'
  | 'between-words'
  | Signal;

export interface Pick {
  readonly thing: NoteThing;
  readonly reason: ReasonId;
  readonly score: number;
  /** Never dropped to make room. */
  readonly firm: boolean;
  /** Every note it stands for, where it stands for more than itself: a run of small things, or one thing twice. */
  readonly together?: Together;
}

/** What the rules look at. */
export interface Choosing {
  readonly journal: Journal;
  readonly plan: PagePlan;
  readonly today: Day;
}

/** A note weighed: its points, and the rule that gave most of them. */
interface Weighed {
  readonly thing: NoteThing;
  readonly day: Day;
  readonly quarter: string;
  readonly signals: ReadonlySet<Signal>;
  readonly score: number;
  readonly reason: ReasonId;
  readonly together: Together | undefined;
}

/** Points for what a note is. Formal things, first things and changes weigh most; what helped weighs as much as a late promise. */
const POINTS: readonly (readonly [ReasonId, number])[] = [
  ['decision', 6],
  ['diagnosis', 6],
  ['safety', 6],
  ['first-service', 5],
  ['school-change', 5],
  ['result', 4],
  ['promise-past', 4],
  ['helped', 4],
  ['number', 3],
  ['disagreed', 3],
  ['promise-done', 2],
  ['asked', 2],
];
const FOR_READER = 2;
const AGAIN_THIS_QUARTER = -3;
const MOST_A_MONTH = 2;
const DAYS_RECENT = 90;
const DAYS_THIS_YEAR = 365;

/**
 * The notes a page may use: not in the bin, not refused by the child, not left out, not of a kind that must be chosen
 * first, and not of a day that is still to come.
 */
export const mayUse = remembered(({ journal, plan, today }: Choosing): readonly NoteThing[] =>
  journal.notes.filter(({ id, body }) => {
    if (body.okToShare === 'no' || (spanOf(body.happened)?.from ?? today) > today) return false;
    const say = plan.overrides[id]?.show ?? (body.pin === undefined ? undefined : body.pin === 'in');
    return say ?? !isOnlyIfChosen(body);
  }),
);

/** Notes that a page may use but for being hard to hear. */
export const keptOut = remembered((choosing: Choosing): readonly NoteThing[] =>
  mayUse(choosing).filter((thing) => isKeptOut(thing, choosing.plan)),
);

/** The journal as far as a page may tell of it: what may not be used is not there, nor what was promised in it. */
export function usable(choosing: Choosing): Journal {
  return withNotes(choosing.journal, mayUse(choosing));
}

/** Whether the parent has put a note on the page with their own hand. */
export function isChosen({ id, body }: NoteThing, plan: PagePlan): boolean {
  return (plan.overrides[id]?.show ?? body.pin === 'in') === true;
}

/**
 * The events of "What has happened", oldest first: those the parent chose, the first time it was raised, the first time
 * help was asked for, the newest change, then the weightiest of each year, then the weightiest of all. At most two from
 * one month, and one in three neutral or good while there are such notes.
 */
export function chooseEvents(choosing: Choosing, slots: number): readonly Pick[] {
  const weighed = weighAll(choosing);
  const picks = new Map<Id, Pick>();
  const add = (found: Weighed | undefined, reason: ReasonId, firm: boolean) => {
    if (found && (picks.size < slots || reason === 'chosen') && !picks.has(found.thing.id))
      picks.set(found.thing.id, pickOf(found, reason, firm));
  };
  for (const one of weighed) if (isChosen(one.thing, choosing.plan)) add(one, 'chosen', true);
  add(
    weighed.findLast(({ thing }) => namesSomeoneOutside(thing, choosing.journal)) ?? weighed.at(-1),
    'first-raised',
    true,
  );
  add(
    weighed.findLast(({ signals }) => signals.has('asked')),
    'first-asked',
    true,
  );
  add(
    weighed.find(({ signals }) => isChange(signals)),
    'newest-change',
    true,
  );
  fill(weighed, picks, slots, add);
  return [...picks.values()].toSorted((one, other) => place(one.thing, weighed) - place(other.thing, weighed));
}

function pickOf({ thing, score, together }: Weighed, reason: ReasonId, firm: boolean): Pick {
  return { thing, reason, score, firm, ...(together && { together }) };
}

function namesSomeoneOutside({ body }: NoteThing, journal: Journal): boolean {
  return body.people.some(({ person }) => journal.people.get(person)?.body.family !== true);
}

type Add = (found: Weighed | undefined, reason: ReasonId, firm: boolean) => void;

function fill(weighed: readonly Weighed[], picks: ReadonlyMap<Id, Pick>, slots: number, add: Add): void {
  while (picks.size < slots) {
    const chosen = weighed.filter(({ thing }) => picks.has(thing.id));
    const open = weighed.filter(
      (one) =>
        !picks.has(one.thing.id) &&
        chosen.filter(({ day }) => day.slice(0, 7) === one.day.slice(0, 7)).length < MOST_A_MONTH,
    );
    const years = new Set(chosen.map(({ day }) => yearOf(day)));
    const newYear = open.filter(({ day }) => !years.has(yearOf(day)));
    const best = heaviest(balanced(newYear.length > 0 ? newYear : open, chosen, slots), chosen);
    if (!best) return;
    add(
      best,
      best.reason === 'recent' || best.reason === 'written' ? (newYear.length > 0 ? 'year' : best.reason) : best.reason,
      false,
    );
  }
}

/** While fewer than one in three of the slots could still be neutral or good, only such notes are offered. */
function balanced(open: readonly Weighed[], chosen: readonly Weighed[], slots: number): readonly Weighed[] {
  const needed = Math.ceil(slots / 3) - chosen.filter(({ signals }) => !isHard(signals)).length;
  const calm = open.filter(({ signals }) => !isHard(signals));
  return needed >= slots - chosen.length && calm.length > 0 ? calm : open;
}

function isHard(signals: ReadonlySet<Signal>): boolean {
  return signals.has('setback') || signals.has('safety');
}

function isChange(signals: ReadonlySet<Signal>): boolean {
  return signals.has('decision') || signals.has('diagnosis') || signals.has('safety') || signals.has('school-change');
}

/** Ties go to written evidence, then to the newer, for the newer come first. */
function heaviest(open: readonly Weighed[], chosen: readonly Weighed[]): Weighed | undefined {
  const weight = (one: Weighed) =>
    one.score +
    (chosen.some((other) => isSameSubject(one, other)) ? AGAIN_THIS_QUARTER : 0) +
    (isInWriting(one.thing.body) ? LESS_THAN_A_POINT : 0);
  return most(open, weight);
}

const LESS_THAN_A_POINT = 0.5;

function isSameSubject(one: Weighed, other: Weighed): boolean {
  if (one.quarter !== other.quarter) return false;
  const topics = one.thing.body.topics.filter((topic) => other.thing.body.topics.includes(topic));
  return topics.length > 0 || one.reason === other.reason;
}

const place = (thing: NoteThing, weighed: readonly Weighed[]) => -weighed.findIndex((one) => one.thing === thing);

/** The child's words, what helped and thanks have places of their own on the page. */
const ELSEWHERE: readonly KindId[] = ['said', 'helped', 'thanks'];

/** Newest first, as the journal is. */
const weighAll = remembered((choosing: Choosing): readonly Weighed[] => {
  const firsts = firstOfEachService(choosing.journal);
  const promises = promisesByNote(choosing);
  const { topics } = audiences[choosing.plan.audience];
  const isPicked = (thing: NoteThing) => isChosen(thing, choosing.plan);
  const candidates = mayUse(choosing)
    .filter(({ body }) => firstLine(body) !== '')
    .filter((thing) => !ELSEWHERE.includes(thing.body.kind) || isPicked(thing))
    .filter((thing) => !isKeptOut(thing, choosing.plan));
  const together = foldedTogether(candidates);
  return candidates
    .filter((thing) => (together.get(thing.id)?.thing ?? thing) === thing || isPicked(thing))
    .map((thing) => weigh(thing, { together, firsts, promises, topics, today: choosing.today }));
});

interface Around {
  readonly together: ReadonlyMap<Id, Together>;
  readonly firsts: ReadonlySet<Id>;
  readonly promises: ReadonlyMap<Id, ReasonId>;
  readonly today: Day;
  /** What the readers of this page look for. */
  readonly topics: readonly Topic[];
}

function weigh(thing: NoteThing, { together, firsts, promises, today, topics }: Around): Weighed {
  const signals = signalsOf(thing.body);
  const promise = promises.get(thing.id);
  const rules = POINTS.filter(
    ([reason]) =>
      signals.has(reason as Signal) || reason === promise || (reason === 'first-service' && firsts.has(thing.id)),
  );
  const day = spanOf(thing.body.happened)?.to ?? writtenDay(thing.body);
  const forReader = thing.body.topics.some((topic) => topics.includes(topic)) ? FOR_READER : 0;
  const score =
    rules.reduce((sum, [, points]) => sum + points, 0) + evidencePoints(thing) + agePoints(day, today) + forReader;
  const quarter = `${yearOf(day)} ${Math.floor((monthOf(day) - 1) / 3)}`;
  return {
    thing,
    day,
    quarter,
    signals,
    score,
    together: together.get(thing.id),
    reason: rules[0]?.[0] ?? (isInWriting(thing.body) ? 'written' : 'recent'),
  };
}

function evidencePoints({ body }: NoteThing): number {
  if (isInWriting(body)) return 2;
  return latenessOf(body).soon === 'memory' ? 0 : 1;
}

function agePoints(day: Day, today: Day): number {
  const age = daysBetween(day, today);
  if (age <= DAYS_RECENT) return 3;
  return age <= DAYS_THIS_YEAR ? 1 : 0;
}

/** The first note that names anyone from each service outside the family. */
function firstOfEachService(journal: Journal): ReadonlySet<Id> {
  const first = new Map<string, Id>();
  for (const { id, body } of journal.notes) {
    for (const { person } of body.people) {
      const service = journal.people.get(person)?.body.service;
      if (service) first.set(service, id); // notes come newest first, so the last one set is the first
    }
  }
  return new Set(first.values());
}

function promisesByNote({ journal, today }: Choosing): ReadonlyMap<Id, ReasonId> {
  const found = new Map<Id, ReasonId>();
  for (const { body } of journal.promises) {
    const state = stateOf(body, today);
    if (state === 'past') found.set(body.note, 'promise-past');
    else if (state === 'done' && !found.has(body.note)) found.set(body.note, 'promise-done');
  }
  return found;
}
