import { yearOf } from './day.ts';
import type { ReadingContext } from './reading.ts';
import { spanOf, type When } from './when.ts';

/** Far enough that 29 February is found on both sides of a century that skips it. */
const YEARS_AWAY = 9;

/**
 * The date that is meant by something that comes every year when no year is said: the last to have begun, or, for a
 * promise, the next that is not over. `ended` is for "last winter", which is not the one still going on.
 *
 * `dateIn` gives the date for the year in which it begins, or undefined where that year has none.
 */
export function nearestYearly(
  dateIn: (year: number) => When | undefined,
  { today, ahead }: ReadingContext,
  ended = false,
): When | undefined {
  const forward = ahead && !ended;
  const fits = (when: When) => {
    const span = spanOf(when);
    if (!span) return false;
    if (forward) return span.to >= today;
    return ended ? span.to < today : span.from <= today;
  };
  for (let away = 0; away <= YEARS_AWAY; away++) {
    const when = dateIn(forward ? yearOf(today) - 1 + away : yearOf(today) - away);
    if (when && fits(when)) return when;
  }
  return undefined;
}
