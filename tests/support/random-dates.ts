import fc from 'fast-check';
import type { Nation } from '../../src/domain/child.ts';
import type { Day } from '../../src/domain/dates/day.ts';
import { schoolYear, termOf } from '../../src/domain/dates/school-year.ts';
import { about, onDay, unknownWhen, type When, whenFromEdtf } from '../../src/domain/dates/when.ts';
import type { Term } from '../../src/domain/nations/school-terms.ts';

/** Any day that a family's history could hold. */
export const randomDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1910-01-01T12:00:00Z'), max: new Date('2189-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const randomNation = fc.constantFrom<Nation>('england', 'wales', 'scotland', 'northern-ireland');

const randomYear = fc.integer({ min: 1901, max: 2150 });
const randomTerm = fc.constantFrom<Term>('autumn', 'spring', 'summer');
const randomTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

function fromEdtf(edtf: string): When {
  const when = whenFromEdtf(edtf);
  if (!when) throw new Error(`not a date: ${edtf}`);
  return when;
}

const randomPoint = fc.oneof(
  randomDay.map((of) => onDay(of)),
  fc.tuple(randomDay, randomTime).map(([of, time]) => onDay(of, time)),
  randomDay.map((of) => fromEdtf(of.slice(0, 7))),
  randomYear.map((year) => fromEdtf(String(year))),
  fc.tuple(randomYear, fc.integer({ min: 21, max: 24 })).map(([year, season]) => fromEdtf(`${year}-${season}`)),
);

const randomRange = fc.oneof(
  fc.tuple(randomTerm, randomYear).map(([term, year]) => termOf(term, year)),
  randomYear.map((year) => schoolYear(year)),
  fc.tuple(randomDay, randomDay).map((days) => fromEdtf(days.toSorted().join('/'))),
);

/** Any date that Marram keeps, exact, vague or not known. */
export const randomWhen: fc.Arbitrary<When> = fc.oneof(
  randomPoint,
  randomPoint.map(about),
  randomRange,
  randomRange.map(about),
  fc.constant(unknownWhen),
);
