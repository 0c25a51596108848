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
const PLANS = [...FINAL_PLANS, STATEMENT, 'amended (?:plan|ehc plan|ehcp|idp|csp|statement)']
  .join('|')
  .replaceAll('ehc plan', '(?:ehc|education health (?:and )?care) plan');
const A_PLAN = holding(PLANS);

/*
 * A title is read as what stands before a plan, the plan, what is said of it straight after, and then anything at all, said of
 * what is in the plan. Once it tells that the plan was made or came, it has told enough, and is read no further.
 */

const NOT_MADE = 'drafts?|propose[ds]|proposals?|notice|working (?:document|copy)';
const TAKEN_AWAY = '(?:(?:and|but|later|now|since|then) )*(?:cease[ds]?|ceasing|withdrawn|cancelled|quashed)';
const NOT =
  '(?:(?:can|could|will|would) )?(?:not|never)|nothing|nowhere|cannot|(?:is|was|has|have|had|did|ca|wo|could|would|should)nt';
const WILL = 'will(?! appeal)|would|should|must';

const ISSUING = 'issue[ds]?|issuing|finalised?|send (?:us|you|me)';
const CAME = 'issued|finalised|opened|arrived|came|received|names';
const HAS = '(?:(?:is|was|has|have|been|now|finally|at last|just|already|only) )*';
/** Nothing more is told against it, save that what was issued is a draft after all or was taken back. */
const AFTER_ALL = `(?:(?:still|in|as|an?) )*(?:${NOT_MADE}|${TAKEN_AWAY}) `;
const AFTER_IT_CAME = new RegExp(
  `(?<= (?:amended|${CAME}) )(?<= (?:${PLANS}) (?:${HAS}(?:${CAME}) )?)(?!${AFTER_ALL}).*$`,
);

/** A step that only tells what a plan came after, or until when one may be taken against it. */
const STEP_ASIDE = new RegExp(
  ` (?:after|following) ${THE}(?:appeal|hearing|mediation|tribunal|meeting|complaint)(?= )|(?<= (?:${PLANS})) appeal (?:by|within|before|until|deadline|rights?)(?= )`,
  'g',
);

/** With any of these it is something other than a plan, wherever they stand. */
const OTHER_THING = holding(
  NOT_MADE,
  'copy of|grounds|for (?:(?:the|our|an?|tribunal) )*(?:appeal|bundle|hearing|mediation)',
  'meetings?|comments|response|reply|complaint|failed|failure|asks?|asking|chased?|chasing',
);
const OTHER_STATEMENT =
  / statements? .*(?:police|witness|victim|court|press|accounts?) |(?:police|witness|victim|court|press|bank|impact) .*statements? /;
const LEADS_UP_TO_ONE = holding(...ON_THE_WAY, TAKEN_AWAY);

const IS_NONE = saidOfPlan(
  ...ON_THE_WAY,
  TAKEN_AWAY,
  NOT,
  'refuse[ds]?|refusing|refusal|rejected|requested',
  'no (?:sign|news|word|reply|answer|date)',
  'when|where|why',
);
const IS_TO_COME = saidOfPlan(
  WILL,
  'to (?:be|come|follow)|due|expected|promised|being|pending|coming|on (?:hold|its way|the way)',
);

/** Not issued, or not yet: whoever else the words name, and where they call it "it". */
const NOT_ISSUED = new RegExp(
  ` (?:(?:to|${WILL}|${NOT}) (?:(?:yet|be|been|have|even|still) )*(?:${ISSUING}|arrived?|came|received|sen[dt] (?:by|in|it|next|on|out))|it (?:${WILL}|wont)) `,
);

/** It has not come, unless the same words tell that it has. */
const IS_LATE = [
  holding('late|overdue|delay|delayed|deadline|missed|breach|breached|breaches', '(?:are|been|im|still|were) waiting'),
  saidOfPlan('missing|outstanding|awaited|awaiting'),
];
const CAME_AT_LAST = holding(CAME);

/** Where one of these stands before it, the plan is only what something else is about, or there is none. */
const BESIDE_IT = new RegExp(
  ` (?:about|do(?:es)?nt|if|no|regarding|reviews? of|to|without) .*$| (?:after|against|before|for|from|in|on|re|than|until) ${THE}$`,
);

/** What someone does who makes a plan. */
const ISSUES = holding(ISSUING);
const TO_ISSUE = new RegExp(` to (?=(?:${ISSUING}) )`);

/** A promise of a plan and of nothing else, with the day it is to come by. */
const PLAN_ALONE = new RegExp(`^ ${THE}(?:${PLANS}) (?:(?:by|within) .*)?$`);

/** Whether a folded title is of a plan itself, made and come, and not of one that is asked for, late, talked about or refused. */
export function tellsOfPlan(title: string): boolean {
  if (!isItself(title)) return false;
  const told = asFarAsItCame(title);
  const isLate = IS_LATE.some((late) => late.test(told)) && !CAME_AT_LAST.test(told);
  return !isLate && !IS_TO_COME.test(told) && !NOT_ISSUED.test(told);
}

/** Whether a folded promise is to issue a plan, or is the plan; what is to be done with one is no plan. */
export function promisesPlan(promise: string): boolean {
  return isItself(promise.replace(TO_ISSUE, ' ')) && (ISSUES.test(promise) || PLAN_ALONE.test(promise));
}

/** Whether what kind of paper it is makes it something that leads up to a plan or takes it away. */
export function isNoPlan(type: string): boolean {
  return LEADS_UP_TO_ONE.test(type) || OTHER_THING.test(type) || OTHER_STATEMENT.test(type);
}

function isItself(text: string): boolean {
  if (!A_PLAN.test(text) || OTHER_STATEMENT.test(text)) return false;
  const told = asFarAsItCame(text);
  const [before = ''] = told.split(A_PLAN, 1);
  return !OTHER_THING.test(told) && !IS_NONE.test(told) && !BESIDE_IT.test(`${before} `);
}

function asFarAsItCame(text: string): string {
  return text.replace(STEP_ASIDE, '').replace(AFTER_IT_CAME, '');
}

function holding(...phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.join('|')}) `);
}

/** Said before a plan, or of it straight after; not what has come as it was promised or asked for. */
function saidOfPlan(...phrases: readonly string[]): RegExp {
  const said = `(?:${phrases.join('|')})`;
  const is = '(?:(?:is|was|has|have|had|been|be|did|still|yet|now|again|the|our|an?|tribunal) )*';
  return new RegExp(` (?<! as )${said} (?:.* )?(?:${PLANS}) | (?:${PLANS}) ${is}${said} `);
}
