import type { Day } from './dates/day.ts';
import { type DateWords, dateInWords } from './dates/in-words.ts';
import { readWhen } from './dates/reading.ts';
import { overlaps, type Span, spanOf } from './dates/when.ts';
import type { Journal } from './journal.ts';
import { nationOf } from './nation-of.ts';
import type { Topic } from './note.ts';
import { nearest, search, searchText } from './search.ts';
import type { Live } from './version.ts';
import { wordsBeside } from './words-beside.ts';

/** The names of what a note holds no words for. */
interface FinderWords {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly dates: DateWords;
}

/** Finds the notes of a journal by what is typed, in the journal's order. */
export interface NoteFinder {
  find(query: string): readonly Live<'note'>[];
  /** Those that come nearest, for a query of which no note holds all words. */
  nearest(query: string): readonly Live<'note'>[];
  /** Makes some more notes ready, and tells whether all are. */
  makeReady(count: number): boolean;
}

/** A note is found by its words, by those beside it, by its date as its row shows it or as it was typed, and by a date that falls in its own. */
export function noteFinder(journal: Journal, today: Day, words: FinderWords): NoteFinder {
  const beside = wordsBeside(journal, words.topics);
  const dated = ({ body: { happened } }: Live<'note'>) =>
    `${happened.how === 'unknown' ? '' : dateInWords(happened, words.dates)} ${happened.typed ?? ''}`;
  const text = searchText(journal.notes, (note) => `${beside(note)} ${dated(note)}`);
  const find = (query: string) => {
    const byWords = search(query, text);
    const days = daysIn(query, today, journal);
    if (!days) return byWords;
    const found = new Set(byWords);
    return journal.notes.filter((note) => found.has(note) || overlaps(spanOf(note.body.happened), days));
  };
  return { find, nearest: (query) => nearest(query, text), makeReady: text.makeReady };
}

/** "15 hours" of help is no day from now. */
const AMOUNT = /\b\d+\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?)\b/i;

/** The days that a query names. Without a figure it is taken for words: "reception" is a desk as often as a year. */
function daysIn(query: string, today: Day, journal: Journal): Span | undefined {
  if (!/\d/.test(query) || AMOUNT.test(query)) return undefined;
  const read = readWhen(query, { today, nation: nationOf(journal) });
  return read.ok ? spanOf(read.when) : undefined;
}
