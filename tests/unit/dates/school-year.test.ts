import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates/day.ts';
import { ageOf, classOf, startOfClass } from '../../../src/domain/dates/school-class.ts';
import { schoolYear, schoolYearStart, termAfter, termHolding, termOf } from '../../../src/domain/dates/school-year.ts';
import { termIn } from '../../../src/domain/dates/term-in.ts';
import { onDay, spanOf, whenFromEdtf } from '../../../src/domain/dates/when.ts';
import type { Term } from '../../../src/domain/nations/school-terms.ts';
import { randomDay, randomNation } from '../../support/random-dates.ts';

describe('a school year', () => {
  it('begins on the first of September', () => {
    expect(schoolYearStart('2026-08-31')).toBe(2025);
    expect(schoolYearStart('2026-09-01')).toBe(2026);
  });

  it('runs from September to July', () => {
    expect(schoolYear(2023)).toEqual({ edtf: '2023-09/2024-07', how: 'between' });
  });

  it.each([
    ['2014-08-31', 0, 2018],
    ['2014-09-01', 0, 2019],
    ['2014-08-31', 3, 2021],
    ['2014-09-01', 3, 2022],
    ['2014-02-03', 3, 2021],
    ['2014-02-03', -1, 2017],
    ['2013-12-31', 0, 2018],
    ['2014-01-01', 0, 2018],
  ])('for a child born on %s, number %i, begins in %i', (birthday, number, start) => {
    expect(startOfClass(number, birthday)).toBe(start);
  });

  it.each([
    ['2014-08-31', '2018-08-31', -1],
    ['2014-08-31', '2018-09-01', 0],
    ['2014-09-01', '2018-09-01', -1],
    ['2014-09-01', '2019-09-01', 0],
    ['2014-02-03', '2026-11-21', 8],
    ['2014-02-03', '2026-07-31', 7],
  ])('of a child born on %s is, on %s, number %i', (birthday, today, expected) => {
    expect(classOf(birthday, today)).toBe(expected);
  });

  it('has the same number from its first day to its last, whoever the child is', () => {
    fc.assert(
      fc.property(randomDay, fc.integer({ min: 0, max: 13 }), (birthday, number) => {
        const start = startOfClass(number, birthday);

        expect(classOf(birthday, `${start}-09-01`)).toBe(number);
        expect(classOf(birthday, `${start + 1}-08-31`)).toBe(number);
        expect(classOf(birthday, addDays(`${start}-09-01`, -1))).toBe(number - 1);
      }),
    );
  });

  it('of Reception begins with a child who is four, and on its first day not yet five unless born that day', () => {
    fc.assert(
      fc.property(randomDay, (birthday) => {
        const firstDay = `${startOfClass(0, birthday)}-09-01`;

        expect(ageOf(birthday, firstDay)).toBe(birthday.endsWith('-09-01') ? 5 : 4);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['2014-02-03', '2026-02-02', 11],
    ['2014-02-03', '2026-02-03', 12],
    ['2016-02-29', '2021-02-28', 4],
    ['2016-02-29', '2021-03-01', 5],
    ['2026-11-21', '2026-11-21', 0],
  ])('of a child born on %s is, on %s, %i', (birthday, today, age) => {
    expect(ageOf(birthday, today)).toBe(age);
  });
});

describe('terms', () => {
  it.each<[Term, string]>([
    ['autumn', '2023-09/2023-12'],
    ['spring', '2024-01/2024-04'],
    ['summer', '2024-04/2024-07'],
  ])('of the year that began in 2023: %s is %s', (term, edtf) => {
    expect(termOf(term, 2023)).toEqual({ edtf, how: 'term' });
  });

  it.each([
    ['2026-01-05', 'spring', 2026],
    ['2026-03-31', 'spring', 2026],
    ['2026-04-01', 'summer', 2026],
    ['2026-07-22', 'summer', 2026],
    ['2026-08-15', 'autumn', 2026],
    ['2026-09-01', 'autumn', 2026],
    ['2026-12-31', 'autumn', 2026],
  ])('hold each day: %s is in the %s term of %i', (of, term, year) => {
    expect(termIn(termHolding(of))).toEqual({ term, year });
  });

  it('are told apart again, and never found in a date that is not a term', () => {
    const terms: readonly Term[] = ['autumn', 'spring', 'summer'];

    expect(terms.map((term) => termIn(termOf(term, 2023)))).toEqual([
      { term: 'autumn', year: 2023 },
      { term: 'spring', year: 2024 },
      { term: 'summer', year: 2024 },
    ]);
    expect(termIn(onDay('2023-09-01'))).toBeUndefined();
    expect(termIn(whenFromEdtf('2023-09/2023-12') ?? onDay('2023-09-01'))).toBeUndefined();
  });

  it('hold the day they are asked for, or begin after it in the summer holiday, in each nation', () => {
    fc.assert(
      fc.property(randomDay, randomNation, (of, nation) => {
        const span = spanOf(termHolding(of, nation));

        expect(span && of <= span.to).toBe(true);
        if (!/-0[78]-/.test(of)) expect(span && span.from <= of).toBe(true);
      }),
    );
  });

  it.each([
    ['scotland', '2026-08-20', '2026-08/2026-12'],
    ['scotland', '2026-07-01', '2026-08/2026-12'],
    ['scotland', '2026-06-20', '2026-04/2026-06'],
    ['northern-ireland', '2026-07-01', '2026-09/2026-12'],
    ['wales', '2026-07-01', '2026-04/2026-07'],
  ] as const)('are those of the nation: in %s, %s is in %s', (nation, of, edtf) => {
    expect(termHolding(of, nation).edtf).toBe(edtf);
  });

  it('follow one another without end, in each nation', () => {
    fc.assert(
      fc.property(randomDay, randomNation, fc.integer({ min: -9, max: 9 }), (of, nation, count) => {
        const next = spanOf(termAfter(of, count + 1, nation));

        expect(spanOf(termAfter(next?.from ?? of, -1, nation))).toEqual(spanOf(termAfter(of, count, nation)));
      }),
    );
  });

  it('of each nation are known again as terms', () => {
    fc.assert(
      fc.property(randomDay, randomNation, (of, nation) => {
        expect(termIn(termHolding(of, nation))).toBeDefined();
      }),
    );
  });
});
