/** Titles of a plan that is made, in every nation. */
export const FINAL_PLANS: readonly string[] = [
  'final plan',
  'final ehc plan',
  'final ehcp',
  'final amended plan',
  'final amended ehc plan',
  'final amended ehcp',
  'ehcp issued',
  'ehc plan issued',
  'ehcp final',
  'ehc plan final',
  'ehcp finalised',
  'ehc plan finalised',
  'ehcp amended',
  'final idp',
  'final statement',
  'idp finalised',
  'idp issued',
  'idp amended',
  'idp opened',
  'csp issued',
  'csp opened',
];

/** Titles of what leads up to a decision: it is not decided yet, however new the note. */
export const ON_THE_WAY: readonly string[] = [
  'appeal',
  'appealed',
  'hearing',
  'bundle',
  'mediation',
  'waiting',
  'asked',
  'request',
  'date for',
];

const THE = '(?:(?:the|a|an|this|our|his|her|their|new|final|amended|sen) )*';

/** The police, witnesses and schools issue statements too: only one that nobody else is named for is a plan. */
const STATEMENT = `(?<=^ ${THE})statement issued`;

/** What a plan is called that holds from then on: one that was made, or made anew. */
const PLANS = [...FINAL_PLANS, STATEMENT, 'amended (?:plan|ehc plan|ehcp|idp|csp|statement)'].join('|');
const A_PLAN = holding(PLANS);

const OTHER_STATEMENT =
  / statements? .*(?:police|witness|victim|court|press|accounts?) |(?:police|witness|victim|court|press|bank|impact) .*statements? /;

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
  ` (?:${PLANS}) (?:(?:is|was|has|have|been|being|still|did) )*(?:not|never|isnt|hasnt|didnt|wasnt|${REFUSED}|no (?:sign|news|word|reply|answer|date)) `,
);

/** It is still to come. */
const NOT_YET = holding('will|would|should|to (?:be|come|follow)|due|expected|promised');

/** It has not come, unless the same words tell that it has. */
const LATE = holding(
  'late|overdue|delay|delayed|deadline|missed|missing|outstanding|breach|breached|breaches|awaited|awaiting',
);
const CAME =
  / (?<!(?:not|never|nothing|none|isnt|hasnt|wasnt) (?:(?:yet|been|even|still) )*)(?:issued|arrived|came|received|names) /;

/** Where one of these stands before it, the plan is only what something else is about. */
const BESIDE_IT = new RegExp(
  ` (?:about|if|regarding|to|when|where|why) .*$| (?:after|against|before|for|from|in|on|re|than|until) ${THE}$`,
);

const ISSUING = 'issue[ds]?|issuing|finalised?|send (?:us|you|me)';
/** What someone does who makes a plan. */
const ISSUES = holding(ISSUING);
const TO_ISSUE = new RegExp(` to (?=(?:${ISSUING}) )`);

/** A promise of a plan and of nothing else, with the day it is to come by. */
const PLAN_ALONE = new RegExp(`^ ${THE}(?:${PLANS}) (?:(?:by|within) .*)?$`);

/** Whether a folded title is of a plan itself, made and come, and not of one that is asked for, late, talked about or refused. */
export function tellsOfPlan(title: string): boolean {
  const hasCome = !NOT_YET.test(title) && (!LATE.test(title) || CAME.test(title));
  return hasCome && !IS_NOT.test(title) && isItself(title);
}

/** Whether a folded promise is to issue a plan, or is the plan; what is to be done with one is no plan. */
export function promisesPlan(promise: string): boolean {
  return isItself(promise.replace(TO_ISSUE, ' ')) && (ISSUES.test(promise) || PLAN_ALONE.test(promise));
}

/** Whether any of these words make it something that leads up to a plan or takes it away. */
export function isNoPlan(text: string): boolean {
  return NO_PLAN.test(text) || OTHER_STATEMENT.test(text);
}

function isItself(text: string): boolean {
  const [before = ''] = text.split(A_PLAN, 1);
  return A_PLAN.test(text) && !isNoPlan(text) && !BESIDE_IT.test(`${before} `) && !NO_SUCH.test(`${before} `);
}

function holding(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.join('|')}) `);
}
