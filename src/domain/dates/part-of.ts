import { addDays, type Day, daysBetween } from './day.ts';
import { about, type Span, spanOf, type When, whenFromEdtf } from './when.ts';

/** What part of a time is meant, or the time just beside it. */
export type Part = 'whole' | 'start' | 'middle' | 'end' | 'before' | 'after';

const WEEK = 7;
const FORTNIGHT = 14;

/** A part of a time, to about a month: terms and holidays are not known any better than that. */
export function partOf(when: When, part: Part): When {
  const span = spanOf(when);
  if (part === 'whole' || !span) return when;
  const { from, to } = span;
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const at = { start: from, middle, end: to, before: addDays(from, -WEEK), after: addDays(to, WEEK) };
  return about(whenFromEdtf(at[part].slice(0, 7)) ?? when);
}

/** Whether a part of a time has come by a day: the end of a term has not while it is young. */
export function hasCome(when: When, part: Part, by: Day): boolean {
  const [span, named] = [spanOf(when), spanOf(partOf(when, part))];
  return !!span && !!named && named.from <= by && firstDay(span, part) <= by;
}

/** Whether a part of a time is over by a day: what is "after half-term" late in November is after the next. */
export function isOver(when: When, part: Part, by: Day): boolean {
  const [span, named] = [spanOf(when), spanOf(partOf(when, part))];
  return !span || !named || named.to < by || (part === 'before' ? span.from : span.to) < by;
}

/** The day from which a parent would speak of a part. */
function firstDay({ from, to }: Span, part: Part): Day {
  const length = daysBetween(from, to);
  const days = {
    whole: from,
    start: from,
    middle: addDays(from, Math.floor(length / 3)),
    end: addDays(to, -Math.min(FORTNIGHT, length)),
    before: addDays(from, -WEEK),
    after: addDays(to, 1),
  };
  return days[part];
}
