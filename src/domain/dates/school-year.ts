import type { Nation } from '../child.ts';
import { SCHOOLING, type Term } from '../nations/school-terms.ts';
import { type Day, yearOf } from './day.ts';
import { spanOf, type When } from './when.ts';

/** The terms of a school year, in their order. */
const ORDER = ['autumn', 'spring', 'summer'] as const satisfies readonly Term[];

/** The calendar year in which the school year that holds a day began. */
export function schoolYearStart(of: Day, nation: Nation = 'england'): number {
  return of.slice(5, 7) >= SCHOOLING[nation].terms.autumn[0] ? yearOf(of) : yearOf(of) - 1;
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
export function termOf(term: Term, start: number, nation: Nation = 'england'): When {
  const [first, last] = SCHOOLING[nation].terms[term];
  const year = term === 'autumn' ? start : start + 1;
  return { edtf: `${year}-${first}/${year}-${last}`, how: 'term' };
}

/** The whole school year that began in `start`: in England, September to July. */
export function schoolYear(start: number, nation: Nation = 'england'): When {
  const { autumn, summer } = SCHOOLING[nation].terms;
  return { edtf: `${start}-${autumn[0]}/${start + 1}-${summer[1]}`, how: 'between' };
}

/** Which term a kept date is, in whatever nation, with its year, or undefined when it is not a term. */
export function termIn(when: When): { term: Term; year: number } | undefined {
  if (when.how !== 'term') return undefined;
  const first = when.edtf.slice(5, 7);
  const term = ORDER.find((name) => Object.values(SCHOOLING).some(({ terms }) => terms[name][0] === first));
  return term && { term, year: Number(when.edtf.slice(0, 4)) };
}

/** The term that a day falls in; the summer holiday counts with the autumn term to come. */
export function termHolding(of: Day, nation: Nation = 'england'): When {
  return termAfter(of, 0, nation);
}

/** The term `count` terms after the one that a day falls in, or before it when negative. */
export function termAfter(of: Day, count: number, nation: Nation = 'england'): When {
  const start = schoolYearStart(of, nation);
  const terms = ORDER.map((term) => spanOf(termOf(term, start, nation)));
  const begun = terms.findLastIndex((span) => span && span.from <= of);
  const over = (terms[begun]?.to ?? '') < of;
  const place = start * ORDER.length + begun + (over ? 1 : 0) + count;
  return termOf(ORDER[place % ORDER.length] ?? 'autumn', Math.floor(place / ORDER.length), nation);
}
