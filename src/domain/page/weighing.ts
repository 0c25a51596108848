import { type Day, daysBetween, monthOf, yearOf } from '../dates/day.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { KindId } from '../kinds/index.ts';
import { latenessOf } from '../lateness.ts';
import { firstLine, lastDay, type Topic } from '../note.ts';
import { stateOf } from '../promise.ts';
import { remembered } from '../remembered.ts';
import { audiences, sectionsFor } from './audiences.ts';
import { type Choosing, isChosen, mayUse, type NoteThing, type ReasonId } from './choosing.ts';
import { daysAtHome } from './days-at-home.ts';
import { foldedTogether, type Together } from './folding-together.ts';
import { isKeptOut } from './hard-to-hear.ts';
import type { PagePlan } from './plan.ts';
import { isInWriting, type Signal, signalsOf } from './signals.ts';
import { topicsOf } from './topics.ts';
import { isWithdrawn } from './withdrawn.ts';

/** A note weighed: its points, and the rule that gave most of them. */
export interface Weighed {
  readonly thing: NoteThing;
  readonly day: Day;
  readonly quarter: string;
  readonly signals: ReadonlySet<Signal>;
  readonly topics: readonly Topic[];
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
const DAYS_RECENT = 90;
const DAYS_THIS_YEAR = 365;

/** The child's words, what helped and thanks have places of their own on the page. */
const ELSEWHERE: readonly KindId[] = ['said', 'helped', 'thanks'];

/** Every note that may be an event, weighed, newest first, as the journal is. */
export const weighAll = remembered((choosing: Choosing): readonly Weighed[] => {
  const firsts = firstOfEachService(choosing.journal);
  const promises = promisesByNote(choosing);
  const { topics } = audiences[choosing.plan.audience];
  const atHome = hasDay(choosing.plan) ? daysAtHome(mayUse(choosing)) : [];
  const isPicked = (thing: NoteThing) => isChosen(thing, choosing.plan);
  const candidates = mayUse(choosing)
    .filter(({ body }) => firstLine(body) !== '')
    .filter((thing) => !(ELSEWHERE.includes(thing.body.kind) || atHome.includes(thing)) || isPicked(thing))
    .filter((thing) => !isKeptOut(thing, choosing.plan))
    .filter((thing) => !isWithdrawn(thing.body) || isPicked(thing));
  const together = foldedTogether(candidates);
  return candidates
    .filter((thing) => (together.get(thing.id)?.thing ?? thing) === thing || isPicked(thing))
    .map((thing) => weigh(thing, { together, firsts, promises, topics, today: choosing.today }));
});

/** Whether a page tells what a day is like, so that such days are no events of it. */
function hasDay({ audience, length }: PagePlan): boolean {
  return sectionsFor(audience, length === '2').includes('day');
}

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
  const day = lastDay(thing.body);
  const about = topicsOf(thing.body);
  const forReader = topics.some((topic) => about.includes(topic)) ? FOR_READER : 0;
  const score =
    rules.reduce((sum, [, points]) => sum + points, 0) + evidencePoints(thing) + agePoints(day, today) + forReader;
  const quarter = `${yearOf(day)} ${Math.floor((monthOf(day) - 1) / 3)}`;
  return {
    thing,
    day,
    quarter,
    signals,
    topics: about,
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
