import type { Nation } from '../child.ts';
import { TERMS, type Term } from '../nations/school-terms.ts';
import { type Day, yearOf } from './day.ts';
import { spanOf, type When } from './when.ts';

/** The terms of a school year, in their order. */
const ORDER = ['autumn', 'spring', 'summer'] as const satisfies readonly Term[];

/** The calendar year in which the school year that holds a day began. */
export function schoolYearStart(of: Day, nation: Nation = 'england'): number {
  return of.slice(5, 7) >= TERMS[nation].autumn[0] ? yearOf(of) : yearOf(of) - 1;
}

/** A term of the school year that began in `start`. */
export function termOf(term: Term, start: number, nation: Nation = 'england'): When {
  const [first, last] = TERMS[nation][term];
  const year = term === 'autumn' ? start : start + 1;
  return { edtf: `${year}-${first}/${year}-${last}`, how: 'term' };
}

/** The whole school year that began in `start`: in England, September to July. */
export function schoolYear(start: number, nation: Nation = 'england'): When {
  const { autumn, summer } = TERMS[nation];
  return { edtf: `${start}-${autumn[0]}/${start + 1}-${summer[1]}`, how: 'between' };
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
