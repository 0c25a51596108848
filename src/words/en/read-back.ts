import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Reading } from '../../domain/dates/reading.ts';
import type { When } from '../../domain/dates/when.ts';
import { dates } from './dates.ts';

export const readBackWords = {
  read: (date: string) => `We read this as: ${date}.`,
  unread: {
    'not-understood': 'We can’t read this date yet. Your words are kept as you typed them.',
    'no-such-day': 'That day is not in the calendar. Check the number.',
    'needs-birthday': 'To read this, Marram needs a birthday. Add it under More. Your words are kept.',
  },
};

type ReadBack = { readonly ok: true; readonly words: string } | { readonly ok: false; readonly problem: string };

/** How a typed date was read, in a sentence, or what to do where it was not. */
export function readBackOf(reading: Reading): ReadBack {
  return reading.ok
    ? { ok: true, words: readBackWords.read(dateAndTime(reading.when)) }
    : { ok: false, problem: readBackWords.unread[reading.reason] };
}

function dateAndTime(when: When): string {
  return [dateInWords(when, dates), when.time].filter(Boolean).join(', ');
}
