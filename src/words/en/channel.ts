import type { Channel } from '../../domain/note.ts';

/** The words of who called whom, and by what. */
export const channelWords = {
  ownResult: 'What came of it? (optional)',
  waited: {
    label: 'How long did you wait? (optional)',
    few: 'A few minutes',
    half: 'Half an hour',
    hour: 'An hour or more',
    other: 'Another number',
    box: 'Minutes',
  },
  began: { label: 'Who called?', out: 'I did', in: 'They did' },
  label: 'How? (optional)',
  names: {
    phone: 'By phone',
    video: 'By video call',
    'in-person': 'Face to face',
    email: 'Email',
    text: 'Text message',
    app: 'School app',
    letter: 'Letter',
  } satisfies Record<Channel, string>,
};
