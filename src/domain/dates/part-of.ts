import { addDays, daysBetween } from './day.ts';
import { about, spanOf, type When, whenFromEdtf } from './when.ts';

/** What part of a term or a holiday is meant, or the time just beside it. */
export type Part = 'whole' | 'start' | 'middle' | 'end' | 'before' | 'after';

const WEEK = 7;

/** A part of a time, to about a month: terms and holidays are not known any better than that. */
export function partOf(when: When, part: Part): When {
  const span = spanOf(when);
  if (part === 'whole' || !span) return when;
  const { from, to } = span;
  const at = {
    start: from,
    middle: addDays(from, Math.floor(daysBetween(from, to) / 2)),
    end: to,
    before: addDays(from, -WEEK),
    after: addDays(to, WEEK),
  };
  return about(whenFromEdtf(at[part].slice(0, 7)) ?? when);
}
