import { daysBetween } from './day.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { spanOf, type When } from './when.ts';

type ReadDate = (typed: string, context: ReadingContext) => Reading;

/** A day that is said among other words, as it would be typed and as it is read. */
export interface DaySaid {
  readonly words: string;
  readonly when: When;
}

/** What goes before a day that something is to be done by. A bare "may" or "year 3" among other words could be anything. */
const BEFORE =
  /\b(?:by|before|until|within|next|tomorrow|today|on (?=\d|(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|in (?=(?:\w+ ){1,2}(?:days?|weeks?|months?)\b)|this (?=(?:week|month|term|\w+day)\b))/gi;
/** A piece of what any day has in it: words without one need not be read, and most are without. */
const HINT =
  /\d|day|tomorrow|week|fortnight|month|term|year|easter|christmas|holiday|spring|summer|autumn|winter|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\b(?:mon|tues?|wed|thu|thurs|fri|sat|sun)\b/i;
/** What only says that a day follows. */
const LEADING = /^(?:by|before|on|until)\s+/i;
const MOST_WORDS = 6;
/** What may follow a day and is no part of it. */
const AFTER = /[.,;:!?)"”]+$/;

/** By when something is to be done, where its own words say it: "Friday" in "Send the plan by Friday". */
export function daySaidIn(text: string, context: ReadingContext, readDate: ReadDate): DaySaid | undefined {
  for (const { index } of text.matchAll(BEFORE)) {
    const found = longestDay(text.slice(index), { ...context, ahead: true }, readDate);
    if (found) return found;
  }
  return undefined;
}

/** As many words from the start as are read as a day that is still to come. */
function longestDay(text: string, context: ReadingContext, readDate: ReadDate): DaySaid | undefined {
  const words = text.split(/\s+/, MOST_WORDS);
  if (!HINT.test(words.join(' '))) return undefined;
  for (let last = words.length; last > 0; last--) {
    const said = words.slice(0, last).join(' ').replace(LEADING, '').replace(AFTER, '');
    const read = readDate(said, context);
    if (read.ok) return isMeant(said, read.when, context) ? { words: said, when: read.when } : undefined;
  }
  return undefined;
}

/** Still to come and, where no year is said, not so far off that a day just gone is meant. */
function isMeant(said: string, when: When, { today }: ReadingContext): boolean {
  const span = spanOf(when);
  if (!span || span.to < today) return false;
  return /\d{4}/.test(said) || daysBetween(today, span.from) <= DAYS_AHEAD;
}

const DAYS_AHEAD = 300;
