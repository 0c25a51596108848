import { folded } from '../folding.ts';
import { kindOf } from '../kinds/index.ts';
import { firstLine, type Note, type Topic } from '../note.ts';
import { remembered } from '../remembered.ts';
import { foldedWords } from '../search.ts';
import { isPaper } from '../source-types.ts';
import { saysWordsOfCare } from './hard-to-hear.ts';
import { ON_THE_WAY, tellsOfPlan } from './plan-titles.ts';

/** What the rules can tell about a note. Each is a plain fact or a plain phrase match that a parent can be shown. */
export type Signal =
  | 'decision'
  | 'safety'
  | 'diagnosis'
  | 'school-change'
  | 'result'
  | 'helped'
  | 'number'
  | 'asked'
  | 'disagreed'
  | 'setback';

/** Phrases as they look once folded. Looked for in a note's title, or in its first line when it has none. */
const TITLE_PHRASES: Readonly<Partial<Record<Signal, readonly string[]>>> = {
  decision: [
    'decision',
    'decided',
    'refused',
    'refusal',
    'said no to',
    'agreed to assess',
    'agreed to issue',
    'not to assess',
    'not to issue',
    'tribunal',
    'excluded',
    'exclusion',
    'suspended',
    'suspension',
    'no further action',
    'discharged',
    'discharge letter',
  ],
  diagnosis: ['diagnosis', 'diagnosed', 'assessment found'],
  'school-change': [
    'new school',
    'first day at',
    'new teacher',
    'new class',
    'moved class',
    'moved school',
    'mornings only',
    'part time',
    'reduced timetable',
    'new senco',
    'new caseworker',
    'is his 1 1',
    'is her 1 1',
    'is their 1 1',
    'has left',
    'has gone',
    'is leaving',
    'started at',
    'stopped going',
    'home education',
    'home educated',
    'off roll',
  ],
  result: ['report', 'assessment', 'results', 'observation', 'assessed'],
  safety: [
    'got out of school',
    'ran off',
    'restrained',
    'restraint',
    'a e',
    'hospital',
    'ambulance',
    'police',
    'injured',
    'missing from',
  ],
  setback: [
    'refused',
    'refusal',
    'excluded',
    'suspended',
    'exclusion',
    'suspension',
    'no answer',
    'has left',
    'has gone',
    'has moved',
    'is leaving',
    'rejected',
    'withdrawn',
    'cancelled',
  ],
};

const DECIDED = ['decision', 'decided', 'refused', 'refusal', 'order', 'ruling', 'upheld', 'allowed', 'dismissed'];

/** Whether a note tells of a step towards a decision, and not of what was decided. */
export function isOnTheWay(note: Note): boolean {
  const title = foldedTitle(note);
  const has = (phrase: string) => title.includes(` ${phrase} `);
  return ON_THE_WAY.some(has) && !DECIDED.some(has) && !tellsOfPlan(title);
}

/** Titles that only the parent may put on a page, whatever kind of note they stand on. */
const ONLY_IF_CHOSEN = ['social care', 'social services', 'safeguarding', 'child protection'];

export function isOnlyIfChosen(note: Note): boolean {
  const title = foldedTitle(note);
  return kindOf(note.kind).onlyIfChosen === true || ONLY_IF_CHOSEN.some((phrase) => title.includes(` ${phrase} `));
}

/** What stands for a note, folded, with a space before and after. */
export const foldedTitle = remembered((note: Note) => ` ${folded(firstLine(note))} `);

/** A number that measures something: "31 of 40", "6 weeks", "80%". */
const MEASURE =
  /\d+(?:\.\d+)? ?(?:%|(?:per ?cent|of (?:the )?\d+|(?:school )?days?|hours?|weeks?|months?|years?|min(?:ute)?s?|times|sessions?)\b)/i;

/** Looked for anywhere in the words of a note that is about meeting or reaching someone. */
const ASKED = [
  'asked for',
  'asked school',
  'asked them',
  'asked if',
  'request',
  'requested',
  'referral',
  'referal',
  'referring',
  'refer him',
  'refer her',
  'refer us',
  'help with',
  'told school',
  'first meeting',
];

const TOPIC_SIGNALS: Readonly<Partial<Record<Topic, Signal>>> = {
  decision: 'decision',
  diagnosis: 'diagnosis',
  assessment: 'result',
  safety: 'safety',
  'school-change': 'school-change',
  'asked-for-help': 'asked',
};

/** Everything the rules can tell from one note. */
export const signalsOf = remembered((note: Note): ReadonlySet<Signal> => {
  const signals = new Set<Signal>(note.topics.flatMap((topic) => TOPIC_SIGNALS[topic] ?? []));
  const title = foldedTitle(note);
  for (const [signal, phrases] of Object.entries(TITLE_PHRASES)) {
    if (phrases.some((phrase) => title.includes(` ${phrase} `))) signals.add(signal as Signal);
  }
  const kindSignals = kindOf(note.kind).signals ?? [];
  if (tellsOfPlan(title)) signals.add('decision');
  if (kindSignals.includes('change')) signals.add('school-change');
  if (kindSignals.includes('helped')) signals.add('helped');
  if (saysWordsOfCare(note)) signals.add('safety');
  if (isInWriting(note) && !isAppointment(note) && MEASURE.test(note.words)) signals.add('number');
  if (asksForHelp(note)) signals.add('asked');
  if (note.otherViews?.length) signals.add('disagreed');
  return signals;
});

/** Whether a note is a letter of an appointment to come: nothing in it has happened, and its minutes measure nothing. */
export function isAppointment(note: Note): boolean {
  return note.kind === 'paper' && / appointments? /.test(foldedTitle(note));
}

const ASKS = new RegExp(`(?<! no) (?:${ASKED.join('|')}) `);

function asksForHelp(note: Note): boolean {
  if (note.kind !== 'meeting' && note.kind !== 'contact' && note.kind !== 'paper') return false;
  return ASKS.test(` ${foldedWords(note)} `);
}

/** Whether there is a paper that others can ask to see. */
export function isInWriting(note: Note): boolean {
  return note.source ? isPaper(note.source.type) : note.kind === 'paper';
}
