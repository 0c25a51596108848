import type { KindId } from '../../domain/kinds/index.ts';
import type { Ask } from '../../domain/kinds/kind.ts';
import type { Topic } from '../../domain/note.ts';
import { capital } from './dates.ts';

/** What a kind of note is called, and how it is asked for. `child` is the child's name, or "my child". */
export interface KindWords {
  /** On a row and a chip. */
  readonly name: string;
  /** On a tile of Today. */
  tile?(child: string): string;
  /** The question over the box to write in. */
  question(child: string): string;
  readonly hint?: string;
  /** On the button that leads to a message about it, where there is one. */
  readonly message?: string;
}

export const kindWords: Readonly<Record<KindId, KindWords>> = {
  said: {
    name: 'Said or showed',
    tile: (child) => `${capital(child)} said or showed`,
    question: (child) => `What did ${child} say or do?`,
    hint: 'Use their own words if you can. It does not have to be neat.',
  },
  contact: {
    name: 'Call or message',
    tile: () => 'A call or message',
    question: () => 'What was it about? (optional)',
  },
  promise: {
    name: 'Promise',
    tile: () => 'A promise',
    question: () => 'What did they say they would do?',
    hint: 'Use their own words if you can.',
  },
  meeting: {
    name: 'Meeting',
    tile: () => 'A meeting',
    question: () => 'What was said?',
    message: 'Write to them about it',
  },
  helped: {
    name: 'Something that helped',
    tile: () => 'Something that helped',
    question: () => 'What helped?',
    message: 'Thank them',
  },
  plain: {
    name: 'Not sorted',
    tile: () => 'Just write. Sort it later',
    question: () => 'What would you like to keep?',
  },
  happened: { name: 'Something happened', question: () => 'What happened?' },
  saw: { name: 'What I saw', question: () => 'What did you see?' },
  home: { name: 'Home and family', question: () => 'What is it like at home?' },
  paper: { name: 'Letter or report', question: () => 'What does it say?', hint: 'Copy the words that matter.' },
  change: { name: 'Someone left or changed', question: () => 'What changed?' },
  'social-care': {
    name: 'Social care',
    question: () => 'What happened?',
    hint: 'Kept off the page unless you choose it.',
  },
  hurtful: {
    name: 'Something hurtful',
    question: () => 'What was said?',
    hint: 'Kept off the page unless you choose it.',
  },
  correction: { name: 'Putting it right', question: () => 'What did you get wrong, or put right?' },
  thanks: { name: 'Thank-you', question: () => 'What did you thank them for?' },
};

export const topicNames: Readonly<Record<Topic, string>> = {
  decision: 'A decision',
  diagnosis: 'Diagnosis',
  assessment: 'Assessment',
  plan: 'A plan',
  safety: 'Safety',
  'school-change': 'A change at school',
  'asked-for-help': 'We asked for help',
  attendance: 'Attendance',
  sleep: 'Sleep',
  eating: 'Eating',
  noise: 'Noise and senses',
  communication: 'Talking and words',
  learning: 'Learning',
  behaviour: 'Behaviour',
  health: 'Health',
  family: 'Family',
  money: 'Money',
  transport: 'Transport',
};

/** The asks whose words are only a label. */
export const askLabels: Readonly<Partial<Record<Ask, string>>> = {
  topics: 'What is it about? (optional)',
};
