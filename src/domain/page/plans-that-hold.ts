import { folded } from '../folding.ts';
import type { Note } from '../note.ts';
import { isOurs, type PromiseMade, settled } from '../promise.ts';
import { isNoPlan, promisesPlan, tellsOfPlan } from './plan-titles.ts';
import { foldedTitle, isInWriting } from './signals.ts';

/** Whether a note is of the paper of a plan itself, and not of one that is asked for, late, talked about or refused. */
export function isPlanThatHolds(note: Note): boolean {
  const isPaper = note.kind === 'paper' || isInWriting(note);
  return isPaper && tellsOfPlan(foldedTitle(note)) && !isNoPlan(padded(note.paper?.type ?? ''));
}

/** Whether someone else promised to issue a plan, and did. What was promised to be done with one is no plan. */
export function isPlanThatCame(promise: PromiseMade): boolean {
  const what = settled(promise)?.what;
  if (isOurs(promise) || (what !== 'done' && what !== 'done-late')) return false;
  return promisesPlan(padded(promise.words));
}

function padded(text: string): string {
  return ` ${folded(text)} `;
}
