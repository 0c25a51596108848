import type { MessageWords } from '../../domain/message.ts';

export const messageWords = {
  meeting: {
    title: 'What was agreed',
    lead: 'Change anything you like. Then copy it into an email or a text. Nothing is sent from here.',
  },
  helped: {
    title: 'Say thank you',
    lead: 'Change anything you like. Then copy it into an email, a text or a card. Nothing is sent from here.',
  },
  box: 'Your message',
  copy: 'Copy it',
  copied: 'Copied. Now paste it where you want it.',
  notCopied: 'This phone did not copy it. Your words are still here. Press and hold them, then choose Copy.',
  share: 'Send it with another app',
} as const;

/** What the message itself says, to whoever it is sent to. */
export const sentWords: MessageWords = {
  meeting: 'the meeting',
  thanksForMeeting: (meeting, date) => `Thank you for your time at ${meeting}${date ? ` on ${date}` : ''}.`,
  there: (names) => `Who was there: ${names}.`,
  agreed: 'This is what I understood we agreed:',
  nothingAgreed:
    'I did not write down anything that we agreed to do. If there was something, tell me who will do what, and by when.',
  action: (what, who, due) => `${what}.${who ? ` Who: ${who}.` : ''}${due ? ` By when: ${due}.` : ''}`,
  check: (how) => `How we will know: ${how}.`,
  noDate: 'no date was given',
  tellMe: 'Tell me if I have misunderstood anything.',
  thanks: (names, date) => `${names ? `${names}, thank` : 'Thank'} you for what you did${date ? ` on ${date}` : ''}.`,
  thanksToPerson: (name) => `${name}, thank you.`,
  thanksFor: 'This is what I wrote down at the time:',
  effect: (words) => `What it did for us: ${words}`,
  close: 'It is not forgotten.',
};
