import type { Reading, ReadingContext } from './reading.ts';
import { spanOf, type When } from './when.ts';

type ReadDate = (typed: string, context: ReadingContext) => Reading;

const MOST_WORDS = 7;
/** What makes words a date and not a length of time: "an hour" and "a day" are no days. "May" alone could be the verb. */
const HINT =
  /\d[/.-]\d|\b(?:19|20)\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d(?:st|nd|rd|th)? may\b|\bmay \d|\b(?:autumn|spring|summer) term\b/i;

/** The last date that the words of a report's "when did they see your child, and for how long" name, up to its own date. */
export function lastDaySeenIn(text: string, context: ReadingContext, readDate: ReadDate): When | undefined {
  if (!HINT.test(text)) return undefined;
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[("“]+|[.,;:!?)"”]+$/g, ''))
    .filter(Boolean);
  let last: When | undefined;
  for (let at = 0; at < words.length; ) {
    const found = longestDate(words.slice(at, at + MOST_WORDS), context, readDate);
    const isOver = found && (spanOf(found.when)?.from ?? '') <= context.today;
    if (isOver && endOf(found.when) >= endOf(last)) last = found.when;
    at += found?.words ?? 1;
  }
  return last;
}

/** As many words from the start as are read as one date. */
function longestDate(words: readonly string[], context: ReadingContext, readDate: ReadDate) {
  for (let count = words.length; count > 0; count--) {
    const said = words.slice(0, count).join(' ');
    const read = HINT.test(said) ? readDate(said, context) : undefined;
    if (read?.ok) return { when: read.when, words: count };
  }
  return undefined;
}

function endOf(when: When | undefined): string {
  return (when && spanOf(when)?.to) ?? '';
}
