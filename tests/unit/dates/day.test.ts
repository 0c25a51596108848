import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayOf, daysBetween, isDay, lastDate, weekday } from '../../../src/domain/dates/day.ts';
import { randomDay } from '../../support/random-dates.ts';

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-21', '1999-12-31'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-3',
    '24-04-03',
    '2024-04-03T10:00',
    ' 2024-04-03',
    '2024-04-03\n',
    '',
    'XXXX',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('days', () => {
  it('are put together with zeros in front', () => {
    expect(day(2024, 3, 5)).toBe('2024-03-05');
  });

  it('are read off the clock of the place, not off Greenwich', () => {
    const justAfterMidnight = new Date(2026, 5, 1, 0, 5);

    expect(dayOf(justAfterMidnight)).toBe('2026-06-01');
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('from %s, counting %i, come to %s, over leap days and clock changes', (from, count, expected) => {
    expect(addDays(from, count)).toBe(expected);
  });

  it('know their weekday, Monday first', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];

    expect(week.map(weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('know the last date of each month', () => {
    expect([1, 2, 3, 4, 12].map((month) => lastDate(2024, month))).toEqual([31, 29, 31, 30, 31]);
    expect(lastDate(2023, 2)).toBe(28);
  });
});

describe('counting days', () => {
  it('inverts: adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(randomDay, randomDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('inverts: the days between a day and one so many days on are that many', () => {
    fc.assert(
      fc.property(randomDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('goes to the next weekday with each day', () => {
    fc.assert(
      fc.property(randomDay, (of) => {
        expect(weekday(addDays(of, 1))).toBe((weekday(of) + 1) % 7);
      }),
    );
  });
});
