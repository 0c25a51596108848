import { isMissed, isUnanswered, isWritten } from './contact-results.ts';
import type { Day } from './dates/day.ts';
import type { Note } from './note.ts';
import { type PromiseMade, type PromiseState, type StepKind, settled, stateOf } from './promise.ts';

type Held<Body> = { readonly body: Body };

/** What the calls and messages add up to. */
export interface CallTally {
  readonly calls: number;
  readonly minutesWaited: number;
  /** Whether any of the minutes is a rough answer. */
  readonly aboutMinutes: boolean;
  /** Of our own calls. */
  readonly unanswered: number;
  /** Of their calls, those that we could not take. */
  readonly missed: number;
  readonly callBacksPromised: number;
  readonly callBacksNeverCame: number;
  readonly callBacksLate: number;
  /** Promised, not come, and nobody has said that it will not. */
  readonly callBacksOpen: number;
}

/** Counts every note that is, or holds, a call or message, and every promised call back. Written messages wait for nobody. */
export function callTally(notes: readonly Held<Note>[], promises: readonly Held<PromiseMade>[]): CallTally {
  const contacts = notes.flatMap(({ body }) => body.contact ?? []);
  const calls = contacts.filter(({ result }) => !isWritten(result));
  const callBacks = promises.filter(({ body }) => body.callBack);
  const ended = (what: StepKind | undefined) => callBacks.filter(({ body }) => settled(body)?.what === what).length;
  return {
    calls: calls.length,
    minutesWaited: contacts.reduce((sum, { waited }) => sum + (waited?.minutes ?? 0), 0),
    aboutMinutes: contacts.some(({ waited }) => waited?.about),
    unanswered: calls.filter(isUnanswered).length,
    missed: calls.filter(isMissed).length,
    callBacksPromised: callBacks.length,
    callBacksNeverCame: ended('not-done'),
    callBacksLate: ended('done-late'),
    callBacksOpen: ended(undefined),
  };
}

export type PromiseTally = ReadonlyMap<PromiseState, number>;

/** How many promises stand in each state today. Call-backs are counted with calls, not here. */
export function promiseTally(promises: readonly Held<PromiseMade>[], today: Day): PromiseTally {
  const tally = new Map<PromiseState, number>();
  for (const { body } of promises) {
    if (body.callBack) continue;
    const state = stateOf(body, today);
    tally.set(state, (tally.get(state) ?? 0) + 1);
  }
  return tally;
}

export function countOf(tally: PromiseTally, states: readonly PromiseState[]): number {
  return states.reduce((sum, state) => sum + (tally.get(state) ?? 0), 0);
}
