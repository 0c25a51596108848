import { type Day, monthOf, yearOf } from './day.ts';
import type { When } from './when.ts';

/**
 * School years as England and Wales count them: they run from September, and a child starts Reception in the
 * September after their fourth birthday (Education Act 1996 s.8; School Admissions Code 2021, 2.17).
 */
const FIRST_MONTH = 9;
const AGE_AT_RECEPTION = 4;

export type Term = 'autumn' | 'spring' | 'summer';

/** First and last month of each term, and whether they fall in the calendar year after September. */
const TERMS: Readonly<Record<Term, { months: readonly [string, string]; next: 0 | 1 }>> = {
  autumn: { months: ['09', '12'], next: 0 },
  spring: { months: ['01', '04'], next: 1 },
  summer: { months: ['04', '07'], next: 1 },
};

/** The calendar year in which the school year that holds a day began. */
export function schoolYearStart(of: Day): number {
  return monthOf(of) >= FIRST_MONTH ? yearOf(of) : yearOf(of) - 1;
}

/** The calendar year in which a child born on `birthday` starts school year `number`; Reception is 0, nursery −1. */
export function startOfYear(number: number, birthday: Day): number {
  return schoolYearStart(birthday) + AGE_AT_RECEPTION + 1 + number;
}

/** The school year a child is in: 0 for Reception, 1 for Year 1; below 0 before school, above 13 after it. */
export function schoolYearOf(birthday: Day, today: Day): number {
  return schoolYearStart(today) - schoolYearStart(birthday) - AGE_AT_RECEPTION - 1;
}

/** Years old, in whole years. */
export function ageOf(birthday: Day, today: Day): number {
  const had = today.slice(5) >= birthday.slice(5);
  return yearOf(today) - yearOf(birthday) - (had ? 0 : 1);
}

/** A term of the school year that began in `start`. */
export function termOf(term: Term, start: number): When {
  const { months, next } = TERMS[term];
  const year = start + next;
  return { edtf: `${year}-${months[0]}/${year}-${months[1]}`, how: 'term' };
}

/** The whole school year that began in `start`, September to July. */
export function schoolYear(start: number): When {
  return { edtf: `${start}-09/${start + 1}-07`, how: 'between' };
}

/** Which term a kept date is, with its year, or undefined when it is not a term. */
export function termIn(when: When): { term: Term; year: number } | undefined {
  if (when.how !== 'term') return undefined;
  const first = when.edtf.slice(5, 7);
  const term = (Object.keys(TERMS) as Term[]).find((name) => TERMS[name].months[0] === first);
  return term && { term, year: Number(when.edtf.slice(0, 4)) };
}

/** The term that a day falls in; the summer holiday counts with the autumn term to come. */
export function termHolding(of: Day): When {
  const month = monthOf(of);
  if (month >= 8) return termOf('autumn', yearOf(of));
  return termOf(month < 4 ? 'spring' : 'summer', yearOf(of) - 1);
}

const ORDER: readonly Term[] = ['autumn', 'spring', 'summer'];

/** The term `count` terms after the one that a day falls in, or before it when negative. */
export function termAfter(of: Day, count: number): When {
  const holding = termHolding(of);
  const { term, year } = termIn(holding) ?? { term: 'autumn', year: yearOf(of) };
  const place = (year - TERMS[term].next) * ORDER.length + ORDER.indexOf(term) + count;
  return termOf(ORDER[place % ORDER.length] ?? 'autumn', Math.floor(place / ORDER.length));
}
