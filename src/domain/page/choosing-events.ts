import { yearOf } from '../dates/day.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import { most } from '../most.ts';
import type { Topic } from '../note.ts';
import { rememberedFor } from '../remembered.ts';
import { audiences } from './audiences.ts';
import { type Choosing, isChosen, type NoteThing, type Pick, type ReasonId } from './choosing.ts';
import { isInWriting, isOnTheWay, type Signal } from './signals.ts';
import { type Weighed, weighAll } from './weighing.ts';

const AGAIN_THIS_QUARTER = -3;
const MOST_A_MONTH = 2;

/**
 * The events of "What has happened", oldest first: those the parent chose, the first time it was raised, the first time
 * help was asked for, the newest change of what these readers look for, then one for each thing that these readers need (of decisions the one that
 * stands), then the weightiest of each year, then the weightiest of all. At most two from one month while other months have
 * fewer, and one in three neutral or good while there are such notes. Where there is room for every one, none is left out.
 */
export const chooseEvents = rememberedFor((choosing: Choosing, slots: number): readonly Pick[] => {
  const weighed = weighAll(choosing);
  const picks = new Map<Id, Pick>();
  const add: Add = (found, reason, firm) => {
    if (found && (picks.size < slots || reason === 'chosen') && !picks.has(found.thing.id))
      picks.set(found.thing.id, pickOf(found, reason, firm));
  };
  for (const one of weighed) if (isChosen(one.thing, choosing.plan)) add(one, 'chosen', true);
  for (const [reason, found] of alwaysIn(weighed, choosing)) add(found, reason, true);
  for (const topic of audiences[choosing.plan.audience].needs) {
    if (picks.size >= slots) break;
    const standing = topic === 'decision' ? decisionThatStands(weighed) : undefined;
    add(standing ?? weightiestAbout(topic, beside(picks, weighed), slots), `about-${topic}`, false);
  }
  fill(weighed, picks, slots, add);
  return [...picks.values()].toSorted((one, other) => place(one.thing, weighed) - place(other.thing, weighed));
});

type Add = (found: Weighed | undefined, reason: ReasonId, firm: boolean) => void;

function pickOf({ thing, score, together }: Weighed, reason: ReasonId, firm: boolean): Pick {
  return { thing, reason, score, firm, ...(together && { together }) };
}

/** What stays on however few there is room for: the first that was raised, the first time help was asked for, and the newest change. */
function alwaysIn(
  weighed: readonly Weighed[],
  { journal, plan }: Choosing,
): readonly (readonly [ReasonId, Weighed | undefined])[] {
  const { topics, isAskToldAnew } = audiences[plan.audience];
  const isForReader = (one: Weighed) => topics.some((topic) => one.topics.includes(topic));
  const changes = weighed.filter(({ signals }) => isChange(signals));
  const asked = weighed.filter(({ signals }) => signals.has('asked'));
  const raised = weighed.findLast(({ thing }) => namesSomeoneOutside(thing, journal)) ?? weighed.at(-1);
  return [
    ['first-raised', raised],
    ['first-asked', asked.at(-1)],
    ['newest-change', changes.find(isForReader) ?? changes[0]],
    ['newest-asked', isAskToldAnew ? asked.find(isForReader) : undefined],
  ];
}

function namesSomeoneOutside({ body }: NoteThing, journal: Journal): boolean {
  return body.people.some(({ person }) => journal.people.get(person)?.body.family !== true);
}

function fill(weighed: readonly Weighed[], picks: ReadonlyMap<Id, Pick>, slots: number, add: Add): void {
  if (weighed.length <= slots) for (const one of weighed) add(one, one.reason, false);
  while (picks.size < slots) {
    const { chosen, open } = beside(picks, weighed);
    const newYear = ofNewYears(open, chosen);
    const found = heaviest(balanced(newYear, chosen, slots), chosen);
    if (!found) return;
    const isPlain = found.reason === 'recent' || found.reason === 'written';
    add(found, isPlain && newYear !== open ? 'year' : found.reason, false);
  }
}

/** The newest thing that was decided: told even where it was hard, for an older decision in its place would mislead. */
function decisionThatStands(weighed: readonly Weighed[]): Weighed | undefined {
  const decisions = weighed.filter(({ topics, signals }) => topics.includes('decision') && signals.has('decision'));
  return decisions.find(({ thing }) => !isOnTheWay(thing.body)) ?? decisions[0];
}

function weightiestAbout(topic: Topic, { chosen, open }: Beside, slots: number): Weighed | undefined {
  const about = balanced(open, chosen, slots).filter(({ topics }) => topics.includes(topic));
  return heaviest(ofNewYears(about, chosen), chosen);
}

interface Beside {
  readonly chosen: readonly Weighed[];
  readonly open: readonly Weighed[];
}

/** The notes picked, and those that may be beside them: more of one month only once every month has as many as it may. */
function beside(picks: ReadonlyMap<Id, Pick>, weighed: readonly Weighed[]): Beside {
  const chosen = weighed.filter(({ thing }) => picks.has(thing.id));
  const others = weighed.filter(({ thing }) => !picks.has(thing.id));
  const months = new Map<string, number>();
  for (const one of chosen) months.set(monthOf(one), (months.get(monthOf(one)) ?? 0) + 1);
  const inMonth = (one: Weighed) => months.get(monthOf(one)) ?? 0;
  const fewest = others.reduce((least, one) => Math.min(least, inMonth(one)), Number.POSITIVE_INFINITY);
  return { chosen, open: others.filter((one) => inMonth(one) <= Math.max(fewest, MOST_A_MONTH - 1)) };
}

const monthOf = ({ day }: Weighed) => day.slice(0, 7);

/** Those of years that have no event yet; all of them where there are none. */
function ofNewYears(open: readonly Weighed[], chosen: readonly Weighed[]): readonly Weighed[] {
  const years = new Set(chosen.map(({ day }) => yearOf(day)));
  const found = open.filter(({ day }) => !years.has(yearOf(day)));
  return found.length > 0 ? found : open;
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
  return one.reason === other.reason || [...one.topics].some((topic) => other.topics.includes(topic));
}

const place = (thing: NoteThing, weighed: readonly Weighed[]) => -weighed.findIndex((one) => one.thing === thing);
