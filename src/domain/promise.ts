import { addDays, type Day, daysBetween } from './dates/day.ts';
import { spanOf, type When } from './dates/when.ts';
import type { Id } from './id.ts';
import type { Someone } from './note.ts';

/** One dated step of what came of a promise. Only the parent says `not-done`. */
export type StepKind =
  | 'tried-again'
  | 'not-yet'
  | 'done'
  | 'done-late'
  | 'partly'
  | 'changed'
  | 'they-say-done'
  | 'no-longer-needed'
  | 'no-outcome'
  | 'not-done';

export interface Step {
  readonly what: StepKind;
  /** The day it happened, or, for an answer, the day it was given; undefined when a file does not say. */
  readonly on?: Day;
  readonly line?: string;
}

/** Something someone said they would do: theirs or ours, a call back among them. */
export interface PromiseMade {
  /** Byte for byte as written. */
  readonly words: string;
  readonly by: Someone;
  /** The note it was made in. */
  readonly note: Id;
  readonly said: When;
  readonly due?: When;
  /** Their own words for when, such as "by half term". */
  readonly dueWords?: string;
  /** True when no date was given: a real answer, not a gap. */
  readonly noDate?: boolean;
  readonly inWriting?: 'by-them' | 'by-us' | 'no';
  /** How anyone will be able to tell that it was done. */
  readonly check?: string;
  /** A promised call back, counted with calls. */
  readonly callBack?: boolean;
  /** Where it stands among those of its note, from 0, as they were written down; undefined is 0. */
  readonly place?: number;
  readonly steps: readonly Step[];
}

/** How a promise stands: what the parent has said of it, or else what the calendar says of its date. */
export type PromiseState =
  | 'done'
  | 'done-late'
  | 'partly'
  | 'changed'
  | 'they-say-done'
  | 'no-longer-needed'
  | 'no-outcome'
  | 'not-done'
  | 'past'
  | 'due-soon'
  | 'not-due'
  | 'no-date';

const DAYS_SOON = 7;
const OPEN_STATES: readonly PromiseState[] = ['past', 'due-soon', 'not-due', 'no-date'];

/** The last step that settles a promise, or undefined while it is open. */
export function settled(promise: PromiseMade): Step | undefined {
  return promise.steps.findLast(({ what }) => what !== 'tried-again' && what !== 'not-yet');
}

export function stateOf(promise: PromiseMade, today: Day): PromiseState {
  const step = settled(promise);
  if (step) return step.what as PromiseState;
  const due = dueDay(promise);
  if (!due) return 'no-date';
  if (due < today) return 'past';
  return daysBetween(today, due) <= DAYS_SOON ? 'due-soon' : 'not-due';
}

export function isOpen(promise: PromiseMade, today: Day): boolean {
  return OPEN_STATES.includes(stateOf(promise, today));
}

/** The last day a promise can be kept on time. */
export function dueDay(promise: Pick<PromiseMade, 'due'>): Day | undefined {
  return promise.due && spanOf(promise.due)?.to;
}

export function isOurs(promise: PromiseMade): boolean {
  return promise.by.who === 'us';
}

/** Whether the last day it was due is over. */
export function isPastDue(promise: PromiseMade, today: Day): boolean {
  const due = dueDay(promise);
  return due !== undefined && due < today;
}

/** The step for "it was done" with no day said: past its date it may have been done in time, and has no day. */
export function saidDone(promise: PromiseMade, today: Day): Step {
  return isPastDue(promise, today) ? { what: 'done' } : doneStep(promise, today);
}

/** The step for "it was done": late when the day is after the last day it was due. */
export function doneStep(promise: PromiseMade, on: Day): Step {
  const due = dueDay(promise);
  return { what: due && on > due ? 'done-late' : 'done', on };
}

export function withStep(promise: PromiseMade, step: Step): PromiseMade {
  return { ...promise, steps: [...promise.steps, step] };
}

/** Days for which an answer of "not yet" or "I tried again" rests a question on Today. */
const REST_DAYS = 7;

function isResting(promise: PromiseMade, today: Day): boolean {
  const last = promise.steps.at(-1)?.on;
  return last !== undefined && addDays(last, REST_DAYS) > today;
}

/**
 * Open promises of others that have a date, and call-backs without one: calls that should have come of late, then the
 * nearest date, gone by or still to come. Those answered within the week rest.
 */
export function waitingOn<Held extends { readonly body: PromiseMade }>(
  promises: readonly Held[],
  today: Day,
): readonly Held[] {
  const place = ({ body }: Held) => {
    const away = daysBetween(today, awaitedOn(body) ?? today);
    const isLateCall = body.callBack && away < 0 && away > -DAYS_OF_A_CALL;
    return Math.abs(away) - (isLateCall ? DAYS_OF_A_CALL : 0);
  };
  return promises
    .filter(({ body }) => !isOurs(body) && awaitedOn(body) && isOpen(body, today) && !isResting(body, today))
    .toSorted((one, other) => place(one) - place(other));
}

/** A call that did not come is waited for so many days. */
const DAYS_OF_A_CALL = 60;

/** The day something is waited for from; a call-back that nobody said a day for, from when it was promised. */
function awaitedOn(body: PromiseMade): Day | undefined {
  return dueDay(body) ?? (body.callBack ? spanOf(body.said)?.to : undefined);
}
