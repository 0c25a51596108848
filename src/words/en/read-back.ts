import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Reading } from '../../domain/dates/reading.ts';
import type { When } from '../../domain/dates/when.ts';
import { dates } from './dates.ts';

export const readBackWords = {
  read: (date: string) => `We read this as: ${date}.`,
  other: (date: string) => `No, ${date}`,
  at: (time: string) => `At ${time}`,
  unread: {
    'not-understood': 'We can’t read this date yet. Your words are kept as you typed them.',
    'no-such-day': 'That day is not in the calendar. Check the number.',
    'needs-birthday': 'To read this, Marram needs a birthday. Add it under More. Your words are kept.',
  },
};

/** Another date that was perhaps meant, and what stands in the box once it is taken. */
interface Other {
  readonly label: string;
  readonly typed: string;
}

type ReadBack =
  | { readonly ok: true; readonly words: string; readonly itself: Other; readonly others: readonly Other[] }
  | { readonly ok: false; readonly problem: string };

/** How a typed date was read, in a sentence, and what else it could mean; or what to do where it was not read. */
export function readBackOf(reading: Reading, others: readonly When[] = []): ReadBack {
  if (!reading.ok) return { ok: false, problem: readBackWords.unread[reading.reason] };
  const { when } = reading;
  const itself = { ...otherOf(when), typed: when.typed ?? '' };
  const other = (one: When) => (one.time && one.edtf === when.edtf ? atAnother(one, one.time) : otherOf(one));
  return { ok: true, words: readBackWords.read(dateAndTime(when)), itself, others: others.map(other) };
}

function otherOf(when: When): Other {
  const date = dateInWords(when, dates);
  return { label: readBackWords.other(date), typed: [date, when.time && onTwelveHours(when.time)].join(' ').trim() };
}

/** The same day, at a time that was perhaps meant. */
function atAnother(when: When, time: string): Other {
  return { ...otherOf(when), label: readBackWords.at(onTwelveHours(time)) };
}

/** "2:30pm", which is read however it is typed. */
function onTwelveHours(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}

function dateAndTime(when: When): string {
  return [dateInWords(when, dates), when.time].filter(Boolean).join(', ');
}
