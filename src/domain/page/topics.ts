import type { Note, Topic } from '../note.ts';
import { remembered } from '../remembered.ts';
import { foldedWords } from '../search.ts';
import { FINAL_PLANS } from './plan-titles.ts';
import { foldedTitle } from './signals.ts';

/**
 * Whole words and phrases that tell what a note is about, as they look once folded. They choose what a page holds, and are
 * never written into a note.
 */
const PHRASES: Readonly<Record<Topic, readonly string[]>> = {
  decision: [
    'decision',
    'decided',
    'refused',
    'refusal',
    ...FINAL_PLANS,
    'tribunal',
    'appeal',
    'mediation',
    'ombudsman',
    'panel',
    'complaint',
  ],
  diagnosis: ['diagnosis', 'diagnosed', 'autism assessment', 'adhd assessment', 'autism pathway'],
  assessment: ['assessment', 'assessed', 'report', 'observed', 'observation', 'ep', 'educational psychologist'],
  plan: [
    'ehcp',
    'ehc plan',
    'ehc',
    'idp',
    'csp',
    'final statement',
    'iep',
    'final plan',
    'draft plan',
    'support plan',
    'annual review',
    'section b',
    'section f',
    'provision',
    'ot programme',
    'salt sessions',
    'tutor',
    'tuition',
    '1 1',
    'ear defenders',
    'visual timetable',
    'now and next',
  ],
  safety: [
    'ran off',
    'got out',
    'restrained',
    'restraint',
    'ambulance',
    'police',
    'safety plan',
    'self harm',
    'hurt himself',
    'hurt herself',
    'hurt themselves',
    'bit himself',
    'bit herself',
    'crisis',
    '111',
  ],
  'school-change': [
    'new school',
    'new teacher',
    'new class',
    'new senco',
    'moved class',
    'moved school',
    'first day at',
    'transition day',
    'transition plan',
    'key adult',
  ],
  'asked-for-help': [
    'early help',
    'short breaks',
    'short break',
    'respite',
    'direct payment',
    'direct payments',
    'carers assessment',
    'sendiass',
    'family support',
    'asked for help',
    'team around the family',
    'taf',
  ],
  attendance: [
    'attendance',
    'absence',
    'absences',
    'absent',
    'unauthorised',
    'exclusion',
    'excluded',
    'suspended',
    'suspension',
    'sent home',
    'collect him',
    'collect her',
    'collect them',
    'mornings only',
    'part time',
    'reduced timetable',
    'off roll',
    'school refusal',
    'ebsa',
    'wont go in',
    'didnt go in',
    'couldnt get to school',
    'couldnt go in',
    'school days',
    'days off',
  ],
  sleep: ['sleep', 'asleep', 'slept', 'awake', 'melatonin', 'nightmare', 'nightmares', 'bedtime', 'up all night'],
  eating: ['eating', 'eats', 'food', 'meals', 'weight', 'arfid', 'dietitian', 'wont eat', 'stopped eating'],
  noise: [
    'sensory',
    'noise',
    'noisy',
    'loud',
    'ear defenders',
    'fire bell',
    'bell',
    'overload',
    'occupational therapist',
    'occupational therapy',
    'ot',
  ],
  communication: [
    'speech',
    'language',
    'salt',
    'slt',
    'communication',
    'nonverbal',
    'non verbal',
    'selective mutism',
    'makaton',
    'aac',
    'pecs',
  ],
  learning: [
    'reading',
    'writing',
    'maths',
    'spelling',
    'phonics',
    'homework',
    'lesson',
    'lessons',
    'sats',
    'dyslexia',
    'classroom',
    'visual timetable',
    'now and next',
    'progress',
    'parents evening',
  ],
  behaviour: ['meltdown', 'meltdowns', 'screamed', 'screams', 'kicked', 'bit', 'threw', 'lashed out', 'behaviour'],
  health: [
    'gp',
    'doctor',
    'camhs',
    'paediatrician',
    'paediatric',
    'paediatrics',
    'hospital',
    'nhs',
    'nurse',
    'health visitor',
    'medicine',
    'medication',
    'anxiety',
    'seizure',
    'seizures',
    'epilepsy',
    'asthma',
    'mental health',
    'psychiatrist',
    'waiting list',
    'panic',
    'tummy aches',
    'headaches',
  ],
  family: [
    'brother',
    'sister',
    'sibling',
    'siblings',
    'nana',
    'grandma',
    'granny',
    'grandad',
    'left my job',
    'gave up work',
    'stopped work',
    'time off work',
    'hours at work',
    'cut my hours',
    'gone down to',
    'unpaid leave',
    'young carer',
  ],
  money: [
    'dla',
    'pip',
    'benefit',
    'benefits',
    'carers allowance',
    'direct payment',
    'direct payments',
    'grant',
    'cost',
  ],
  transport: ['transport', 'taxi', 'minibus', 'escort', 'school bus', 'travel training'],
};

type Phrase = readonly [phrase: string, topic: Topic];

/** Every phrase by its first word, so that a note is read once however many phrases there are. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord() {
  const found = new Map<string, readonly Phrase[]>();
  for (const [topic, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ');
      found.set(first, [...(found.get(first) ?? []), [phrase, topic as Topic]]);
    }
  }
  return found;
}

/**
 * What a note is about: what the parent marked, what its title says, and what its words say
 * in more than one way, for one word may stand in passing.
 */
export const topicsOf = remembered((note: Note): readonly Topic[] => {
  const found = phrasesIn(` ${foldedWords(note)} `);
  if (found.length === 0) return note.topics;
  const title = foldedTitle(note);
  const isAbout = ([phrase, topic]: Phrase) =>
    title.includes(` ${phrase} `) || found.some((other) => other[1] === topic && other[0] !== phrase);
  return [...note.topics, ...found.filter(isAbout).map(([, topic]) => topic)];
});

function phrasesIn(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const word of text.split(' ')) {
    for (const one of BY_FIRST_WORD.get(word) ?? NONE) {
      if (one[0] === word || text.includes(` ${one[0]} `)) found.push(one);
    }
  }
  return found;
}

const NONE: readonly Phrase[] = [];
