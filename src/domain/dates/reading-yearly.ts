import { yearOf } from './day.ts';
import { isMeant } from './nearest.ts';
import type { Part } from './part-of.ts';
import type { ReadingContext } from './reading.ts';
import { spanOf, type When } from './when.ts';

/** Far enough that 29 February is found on both sides of a century that skips it. */
const YEARS_AWAY = 9;

interface Sought {
  /** For "last winter", which is not the one still going on. */
  readonly ended?: boolean;
  /** The part of it that is spoken of. */
  readonly part?: Part;
}

/**
 * The date that is meant by something that comes every year when no year is said: the last of which the part has come
 * or, for a promise, the next of which it is not over.
 *
 * `dateIn` gives the whole of it for the year in which it begins, or undefined where that year has none.
 */
export function nearestYearly(
  dateIn: (year: number) => When | undefined,
  context: ReadingContext,
  { ended = false, part = 'whole' }: Sought = {},
): When | undefined {
  const { today } = context;
  const forward = context.ahead && !ended;
  const fits = (when: When) => (ended ? (spanOf(when)?.to ?? today) < today : isMeant(when, part, context));
  for (let away = 0; away <= YEARS_AWAY; away++) {
    const when = dateIn(forward ? yearOf(today) - 1 + away : yearOf(today) - away);
    if (when && fits(when)) return when;
  }
  return undefined;
}
