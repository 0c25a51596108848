import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherReadings } from '../../../src/domain/dates/other-readings.ts';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { isWhen, spanOf, type When } from '../../../src/domain/dates/when.ts';
import { readBackOf } from '../../../src/words/en/read-back.ts';
import { TODAY } from '../../support/builders.ts';
import { randomDay, randomNation } from '../../support/random-dates.ts';

function others(typed: string, ahead = false): string[] {
  return otherReadings(typed, { today: TODAY, nation: 'england', birthday: '2014-02-03', ahead }).map(
    ({ edtf }) => edtf,
  );
}

describe('a typed date that could be another', () => {
  it.each([
    ['3/5/24', ['2024-03-05']],
    ['3/5/2024', ['2024-03-05']],
    ['3.5.24', ['2024-03-05']],
    ['3/5', ['2026-03-05', '2025-05-03']],
    ['mar 24', ['2026-03-24']],
    ['may 12', ['2026-05-12']],
    ['march', ['2025-03']],
    ['end of march', ['2025-03~']],
    ['14 dec', ['2024-12-14']],
    ['spring term', ['2025-01/2025-04']],
    ['last summer', ['2025-22']],
    ['easter', ['2025-04-20~']],
    ['half term', ['2026-05~']],
    ['saturday', ['2026-11-14']],
    ['last tuesday', ['2026-11-10']],
    ['the 3rd', ['2026-10-03']],
    ['christmas day', ['2024-12-25']],
  ])('"%s" may be %j', (typed, edtfs) => {
    expect(others(typed)).toEqual(edtfs);
  });

  it.each([
    ['3/5/24 at 2', ['2024-05-03 14:00', '2024-03-05']],
    ['3/5/24 at 9.15', ['2024-05-03 09:15', '2024-03-05']],
    ['3/5/24 12:30', ['2024-05-03 12:30', '2024-03-05']],
    ['13/5/24 at 2', ['2024-05-13 02:00', '2024-05-13 14:00']],
    ['5/5/24 at 2', ['2024-05-05 02:00', '2024-05-05 14:00']],
    ['3 May 2024 at 2', ['2024-05-03 02:00', '2024-05-03 14:00']],
    ['11/12/25 at 2', ['2025-12-11 14:00', '2025-11-12']],
  ])('"%s" may be at another time, and on another day where its month may be the day: %j', (typed, whens) => {
    const found = otherReadings(typed, { today: TODAY });
    expect(found.map(({ edtf, time }) => [edtf, time].join(' ').trim())).toEqual(whens);
  });

  it.each([
    ['3/5', ['2027-03-05', '2028-05-03']],
    ['friday', ['2026-12-04']],
    ['march', ['2028-03']],
    ['spring term', ['2028-01/2028-04']],
    ['christmas', ['2027-12-25~']],
  ])('"%s" of a promise may be %j', (typed, edtfs) => {
    expect(others(typed, true)).toEqual(edtfs);
  });

  it.each([
    ...['13/5/2024', '3 May 2024', '2024-05-03', '5/5/24', 'March 2024', 'spring term 2024', '2019', 'year 3', ''],
    ...['today', 'yesterday', 'two weeks ago', 'last month', 'last year', 'this term', 'not sure', 'when it rained'],
  ])('"%s" can be no other', (typed) => {
    expect(others(typed)).toEqual([]);
  });

  it.each(['within 10 working days', 'in two weeks', 'tomorrow', 'next term', 'end of the month'])(
    '"%s" of a promise can be no other',
    (typed) => {
      expect(others(typed, true)).toEqual([]);
    },
  );
});

const WORDS = [
  ...[
    '3/5/24',
    '11/12',
    '5/1',
    'mar',
    'may 12',
    'june',
    '29 feb',
    'saturday',
    'friday night',
    'last',
    'next',
    'the 3rd',
  ],
  ...['spring term', 'end of term', 'half term', 'easter', 'summer', 'school year', 'before', 'about', 'to', 'between'],
  ...['and', '9:30am', '12:15pm', '14:30', 'at 2.30', '2019', '24', 'weekend', 'boxing day', 'yesterday', 'week'],
];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const context = fc.record({
  today: randomDay,
  nation: fc.option(randomNation, { nil: undefined }),
  ahead: fc.boolean(),
});

describe('whatever is typed, its other readings', () => {
  it('are two at most, each another date or time that exists, and none that could not be meant', () => {
    fc.assert(
      fc.property(phrase, context, (typed, against) => {
        const read = readWhen(typed, against);
        const found = otherReadings(typed, against);

        const keyOf = ({ edtf, time }: When) => `${edtf} ${time}`;
        expect(found.length <= (read.ok ? 2 : 0)).toBe(true);
        expect(new Set([...found.map(keyOf), read.ok && keyOf(read.when)]).size).toBe(found.length + 1);
        for (const when of found) {
          const span = spanOf(when);
          expect(isWhen(when.edtf, when.how)).toBe(true);
          expect(span && (against.ahead ? span.to >= against.today : span.from <= against.today)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('are read as themselves, time and all, once they stand in the box', () => {
    fc.assert(
      fc.property(phrase, context, (typed, against) => {
        const found = otherReadings(typed, against);
        const read = readBackOf(readWhen(typed, against), found);

        const again = read.ok ? read.others.map((other) => readWhen(other.typed, against)) : [];
        const dates = again.map((one) => one.ok && [one.when.edtf, one.when.how, one.when.time]);
        expect(dates).toEqual(found.map(({ edtf, how, time }) => [edtf, how, time]));
      }),
      { numRuns: 5000 },
    );
  });
});
