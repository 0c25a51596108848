import type { Nation } from '../child.ts';
import { addDays, type Day } from '../dates/day.ts';
import { easterSunday } from '../dates/easter.ts';

export type Holiday = 'christmas' | 'easter' | 'summer';

/** The usual first and last day of a holiday, as `MM-DD`. */
type Days = readonly [string, string];

const ENGLAND_AND_WALES: readonly Days[] = [
  ['02-14', '02-21'],
  ['05-25', '06-01'],
  ['10-25', '11-01'],
];

/**
 * The half-term holidays that are typical of each nation. As with the terms, each council sets its own, a week or two
 * apart, so no date that is worked out from these is exact: it is always kept, and shown, as "about". Scotland has two
 * weeks in October, Northern Ireland the days of Hallowe'en, and both a short break early in February. Sources:
 * `school-terms.ts`, and for 2024 to 2026 education-ni.gov.uk/articles/school-holidays and the dates that Fife,
 * Edinburgh and Bexley councils publish.
 */
export const HALF_TERMS: Readonly<Record<Nation, readonly Days[]>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: [
    ['02-09', '02-16'],
    ['10-11', '10-24'],
  ],
  'northern-ireland': [
    ['02-12', '02-17'],
    ['10-28', '11-01'],
  ],
};

const SUMMER: Readonly<Record<Nation, Days>> = {
  england: ['07-22', '08-31'],
  wales: ['07-22', '08-31'],
  scotland: ['06-28', '08-14'],
  'northern-ireland': ['07-01', '08-31'],
};

/** The usual first and last day of a holiday that begins in a year: two weeks at Christmas and around Easter. */
export function holidayIn(holiday: Holiday, year: number, nation: Nation): readonly [Day, Day] {
  if (holiday === 'christmas') return [`${year}-12-20`, `${year + 1}-01-03`];
  if (holiday === 'easter') return [addDays(easterSunday(year), -6), addDays(easterSunday(year), 7)];
  const [first, last] = SUMMER[nation];
  return [`${year}-${first}`, `${year}-${last}`];
}
