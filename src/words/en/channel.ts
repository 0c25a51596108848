import type { Channel } from '../../domain/note.ts';

/** The words of who called whom, and by what. */
export const channelWords = {
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
