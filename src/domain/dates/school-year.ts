import type { Nation } from '../child.ts';
import { type Day, monthOf, yearOf } from './day.ts';
import type { When } from './when.ts';

/** How a nation counts school years: the first and last month, and the last birthday, as `MM-DD`, of a first class. */
interface Schooling {
  readonly months: readonly [string, string];
  /** A child born on this day or before it starts in the year of their fourth birthday, later in that of their fifth. */
  readonly lastBirthday: string;
}

/**
 * England and Wales: Reception in the September after the fourth birthday (Education Act 1996 s.8; School Admissions
 * Code 2021, 2.17). Scotland: P1 in August, children born from March to February together (Education (Scotland) Act 1980
 * s.32). Northern Ireland: P1 in September, those who are four on 1 July (Education (NI) Order 1989 art. 46).
 */
const SCHOOLING: Readonly<Record<Nation, Schooling>> = {
  england: { months: ['09', '07'], lastBirthday: '08-31' },
  wales: { months: ['09', '07'], lastBirthday: '08-31' },
  scotland: { months: ['08', '06'], lastBirthday: '02-29' },
  'northern-ireland': { months: ['09', '06'], lastBirthday: '07-01' },
};

export type Term = 'autumn' | 'spring' | 'summer';

/** First and last month of each term, and whether they fall in the calendar year after September. */
const TERMS: Readonly<Record<Term, { months: readonly [string, string]; next: 0 | 1 }>> = {
  autumn: { months: ['09', '12'], next: 0 },
  spring: { months: ['01', '04'], next: 1 },
  summer: { months: ['04', '07'], next: 1 },
};

/** The calendar year in which the school year that holds a day began. */
export function schoolYearStart(of: Day, nation: Nation = 'england'): number {
  return of.slice(5, 7) >= SCHOOLING[nation].months[0] ? yearOf(of) : yearOf(of) - 1;
}

/** The calendar year in which a child born on `birthday` starts a class; Reception or P1 is 0, nursery −1. */
export function startOfClass(number: number, birthday: Day, nation: Nation = 'england'): number {
  const age = birthday.slice(5) <= SCHOOLING[nation].lastBirthday ? 4 : 5;
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

/** A term of the school year that began in `start`. */
export function termOf(term: Term, start: number): When {
  const { months, next } = TERMS[term];
  const year = start + next;
  return { edtf: `${year}-${months[0]}/${year}-${months[1]}`, how: 'term' };
}

/** The whole school year that began in `start`: in England, September to July. */
export function schoolYear(start: number, nation: Nation = 'england'): When {
  const [first, last] = SCHOOLING[nation].months;
  return { edtf: `${start}-${first}/${start + 1}-${last}`, how: 'between' };
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
