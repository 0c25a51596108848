import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  type Exactness,
  exactDay,
  isAbout,
  isWhen,
  onDay,
  spanOf,
  timeKey,
  unknownWhen,
  type When,
  whenFromEdtf,
} from '../../../src/domain/dates/when.ts';
import { randomDay, randomWhen } from '../../support/random-dates.ts';

describe('the span of a date', () => {
  it.each([
    ['2024-05-03', '2024-05-03', '2024-05-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02~', '2023-02-01', '2023-02-28'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-21', '2019-03-01', '2019-05-31'],
    ['2019-22', '2019-06-01', '2019-08-31'],
    ['2019-23', '2019-09-01', '2019-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2020-24', '2020-12-01', '2021-02-28'],
    ['2021-09/2021-12', '2021-09-01', '2021-12-31'],
    ['2024-05-03/2024-05-05~', '2024-05-03', '2024-05-05'],
  ])('%s is from %s to %s', (edtf, from, to) => {
    const when = whenFromEdtf(edtf);

    expect(when && spanOf(when)).toEqual({ from, to });
  });

  it('is not there when the date is not known', () => {
    expect(spanOf(unknownWhen)).toBeUndefined();
  });
});

describe('isWhen', () => {
  it.each<[string, Exactness]>([
    ['2024-05-03', 'day'],
    ['2024-05-03~', 'day'],
    ['2024-05', 'month'],
    ['2018-22~', 'season'],
    ['2019', 'year'],
    ['2021-09/2021-12', 'term'],
    ['2021-09/2021-12', 'between'],
    ['2024-05-03/2024-05-03', 'between'],
    ['XXXX', 'unknown'],
  ])('knows %s as %s', (edtf, how) => {
    expect(isWhen(edtf, how)).toBe(true);
  });

  it.each<[string, Exactness]>([
    ['2024-05-03', 'month'],
    ['2024-05', 'day'],
    ['2024-22', 'month'],
    ['2024-05', 'season'],
    ['2024-05-03', 'unknown'],
    ['XXXX', 'day'],
    ['XXXX~', 'unknown'],
    ['2024-02-30', 'day'],
    ['2024-13', 'month'],
    ['2024-00', 'month'],
    ['2024-25', 'season'],
    ['2024-05-05/2024-05-03', 'between'],
    ['2024-05/', 'between'],
    ['/2024-05', 'between'],
    ['2024-05-03~~', 'day'],
    ['24', 'year'],
    ['', 'year'],
    ['yesterday', 'day'],
  ])('refuses %j as %s', (edtf, how) => {
    expect(isWhen(edtf, how)).toBe(false);
  });

  it.each<[string, Exactness]>([
    ['~2024', 'month'],
    ['20~24', 'month'],
    ['2024-~05', 'month'],
    ['2024~/2025', 'between'],
  ])('refuses %j, with "about" anywhere but at the end', (edtf, how) => {
    expect(isWhen(edtf, how)).toBe(false);
  });

  it.each(['2024/2025/2026', '2024/2025/and anything at all'])('refuses %j, with more than two ends', (edtf) => {
    expect(isWhen(edtf, 'between')).toBe(false);
  });
});

describe('whenFromEdtf', () => {
  it('works out how exact a date is', () => {
    const texts = ['2024-05-03', '2024-05~', '2024-21', '2024', '2024-05/2024-07', 'XXXX'];

    expect(texts.map((text) => whenFromEdtf(text)?.how)).toEqual([
      'day',
      'month',
      'season',
      'year',
      'between',
      'unknown',
    ]);
  });

  it('gives nothing for what is not a date', () => {
    const texts = ['', '2024-02-30', '3/5/24', 'spring 2019', '2024-05-03T10:00', '2024-1', '20240503'];

    expect(texts.map(whenFromEdtf)).toEqual(texts.map(() => undefined));
  });

  it('never throws, and gives only dates that are dates', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/~X-]{1,12}$/)), (text) => {
        const when = whenFromEdtf(text);

        expect(when === undefined || isWhen(when.edtf, when.how)).toBe(true);
      }),
    );
  });
});

describe('"about"', () => {
  it('is said once, and never of a date that is not known', () => {
    const twice = about(about(onDay('2024-05-03')));

    expect(twice.edtf).toBe('2024-05-03~');
    expect(isAbout(twice)).toBe(true);
    expect(about(unknownWhen)).toEqual(unknownWhen);
  });

  it('makes a day no longer exact', () => {
    expect(exactDay(onDay('2024-05-03'))).toBe('2024-05-03');
    expect(exactDay(about(onDay('2024-05-03')))).toBeUndefined();
  });
});

describe('timeKey', () => {
  const sorted = (dates: readonly (readonly [When, string])[]) =>
    dates.toSorted((one, other) => (timeKey(...one) < timeKey(...other) ? -1 : 1)).map(([when]) => when);

  it('puts dates in order by their first day, the vaguer before the exact, then by time of day', () => {
    const ordered = [
      whenFromEdtf('2019-21'),
      whenFromEdtf('2024-03'),
      onDay('2024-03-01'),
      onDay('2024-03-01', '08:30'),
      onDay('2024-03-01', '14:00'),
      onDay('2024-03-02'),
    ].filter((when) => when !== undefined);

    const result = sorted(ordered.toReversed().map((when) => [when, '2026-11-21']));

    expect(result).toEqual(ordered);
  });

  it('puts a date that is not known by the day it was written', () => {
    const before = onDay('2024-03-01');
    const after = onDay('2024-03-09');

    const result = sorted([
      [after, '2026-01-01'],
      [unknownWhen, '2024-03-05'],
      [before, '2026-01-01'],
    ]);

    expect(result).toEqual([before, unknownWhen, after]);
  });

  it('agrees with the spans: what begins earlier sorts earlier', () => {
    fc.assert(
      fc.property(randomWhen, randomWhen, randomDay, (one, other, written) => {
        const [first, second] = [one, other].map((when) => spanOf(when)?.from ?? written);
        const keys = [timeKey(one, written), timeKey(other, written)] as const;

        if (first !== second) expect(keys[0] < keys[1]).toBe(String(first) < String(second));
      }),
    );
  });

  it('agrees with the spans: of two that begin together, the one that ends later is not after the exact day', () => {
    fc.assert(
      fc.property(randomDay, (of) => {
        const month = whenFromEdtf(of.slice(0, 7));

        expect(month && timeKey(month, of) < timeKey(onDay(`${of.slice(0, 7)}-01`), of)).toBe(true);
      }),
    );
  });
});
