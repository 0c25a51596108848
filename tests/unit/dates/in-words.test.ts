import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  dayAndMonth,
  dayInWords,
  monthInWords,
  nearDateInWords,
} from '../../../src/domain/dates/in-words.ts';
import { termOf } from '../../../src/domain/dates/school-year.ts';
import { about, onDay, unknownWhen, whenFromEdtf } from '../../../src/domain/dates/when.ts';
import { dates } from '../../../src/words/en/dates.ts';
import { TODAY } from '../../support/builders.ts';
import { randomWhen } from '../../support/random-dates.ts';

function inWords(edtf: string): string {
  return dateInWords(whenFromEdtf(edtf) ?? unknownWhen, dates);
}

describe('a date in words', () => {
  it.each([
    ['2024-05-03', '3 May 2024'],
    ['2026-09-14', '14 September 2026'],
    ['2024-03', 'March 2024'],
    ['2024-03~', 'about March 2024'],
    ['2024-05-03~', 'about 3 May 2024'],
    ['2019-21', 'spring 2019'],
    ['2018-22~', 'about summer 2018'],
    ['2020-23', 'autumn 2020'],
    ['2020-24', 'winter 2020'],
    ['2019', '2019'],
    ['2019~', 'about 2019'],
    ['2021-05/2021-07', 'between May 2021 and July 2021'],
    ['2024-05-03/2024-05-05', 'between 3 May 2024 and 5 May 2024'],
    ['2020-23/2021-21', 'between autumn 2020 and spring 2021'],
    ['XXXX', 'date not known'],
  ])('says %s as "%s"', (edtf, expected) => {
    expect(inWords(edtf)).toBe(expected);
  });

  it('names a term', () => {
    const terms = [
      termOf('autumn', 2023),
      termOf('spring', 2023),
      termOf('summer', 2023),
      about(termOf('autumn', 2023)),
    ];

    expect(terms.map((term) => dateInWords(term, dates))).toEqual([
      'autumn term 2023',
      'spring term 2024',
      'summer term 2024',
      'about autumn term 2023',
    ]);
  });

  it('names a range of months that is no term by its ends', () => {
    const odd = { edtf: '2023-10/2023-11', how: 'term' } as const;

    expect(dateInWords(odd, dates)).toBe('between October 2023 and November 2023');
  });

  it('never makes up a time of day, nor repeats one that was given', () => {
    expect(dateInWords(onDay('2024-05-03'), dates)).toBe('3 May 2024');
    expect(dateInWords(onDay('2024-05-03', '14:05'), dates)).toBe('3 May 2024');
  });

  it('is there for every date, whole, and with no time in it', () => {
    fc.assert(
      fc.property(randomWhen, (when) => {
        const text = dateInWords(when, dates);

        expect(text).toMatch(when.how === 'unknown' ? /^date not known$/ : /\d{4}/);
        expect(text).not.toMatch(/:|undefined|Invalid|NaN|~|am\b|pm\b/);
      }),
    );
  });
});

describe('shorter words', () => {
  it('leave out what a list says once for all', () => {
    expect(dayAndMonth('2026-09-14', dates)).toBe('14 September');
    expect(monthInWords('2026-09-14', dates)).toBe('September 2026');
    expect(dayInWords('2026-09-14', dates)).toBe('14 September 2026');
  });

  it('leave the year out of a day that is near, before or after', () => {
    expect(nearDateInWords(onDay('2026-10-23'), TODAY, dates)).toBe('23 October');
    expect(nearDateInWords(onDay('2027-02-01'), TODAY, dates)).toBe('1 February');
  });

  it('keep the year where the day could be another, or is not exact', () => {
    expect(nearDateInWords(onDay('2025-11-30'), TODAY, dates)).toBe('30 November 2025');
    expect(nearDateInWords(about(onDay('2026-10-23')), TODAY, dates)).toBe('about 23 October 2026');
    expect(nearDateInWords(unknownWhen, TODAY, dates)).toBe('date not known');
  });
});
