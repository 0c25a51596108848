import type { Nation } from '../child.ts';
import { type Day, yearOf } from './day.ts';
import { schoolYearStart } from './school-year.ts';

/**
 * A child born on this day or before it, as `MM-DD`, starts school in the year of their fourth birthday, later in that of
 * their fifth. England and Wales: Reception in the September after the fourth birthday (Education Act 1996 s.8; School
 * Admissions Code 2021, 2.17). Scotland: P1 in August, children born from March to February together (Education
 * (Scotland) Act 1980 s.32). Northern Ireland: P1 in September, those who are four on 1 July (Education (NI) Order 1989
 * art. 46).
 */
const LAST_BIRTHDAYS: Readonly<Record<Nation, string>> = {
  england: '08-31',
  wales: '08-31',
  scotland: '02-29',
  'northern-ireland': '07-01',
};

/** The calendar year in which a child born on `birthday` starts a class; Reception or P1 is 0, nursery −1. */
export function startOfClass(number: number, birthday: Day, nation: Nation = 'england'): number {
  const age = birthday.slice(5) <= LAST_BIRTHDAYS[nation] ? 4 : 5;
  return yearOf(birthday) + age + number;
}

/** The class a child is in: 0 for Reception or P1, 1 for the next; below 0 before school, above 13 after it. */
export function classOf(birthday: Day, today: Day, nation: Nation = 'england'): number {
  return schoolYearStart(today, nation) - startOfClass(0, birthday, nation);
}

/** Years old, in whole years. */
export function ageOf(birthday: Day, today: Day): number {
  const had = today.slice(5) >= birthday.slice(5);
  return yearOf(today) - yearOf(birthday) - (had ? 0 : 1);
}
