import { addDays } from './day.ts';
import { type Reading, type ReadingContext, readWhen } from './reading.ts';
import { takeTime } from './reading-time.ts';
import { exactDay, type Span, spanOf, type When } from './when.ts';

const MOST = 2;
/** What is counted from today can mean one time only. */
const COUNTED_FROM_TODAY =
  /\b(?:today|now|tonight|yesterday|tomorrow|ago|days|weeks?|fortnights?|months?|hours?|hrs?|last night|this (?:morning|afternoon|evening)|(?:this|last|next) (?:school |academic )?(?:term|year))\b/;
const DAY_AND_MONTH = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?!\d)/g;
const MONTH_AND_SHORT_YEAR = /^([a-z]+)\.? (\d{1,2})$/;

/**
 * Other dates that the words of a typed date could mean, the likeliest first and two at most: "3/5/24" with the month
 * first, "mar 24" as a day, and for "march" or "saturday" the one before and the one after. None that a note of what
 * happened could not have, nor, for a promise, one that is over. Of a time that could be of either half of the day, both
 * go before, for no other tap would bring it back; or the likelier, where the day has its month first in another reading.
 */
export function otherReadings(typed: string, context: ReadingContext): readonly When[] {
  const first = whenIn(readWhen(typed, context));
  const span = first && spanOf(first);
  if (!first || !span) return [];
  const { text, either = [] } = takeTime(typed.toLowerCase().trim());
  const otherDays = swapped(text).map((other) => readWhen(other, context));
  if (exactDay(first) && isPossible(first, context) && either.length > 0) {
    const days = othersAmong(otherDays, first, context);
    const times = days.length > 0 ? either.filter(isByDay) : either;
    return [...times.map((time) => ({ ...first, time })), ...days];
  }
  return othersAmong([...otherDays, ...besides(text, span, context)], first, context);
}

/** Two at most that are another date, and could be meant. */
function othersAmong(reads: readonly Reading[], first: When, context: ReadingContext): readonly When[] {
  return reads
    .flatMap((read) => whenIn(read) ?? [])
    .filter((when) => isPossible(when, context))
    .filter(({ edtf }, at, all) => edtf !== first.edtf && all.findIndex((one) => one.edtf === edtf) === at)
    .slice(0, MOST)
    .map((when) => ({ ...when, ...(first.time && exactDay(when) && { time: first.time }) }));
}

/** Whether a time is of the twelve hours in which most of what is written down happens, school and its meetings. */
function isByDay(time: string): boolean {
  return time >= '07:00' && time < '19:00';
}

function whenIn(read: Reading): When | undefined {
  if (!read.ok) return undefined;
  const { typed: _, ...when } = read.when;
  return when;
}

/** The month before the day, as some letters and phones have it, and "mar 24" as the day that it may be. */
function swapped(text: string): readonly string[] {
  return [text.replace(DAY_AND_MONTH, '$3$2$1'), text.replace(MONTH_AND_SHORT_YEAR, '$2 $1')].filter(
    (other) => other !== text,
  );
}

/** The same words on the day before what they were read as, and on the day after it. */
function besides(text: string, { from, to }: Span, context: ReadingContext): readonly Reading[] {
  if (COUNTED_FROM_TODAY.test(text)) return [];
  return [
    readWhen(text, { ...context, ahead: false, today: addDays(from, -1) }),
    readWhen(text, { ...context, ahead: true, today: addDays(to, 1) }),
  ];
}

function isPossible(when: When, { today, ahead }: ReadingContext): boolean {
  const span = spanOf(when);
  return !!span && (ahead ? span.to >= today : span.from <= today);
}
