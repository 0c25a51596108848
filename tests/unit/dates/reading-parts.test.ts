import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../src/domain/child.ts';
import { dateInWords } from '../../../src/domain/dates/in-words.ts';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { dates } from '../../../src/words/en/dates.ts';
import { TODAY } from '../../support/builders.ts';
import { randomDay, randomNation } from '../../support/random-dates.ts';

const BIRTHDAY = '2014-02-03';

function edtfOf(typed: string, nation: Nation = 'england', ahead = false): string {
  const found = readWhen(typed, { today: TODAY, birthday: BIRTHDAY, nation, ahead });
  return found.ok ? found.when.edtf : found.reason;
}

function readBack(typed: string, nation: Nation = 'england'): string {
  const found = readWhen(typed, { today: TODAY, birthday: BIRTHDAY, nation });
  return found.ok ? dateInWords(found.when, dates) : found.reason;
}

describe('part of a term or a school year', () => {
  it.each([
    ['start of term', 'about September 2026'],
    ['at the beginning of term', 'about September 2026'],
    ['first week of term', 'about September 2026'],
    ['first day back', 'about September 2026'],
    ['end of term', 'about July 2026'],
    ['the last week of the summer term', 'about July 2026'],
    ['end of the autumn term 2023', 'about December 2023'],
    ['start of summer term 2023', 'about April 2023'],
    ['start of last term', 'about April 2026'],
    ['end of Year 3', 'about July 2022'],
    ['start of Year 7', 'about September 2025'],
    ['early in year 3', 'about September 2021'],
    ['middle of year 4', 'about February 2023'],
    ['end of the spring term of year 2', 'about April 2021'],
    ['when she started school', 'about September 2018'],
    ['when he started year 7', 'about September 2025'],
    ['start of secondary school', 'about September 2025'],
    ['end of the school year', 'about July 2026'],
    ['last school year', 'between September 2025 and July 2026'],
  ])('typed as "%s" is read back as "%s"', (typed, words) => {
    expect(readBack(typed)).toBe(words);
  });

  it.each([
    ['scotland', 'start of term', 'about August 2026'],
    ['scotland', 'end of P3', 'about June 2021'],
    ['scotland', 'start of S1', 'about August 2025'],
    ['scotland', 'when he started secondary school', 'about August 2025'],
    ['northern-ireland', 'end of P7', 'about June 2025'],
    ['northern-ireland', 'start of year 8', 'about September 2025'],
    ['wales', 'end of year 3', 'about July 2022'],
  ] as const)('goes by the nation: in %s, "%s" is %s', (nation, typed, words) => {
    expect(readBack(typed, nation)).toBe(words);
  });

  it('is never a school as such, which lasts for years', () => {
    expect([edtfOf('secondary school'), edtfOf('end of school'), edtfOf('after school')]).toEqual(
      Array(3).fill('not-understood'),
    );
  });
});

describe('a school holiday, and the time beside it', () => {
  it.each([
    ['before half-term', 'about October 2026'],
    ['after half-term', 'about November 2026'],
    ['just after the february half term', 'about February 2026'],
    ['after may half term 2024', 'about June 2024'],
    ['October half-term', 'about October 2026'],
    ['half term holiday', 'about October 2026'],
    ['summer holidays', 'between about 22 July 2026 and 31 August 2026'],
    ['the six weeks holidays 2022', 'between about 22 July 2022 and 31 August 2022'],
    ['the Christmas holidays 2022', 'between about 20 December 2022 and 3 January 2023'],
    ['over the Easter holidays', 'between about 30 March 2026 and 12 April 2026'],
    ['over Easter', 'about 5 April 2026'],
    ['before the summer holidays', 'about July 2026'],
    ['after the summer holidays', 'about September 2026'],
    ['half term last year', 'about October 2025'],
    ['summer holidays last year', 'between about 22 July 2025 and 31 August 2025'],
    ['before feb half term 23', 'about February 2023'],
    ["christmas '22", 'about 25 December 2022'],
    ['boxing day', '26 December 2025'],
    ['new year', 'about 1 January 2026'],
  ])('typed as "%s" is read back as "%s"', (typed, words) => {
    expect(readBack(typed)).toBe(words);
  });

  it.each([
    ['scotland', 'summer holidays', 'between about 28 June 2026 and 14 August 2026'],
    ['scotland', 'before the summer holidays', 'about June 2026'],
    ['scotland', 'may half term', 'about May 2026'],
    ['northern-ireland', 'summer holidays', 'between about 1 July 2026 and 31 August 2026'],
    ['northern-ireland', 'mid-term break', 'about October 2026'],
  ] as const)('goes by the nation: in %s, "%s" is %s', (nation, typed, words) => {
    expect(readBack(typed, nation)).toBe(words);
  });

  it.each([
    ['end of term', '2026-12~'],
    ['after half-term', '2027-02~'],
    ['before half-term', '2027-02~'],
    ['by the summer holidays', '2027-07-22/2027-08-31~'],
    ['start of term', '2027-01~'],
  ])('of a promise is the next one: "%s" is %s', (typed, edtf) => {
    expect(edtfOf(typed, 'england', true)).toBe(edtf);
  });
});

describe('a part of a time that has not come', () => {
  it.each([
    ['2026-10-03', 'half-term', 'about May 2026'],
    ['2026-10-03', 'before half-term', 'about May 2026'],
    ['2026-10-20', 'before half-term', 'about October 2026'],
    ['2026-10-28', 'after half-term', 'about June 2026'],
    ['2026-11-02', 'after half-term', 'about November 2026'],
    ['2026-07-25', 'after the summer holidays', 'about September 2025'],
    ['2026-08-02', 'end of the summer holidays', 'about August 2025'],
    ['2026-10-03', 'middle of term', 'about May 2026'],
    ['2026-10-25', 'middle of term', 'about October 2026'],
    ['2026-12-03', 'end of term', 'about July 2026'],
    ['2026-12-18', 'end of term', 'about December 2026'],
    ['2026-03-03', 'end of march', 'about March 2025'],
    ['2026-03-25', 'end of march', 'about March 2026'],
    ['2026-03-03', 'mid march', 'about March 2025'],
    ['2026-03-20', 'late spring', 'about spring 2025'],
    ['2026-06-20', 'end of the summer', 'about summer 2025'],
  ])('is not meant on %s: "%s" is %s', (today, typed, words) => {
    const read = readWhen(typed, { today, nation: 'england' });

    expect(read.ok && dateInWords(read.when, dates)).toBe(words);
  });

  it.each([
    ['2026-03-03', 'end of march', '2026-03~'],
    ['2026-10-03', 'middle of term', '2026-10~'],
    ['2026-10-03', 'start of term', '2027-01~'],
    ['2026-10-28', 'after half-term', '2026-11~'],
  ])('is meant on %s where it is promised: "%s" is %s', (today, typed, edtf) => {
    const read = readWhen(typed, { today, nation: 'england', ahead: true });

    expect(read.ok && read.when.edtf).toBe(edtf);
  });
});

describe('what is read back of school time', () => {
  const part = fc.constantFrom(
    '',
    'start of ',
    'end of the ',
    'before ',
    'just after ',
    'first week of ',
    'middle of ',
  );
  const time = fc.constantFrom('half-term', 'summer holidays', 'autumn term', 'term', 'easter holidays', 'school year');

  it('can be typed again, and is the same date, in every nation and on every day', () => {
    fc.assert(
      fc.property(part, time, randomDay, randomNation, fc.boolean(), (a, b, today, nation, ahead) => {
        const first = readWhen(a + b, { today, nation, ahead });
        const words = first.ok ? dateInWords(first.when, dates) : first.reason;
        const again = readWhen(words, { today, nation });

        expect(first.ok && again.ok && again.when.edtf).toBe(first.ok && first.when.edtf);
      }),
    );
  });

  it('has begun by today, unless it is a promise, which is not over', () => {
    fc.assert(
      fc.property(part.filter(Boolean), time, randomDay, randomNation, (a, b, today, nation) => {
        const [past, promised] = [false, true].map((ahead) => readWhen(a + b, { today, nation, ahead }));

        expect(past?.ok && past.when.edtf.slice(0, 7) <= today.slice(0, 7)).toBe(true);
        expect(promised?.ok && promised.when.edtf.slice(0, 7) >= today.slice(0, 7)).toBe(true);
      }),
    );
  });
});
