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
 * what is in the plan. Once it tells that the plan was made or came, it has told enough, and is read no further: save that
 * anywhere after it the plan may be called a draft after all, or be taken back.
 */

const IS = '(?:(?:is|was|has|have|had|been|be|did|still|yet|now|again|the|our|an?|tribunal|but|why) )*';
const NOT_MADE = 'drafts?|propose[ds]|proposals?|notice(?! of rights? )|working (?:document|copy)';
const GONE =
  'cease[ds]?|ceasing|withdraws?|withdrew|withdrawn|withdrawing|cancel(?:s|led|ling)?|quashed|revoked|recalled';
const TAKEN_AWAY = `(?:(?:and|but|later|now|since|then) )*(?:${GONE})`;

/** What may be said of a plan by someone who has it in hand. */
const IN_HAND = 'agree with(?! (?:an?|issuing))|happy with|meet (?:[a-z]+ )?needs?';
const NOT = `(?:(?:(?:can|could|will|would) )?(?:not|never)|nothing|nowhere|cannot|(?:is|was|has|have|had|did|ca|wo|could|would|should)nt)(?! (?:${IN_HAND}) )`;
const WILL = 'will(?! appeal)|would|should|must';

/** Said straight after a plan, there is none. */
const NONE = [
  ...ON_THE_WAY,
  TAKEN_AWAY,
  NOT,
  'refuse[ds]?|refusing|refusal|rejected|requested',
  'no (?:sign|news|word|reply|answer|date|copy|plan|ehcp|update|progress)',
  'when|where|why(?! no )',
  'came (?:up|to nothing)',
].join('|');
const TO_COME = `${WILL}|to (?:be|come|follow)|due|expected|promised|being|pending|coming|subject to|on (?:hold|its way|the way)|soon|tomorrow|next (?:week|month|term)`;
const MISSING = 'missing|outstanding|awaited|awaiting';
const WAITING = '(?:are|been|im|still|were) waiting';

const ISSUING = 'issue[ds]?|issuing|finalised?|send (?:us|you|me)';
/** Not issued, or not yet: whoever else the words name, and where they call it "it". */
const NOT_ISSUED = `(?:to|${WILL}|${NOT}) (?:(?:yet|be|been|have|even|still) )*(?:${ISSUING}|arrived?|came|received|sen[dt] (?:by|in|it|next|on|out))|it (?:${WILL}|wont)`;
const CAME = 'issued|opened|arrived|came(?! (?:up|to nothing) )|received|names';
/** What leaves open whether a plan that was made came too. */
const LEFT_OPEN = `(?:(?:at|by|with) ${THE}[a-z]+ )?(?:${IS}(?:${NONE}|${TO_COME}|${MISSING}|meetings?|comments (?:by|due|to|within))|(?:(?:we|were|are|im) )*${WAITING}|.*(?<= )(?:${NOT_ISSUED}))`;
const HAS = '(?:(?:is|was|has|have|been|now|finally|at last|just|already|only) )*';

const MADE = `${CAME}|amended|finalised`;
const AFTER_IT_CAME = new RegExp(`(?<= (?:${MADE}) )(?<= (?:${PLANS}) (?:${HAS}(?:${MADE}) )?).*$`);
/** What stands before a draft where the plan itself is called one. */
const CALLED = `${MADE}|it|its|is|was|but|only|just|still|another|with|actually|really|marked|labelled|stamped|says?|called|out`;
/** Before what is taken back stands who does so or that it was done; any other word there names another thing: a taxi, an old one. */
const WHO = 'la|lea|council|authority|school|panel|tribunal|judge|they|it|plan|ehcp|idp|csp';
const THEN = `${MADE}|is|are|was|has|have|had|be|been|being|says?|to|will|and|but|then|now|later|since|[0-9]{4}`;
const SOMETHING_ELSE = `${THE}(?:my )?(?:appeal|complaint|offer|place|transport|taxi|respite|support|funding)`;
/** Anywhere after a plan, there is none any more or there never was. */
const AFTER_ALL = new RegExp(
  [
    `(?<= (?:${CALLED}) )(?:(?:in|as) (?:an? )?|an? |the )?(?:${NOT_MADE})`,
    `(?<= (?:amended|finalised) )${LEFT_OPEN}`,
    'in draft|in error|by mistake|not (?:the )?final',
    `(?<= (?:${MADE}) )(?:tomorrow|next (?:week|month|term))`,
    'for (?:(?:the|our|your|my|us to) )*(?:comments?|checking|check|approval|consultation)',
    `(?<= (?:${WHO}|${THEN}) )(?:${GONE})(?! ${SOMETHING_ELSE} )`,
    `(?:${GONE}) (?:it|${THE}(?:plan|ehcp|idp|csp))`,
  ]
    .map((said) => ` (?:${PLANS}) (?:.* )?${said} `)
    .join('|'),
);

/** What only tells what a plan came after or in place of, until when one may appeal, or what is wanted in it. */
const STEP_ASIDE = new RegExp(
  [
    ` (?:after|following) ${THE}(?:appeal|hearing|mediation|tribunal|meeting|complaint)(?= )`,
    `(?<= (?:${PLANS})) appeal (?:to ${THE}tribunal )?(?:by|within|before|until|deadline|rights?)(?= )`,
    ` (?:old|previous|last) (?:one|plan|ehcp|idp|csp|statement) ${IS}(?:${GONE})(?= )`,
    `(?<= (?:${PLANS})(?: we)?) (?:requested|ask(?:ed|ing) for) (?:(?:some|more) )?(?:changes|amendments)(?= )`,
  ].join('|'),
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

const IS_NONE = saidOfPlan(NONE);
const IS_TO_COME = saidOfPlan(TO_COME);
const IS_NOT_ISSUED = holding(NOT_ISSUED);

/** It has not come, unless the same words tell that it has. */
const IS_LATE = [
  holding('late|overdue|delay|delayed|deadline|missed|breach|breached|breaches', WAITING),
  saidOfPlan(MISSING),
];
const CAME_AT_LAST = holding(CAME, 'finalised');

/** Where one of these stands before it, the plan is only what something else is about, or there is none. */
const BESIDE_IT = new RegExp(
  ` (?:about|do(?:es)?nt(?! (?:${IN_HAND}) )|if|no|regarding|reviews? of|to|without) .*$| (?:after|against|before|for|from|in|on|re|than|until) ${THE}$`,
);

/** What someone does who makes a plan. */
const ISSUES = holding(ISSUING);
const TO_ISSUE = new RegExp(` to (?=(?:${ISSUING}) )`);

/** A promise of a plan and of nothing else, with the day it is to come by. */
const PLAN_ALONE = new RegExp(`^ ${THE}(?:${PLANS}) (?:(?:by|within) .*)?$`);

/** What a promise of a plan waits for. */
const WAITS_FOR = new RegExp(` (?:when|where|once|after|not (?:before|until))(?<= (?:${PLANS}) .*) .*$`);

/** Whether a folded title is of a plan itself, made and come, and not of one that is asked for, late, talked about or refused. */
export function tellsOfPlan(title: string): boolean {
  if (!isItself(title)) return false;
  const told = asFarAsItCame(title);
  const isLate = IS_LATE.some((late) => late.test(told)) && !CAME_AT_LAST.test(told);
  return !isLate && !IS_TO_COME.test(told) && !IS_NOT_ISSUED.test(told);
}

/** Whether a folded promise is to issue a plan, or is the plan; what is to be done with one is no plan. */
export function promisesPlan(promise: string): boolean {
  const promised = promise.replace(WAITS_FOR, ' ');
  return isItself(promised.replace(TO_ISSUE, ' ')) && (ISSUES.test(promised) || PLAN_ALONE.test(promise));
}

/** Whether what kind of paper it is makes it something that leads up to a plan or takes it away. */
export function isNoPlan(type: string): boolean {
  return LEADS_UP_TO_ONE.test(type) || OTHER_THING.test(type) || OTHER_STATEMENT.test(type);
}

function isItself(text: string): boolean {
  if (!A_PLAN.test(text) || OTHER_STATEMENT.test(text) || AFTER_ALL.test(text.replace(STEP_ASIDE, ''))) return false;
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
function saidOfPlan(said: string): RegExp {
  return new RegExp(` (?<! as )(?:${said}) (?:.* )?(?:${PLANS}) | (?:${PLANS}) ${IS}(?:${said}) `);
}
