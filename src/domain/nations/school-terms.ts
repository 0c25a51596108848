import type { Nation } from '../child.ts';
import { addDays, type Day } from '../dates/day.ts';
import { easterSunday } from '../dates/easter.ts';

/**
 * The school terms and holidays that are typical of each nation. Every council, and many schools, set their own within
 * a week or two, so no date worked out from these is exact: a holiday or the edge of a term is always kept as "about".
 *
 * England and Wales: the terms that most councils publish, 195 days from September to July (Education (School Day and
 * School Year) Regulations 1999; Education (School Day and School Year) (Wales) Regulations 2003). Scotland: mid August
 * to late June, 190 days, with two weeks in October (mygov.scot/school-term-holiday-dates). Northern Ireland: September
 * to the end of June, with Hallowe'en and a mid-term break in February (nidirect.gov.uk/articles/school-holidays).
 * Last read: November 2026.
 */
interface Schooling {
  /** First and last month of each term, as `MM`. */
  readonly terms: Readonly<Record<Term, readonly [string, string]>>;
  /** The usual first and last day of each half-term holiday, as `MM-DD`, by the month it is called after. */
  readonly halfTerms: readonly (readonly [string, string])[];
  readonly summer: readonly [string, string];
  /** A child born on this day or before it starts in the year of their fourth birthday, later in that of their fifth. */
  readonly lastBirthday: string;
}

export type Term = 'autumn' | 'spring' | 'summer';
export type Holiday = 'christmas' | 'easter' | 'summer';

const FEBRUARY = ['02-14', '02-21'] as const;

const ENGLAND_AND_WALES: Schooling = {
  terms: { autumn: ['09', '12'], spring: ['01', '04'], summer: ['04', '07'] },
  halfTerms: [FEBRUARY, ['05-25', '06-01'], ['10-25', '11-01']],
  summer: ['07-22', '08-31'],
  lastBirthday: '08-31',
};

/**
 * First classes. England and Wales: Reception in the September after the fourth birthday (Education Act 1996 s.8; School
 * Admissions Code 2021, 2.17). Scotland: P1 in August, children born from March to February together (Education
 * (Scotland) Act 1980 s.32). Northern Ireland: P1 in September, those who are four on 1 July (Education (NI) Order 1989
 * art. 46).
 */
export const SCHOOLING: Readonly<Record<Nation, Schooling>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: {
    terms: { autumn: ['08', '12'], spring: ['01', '04'], summer: ['04', '06'] },
    halfTerms: [FEBRUARY, ['10-11', '10-24']],
    summer: ['06-28', '08-14'],
    lastBirthday: '02-29',
  },
  'northern-ireland': {
    terms: { autumn: ['09', '12'], spring: ['01', '04'], summer: ['04', '06'] },
    halfTerms: [FEBRUARY, ['10-28', '11-01']],
    summer: ['07-01', '08-31'],
    lastBirthday: '07-01',
  },
};

/** The usual first and last day of a holiday that begins in a year: two weeks at Christmas and around Easter. */
export function holidayIn(holiday: Holiday, year: number, nation: Nation): readonly [Day, Day] {
  if (holiday === 'christmas') return [`${year}-12-20`, `${year + 1}-01-03`];
  if (holiday === 'easter') return [addDays(easterSunday(year), -6), addDays(easterSunday(year), 7)];
  const [first, last] = SCHOOLING[nation].summer;
  return [`${year}-${first}`, `${year}-${last}`];
}
