import type { PromiseState, StepKind } from '../../domain/promise.ts';
import { count } from './dates.ts';

export const promisesWords = {
  title: 'Promises',
  tally: (total: number, since: string) => `${count(total, 'promise')}${since ? ` since ${since}` : ''}:`,
  tallyOurs: (ours: number) => (ours === 1 ? '1 of them is ours.' : `${ours} of them are ours.`),
  calls: (parts: {
    calls: number;
    minutes: number;
    about: boolean;
    unanswered: number;
    callBacks: number;
    never: number;
    late: number;
  }) =>
    `${count(parts.calls, 'call')}, ${parts.about ? 'about ' : ''}${count(parts.minutes, 'minute')} waiting, ${parts.unanswered} not answered. ` +
    `${count(parts.callBacks, 'call-back')} promised: ${parts.late} came late, ${parts.never} never came.`,
  callsTitle: 'Calls',
  empty:
    'Nothing here yet. When someone says they will do something, keep it here. Tick things off as they happen. It is fine to thank people too.',
  add: 'Add a promise',
  groups: {
    past: 'Date has passed',
    soon: 'Due soon',
    later: 'Not due yet',
    none: 'No date given',
    done: 'Done',
    closed: 'Closed',
    ours: 'What we said we would do',
    callBacks: 'Call-backs',
  },
  states: {
    done: 'Done',
    'done-late': 'Done late',
    partly: 'Partly done',
    changed: 'Changed',
    'they-say-done': 'They say done, not seen',
    'no-longer-needed': 'Closed',
    'no-outcome': 'No outcome known',
    'not-done': 'Not done',
    past: 'Date has passed',
    'due-soon': 'Due this week',
    'not-due': 'Not due yet',
    'no-date': 'No date given',
  } satisfies Record<PromiseState, string>,
  callBackCame: 'Came',
  callBackLate: 'Came late',
  callBackNever: 'Never came',
  by: (due: string) => `by ${due}`,
  said: (words: string) => `they said “${words}”`,
  whatHappened: 'What happened?',
  show: 'Show these',
  one: {
    title: 'Promise',
    callBack: (who: string) => `A call back from ${who || 'them'}`,
    by: 'Who',
    said: 'Said on',
    due: 'By when',
    dueWords: 'In their words',
    none: 'No date was given',
    check: 'How we will know',
    inWriting: 'In writing',
    writing: { 'by-them': 'By them', 'by-us': 'By us', no: 'No' },
    note: 'See the note it was made in',
    calendar: 'Add to my calendar',
    calendarTitle: 'Check on something',
    steps: 'What came of it',
    nothing: 'Nothing yet.',
    answer: 'What happened?',
    answers: {
      done: 'It was done',
      partly: 'Part of it was done',
      'not-yet': 'Not yet',
      'tried-again': 'I tried again',
      'they-say-done': 'They say it is done. We have not seen it',
      changed: 'The plan changed',
      'no-longer-needed': 'We no longer need it',
      'no-outcome': 'We do not know',
      'not-done': 'It was not done',
      'done-late': 'It was done late',
    } satisfies Record<StepKind, string>,
    came: 'They called',
    never: 'They never called',
    when: 'When? (optional)',
    line: 'How do you know? (optional)',
    lineHint: 'Like “copy came in the post”',
    takeBack: 'Take back the last answer',
    change: 'Change this promise',
    words: 'What was promised',
    otherDue: 'Another date (optional)',
    keepChange: 'Keep the change',
    changed: 'Changed. What it said before is kept too.',
    keep: 'Keep this',
    undo: 'Undo',
    kept: 'Kept.',
    notKept: 'This phone did not take that. Tap Keep this again.',
  },
} as const;
