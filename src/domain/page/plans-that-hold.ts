import { folded } from '../folding.ts';
import { firstLine, type Note } from '../note.ts';
import { isOurs, type PromiseMade, settled } from '../promise.ts';
import { FINAL_PLANS, isInWriting, ON_THE_WAY } from './signals.ts';

/** What a plan is called that holds from then on: one that was made, or made anew. */
const PLANS = `${FINAL_PLANS.join('|')}|amended (?:plan|ehc plan|ehcp|idp|csp|statement)`;
const THE = '(?:(?:the|a|an|this|our|his|her|their|new|final|amended) )*';

const A_PLAN = holding(PLANS);

/** With any of these, it is what leads up to a plan, takes it away, or is said of it. */
const NO_PLAN = holding(
  ...ON_THE_WAY,
  'drafts?|propose[ds]|proposals?|notice|copy of|cease[ds]?|ceasing|withdrawn|cancelled|quashed',
  'meetings?|comments|response|reply|complaint|failed|failure|asks?|asking|chased?|chasing',
);

const REFUSED = 'refuse[ds]?|refusing|refusal|rejected';

/** Said before a plan, or of the plan itself straight after it; further on it is said of something in the plan. */
const NO_SUCH = holding(`no|not|never|without|${REFUSED}`);
const IS_NOT = new RegExp(
  ` (?:${PLANS}) (?:(?:is|was|has|have|been|being|still|did) )*(?:not|never|${REFUSED}|no (?:sign|news|word|reply|answer|date)) `,
);

/** It is still to come. */
const NOT_YET = holding('will|would|should|to (?:be|come|follow)|due|expected|promised');

/** It has not come, unless the same words tell that it has. */
const LATE = holding('late|overdue|delay|delayed');
const CAME = holding('issued|arrived|came|received|names');

/** Where one of these stands before it, the plan is only what something else is about. */
const BESIDE_IT = new RegExp(
  ` (?:about|if|regarding|to|when|where|why) .*$| (?:after|against|before|for|in|on|re|until) ${THE}$`,
);

/** What someone does who makes a plan. */
const ISSUES = holding('issue[ds]?|issuing|finalised?|send (?:us|you|me)');

/** A promise of a plan and of nothing else, with the day it is to come by. */
const PLAN_ALONE = new RegExp(`^ ${THE}(?:${PLANS}) (?:(?:by|within) .*)?$`);

/** Whether a note is of the paper of a plan itself, and not of one that is asked for, late, talked about or refused. */
export function isPlanThatHolds(note: Note): boolean {
  const title = padded(firstLine(note));
  const [before = ''] = title.split(A_PLAN, 1);
  const isIt =
    A_PLAN.test(title) && !BESIDE_IT.test(`${before} `) && !NO_SUCH.test(`${before} `) && !IS_NOT.test(title);
  const hasCome = !NOT_YET.test(title) && (!LATE.test(title) || CAME.test(title));
  const isPaper = note.kind === 'paper' || isInWriting(note);
  return isPaper && isIt && hasCome && !NO_PLAN.test(title) && !NO_PLAN.test(padded(note.paper?.type ?? ''));
}

/** Whether someone else promised to issue a plan, and did. What was promised to be done with one is no plan. */
export function isPlanThatCame(promise: PromiseMade): boolean {
  const what = settled(promise)?.what;
  if (isOurs(promise) || (what !== 'done' && what !== 'done-late')) return false;
  const words = padded(promise.words);
  return (
    A_PLAN.test(words) && !NO_PLAN.test(words) && !NO_SUCH.test(words) && (ISSUES.test(words) || PLAN_ALONE.test(words))
  );
}

function padded(text: string): string {
  return ` ${folded(text)} `;
}

function holding(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.join('|')}) `);
}
