import type { SourceType } from '../../domain/note.ts';
import type { Ending } from '../../domain/person.ts';
import { count } from './dates.ts';

/** The words of what can be added to a note, and of what was agreed in it. */
export const addMoreWords = {
  sawChild: {
    label: (child: string) => `Did they see ${child} that day? (optional)`,
    yes: 'Yes',
    no: 'No',
  },
  leaving: {
    who: 'Did someone go? Who? (optional)',
    how: 'How did it end?',
    ways: {
      left: 'They left',
      'passed-on': 'They passed us on',
      withdrew: 'They stopped',
      discharged: 'They discharged us',
      retired: 'They retired',
    } satisfies Record<Ending, string>,
    on: 'When do they go? (optional)',
    onHint: 'If it is another day than this one. Like end of term',
    told: { label: 'Did they tell you?', yes: 'Yes, I was told', no: 'No, I found out' },
    next: 'Who came next? (optional)',
  },
  children: 'Which child is it about?',
  childrenHint: 'One or more',
  told: 'Who have you told about this? (optional)',
  title: {
    meeting: 'What was the meeting? (optional)',
    paper: 'What is it called? (optional)',
    meetingHint: 'Like annual review',
    paperHint: 'Like EP report',
  },
  where: 'Where was it? (optional)',
  home: 'Home',
  school: 'School',
  source: {
    label: 'How do you know? (optional)',
    there: 'I was there',
    told: 'Someone told me',
    phone: 'By phone',
    letter: 'Letter',
    email: 'Email',
    report: 'Report',
    register: 'School register',
    plan: 'A plan',
    records: 'Records I asked for',
    other: 'Another way',
  } satisfies Record<SourceType | 'label', string>,
  /** In a note of thanks, which the parent knows for having said it. */
  thankedBy: {
    label: 'How did you thank them? (optional)',
    there: 'Face to face',
    phone: 'By phone',
    letter: 'Letter',
    email: 'Email',
    other: 'Another way',
  } satisfies Partial<Record<SourceType | 'label', string>>,
  toldBy: 'Who told you?',
  alsoSeen: 'Who else saw it, or where else is it written? (optional)',
  around: 'What was going on? (optional)',
  aroundHint: 'Who asked what, and what came next',
  effect: 'What did it do to your child, or to others at home? (optional)',
  effectOn: {
    label: 'To whom? (optional)',
    sibling: 'A brother or sister',
    us: 'Me, or both of us',
    work: 'Work or money',
  },
  ownTopic: { chip: 'Something else', box: 'What is it about, in your word?' },
  sourceDate: {
    label: 'What date is on it? (optional)',
    other: 'A date',
  },
  view: 'Our view (optional)',
  viewHint: 'What you think about it. It is kept apart from what happened.',
  reference: 'Reference number (optional)',
  hard: { label: 'Reading back', option: 'Hard to read. Fold it away in History' },
  agreed: {
    title: 'What was agreed',
    lead: 'Each one is kept as a promise, so you can see what came of it.',
    box: (number: number) => `Agreed, number ${number}`,
    add: 'Add something agreed',
    who: 'Who will do it?',
    more: 'More about this',
    check: 'How will we know? (optional)',
    wordsNeeded: 'Write what was agreed. Without it, this line is not kept.',
    us: 'Us',
  },
  advised: {
    title: 'What it says should be done',
    lead: 'Each one is kept with your promises, so you can see what came of it.',
    box: (number: number) => `To be done, number ${number}`,
    add: 'Add something to be done',
  },
  daySaid: (date: string) => `By ${date}?`,
  ours: { label: 'Who promised?', them: 'They did', us: 'We did' },
  inWriting: { label: 'Is it in writing?', 'by-them': 'By them', 'by-us': 'By me', no: 'No' },
  waitingTimer: {
    start: 'I am waiting now',
    waiting: (clock: string) => `Waiting: ${clock}`,
    stop: 'Stop',
    long: (minutes: number) =>
      `Did you wait for ${hoursAndMinutes(minutes)}? If not, change the number above. Then tap “Keep this”.`,
    waited: (minutes: string) =>
      `You waited ${minutes === '1' ? '1 minute' : `${minutes} minutes`}. Now tap what happened.`,
  },
};

function hoursAndMinutes(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  return `${count(hours, 'hour')}${left > 0 ? ` and ${count(left, 'minute')}` : ''}`;
}
