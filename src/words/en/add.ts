import type { AnswerProblem } from '../../domain/answer-problem.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import type { Closeness, ContactResult } from '../../domain/note.ts';

/** The words of the screens that keep and change a note. */
export const addWords = {
  addTitle: 'Add',
  chooseKind: 'What would you like to keep?',
  otherKinds: 'Other kinds: a letter, a change, at home …',
  dictation: 'Tap the microphone on your keyboard to speak instead of type.',
  keep: 'Keep this',
  keepChange: 'Keep the change',
  changeTitle: 'Change this note',
  changeLead: 'The first wording stays too. You can always see it.',
  draftKept: 'Draft kept.',
  draftNotKept: 'This phone takes no draft now. Your words are on this screen alone. Keep them, or copy them.',
  unread: 'What you began here before did not open. It is kept as it is. You can write a new note here.',
  addMore: 'Add more (optional)',
  justForYou: 'Just for you: how did it feel?',
  justForYouHint: 'This part is never put on a page, in a file or in anything you share.',
  problems: {
    'words-needed': 'Write something first, even one word.',
    'result-needed': 'Tap what happened first.',
    'not-yet-happened': 'This date has not happened yet. Check the year.',
  } satisfies Record<AnswerProblem, string>,
  notKept: {
    full: 'This phone is full, so this note is not kept yet. Your words are still on the screen. Copy them, then free some space.',
    closed:
      'Marram was opened somewhere else, so this note is not kept yet. Your words are safe as a draft. Close this and open it again.',
    'not-read-back':
      'This note could not be read back, so it is not kept yet. Your words are still on the screen. Tap Keep this again.',
    unknown:
      'This phone did not take the note, so it is not kept yet. Your words are still on the screen. Tap Keep this again. If that does not help, free some space.',
  },
  when: {
    label: 'When?',
    now: 'Just now',
    today: 'Today',
    yesterday: 'Yesterday',
    other: 'Another day',
    unsure: 'Not sure',
    as: 'As it was',
    box: 'Which day?',
    boxHint: 'Like 14 September, mar 24, spring 2023 or Year 2',
  },
  closeness: {
    label: 'How close is it?',
    exact: 'Exact words',
    close: 'Close to it',
    shown: 'Shown, not said',
  } satisfies Record<Closeness | 'label', string>,
  people: {
    said: 'Who heard it? (optional)',
    there: 'Who was there? (optional)',
    contact: 'Who with? (optional)',
    helped: 'Who helped? (optional)',
    named: 'Who is it about? (optional)',
    asked: 'Someone was asked but did not come',
    askedWho: 'Who did not come?',
    someoneElse: 'Someone else',
    nameHint: 'Like “Mrs Day, SENCO, Hill School”',
    add: 'Add another name',
  },
  /** Where the part that people play does not say how they are asked for. */
  peopleIn: {
    promise: 'Who said it? (optional)',
    hurtful: 'Who said it? (optional)',
    paper: 'Who wrote it? (optional)',
    thanks: 'Who did you thank? (optional)',
  } as Partial<Record<KindId, string>>,
  okToShare: {
    label: (child: string) => `Is ${child} OK with sharing this?`,
    notAsked: 'Not asked',
    yes: 'Yes',
    no: 'No',
  },
  result: {
    label: 'What happened?',
    'no-answer': 'No answer',
    'left-message': 'I left a message',
    'will-call-back': 'They said they would call back',
    talked: 'We talked',
    'we-wrote': 'I wrote to them',
    'they-wrote': 'They wrote to me',
    'cut-off': 'We were cut off',
    other: 'Something else',
  } satisfies Record<ContactResult | 'label', string>,
  /** Where they called us. */
  resultIn: {
    'no-answer': 'I missed their call',
    'left-message': 'They left a message',
  } satisfies Partial<Record<ContactResult, string>> as Partial<Record<ContactResult, string>>,
  callBack: {
    label: 'When did they say?',
    today: 'Today',
    tomorrow: 'Tomorrow',
    week: 'This week',
    other: 'A date',
    none: 'They did not say',
  },
  due: {
    label: 'By when?',
    week: 'This week',
    fortnight: 'Within 2 weeks',
    term: 'End of term',
    other: 'A date',
    none: 'No date was given',
    by: (date: string) => `By ${date}.`,
    box: 'Which date?',
    boxHint: 'Like 14 December, friday or in 3 weeks',
  },
  kind: 'What kind is it? (optional)',
};
