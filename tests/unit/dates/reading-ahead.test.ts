import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadingContext, readWhen } from '../../../src/domain/dates/reading.ts';
import { spanOf, unknownWhen } from '../../../src/domain/dates/when.ts';
import { TODAY } from '../../support/builders.ts';
import { randomDay } from '../../support/random-dates.ts';

function edtfOf(typed: string, today: string = TODAY): string {
  const read = readWhen(typed, { today, birthday: '2014-02-03', ahead: true });
  return read.ok ? read.when.edtf : read.reason;
}

describe('the date of a promise', () => {
  it.each([
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['friday', '2026-11-27'],
    ['by friday', '2026-11-27'],
    ['next friday', '2026-11-27'],
    ['saturday', '2026-11-21'],
    ['14 Dec', '2026-12-14'],
    ['14 December', '2026-12-14'],
    ['3/5', '2027-05-03'],
    ['20/11', '2027-11-20'],
    ['21/11', '2026-11-21'],
    ['29 feb', '2028-02-29'],
    ['december', '2026-12'],
    ['november', '2026-11'],
    ['may', '2027-05'],
    ['in two weeks', '2026-12-05'],
    ['within two weeks', '2026-12-05'],
    ['two weeks', '2026-12-05'],
    ['in 3 weeks', '2026-12-12'],
    ['in 3 days', '2026-11-24'],
    ['4 weeks from today', '2026-12-19'],
    ['in a month', '2026-12~'],
    ['this week', '2026-11-22~'],
    ['next week', '2026-11-29~'],
    ['within 6 weeks (their website)', '2027-01-02'],
    ['20 working days (their policy)', '2026-12-18~'],
    ['end of next week at the latest', '2026-11-27~'],
    ['second week of december', '2026-12-08/2026-12-14'],
    ['the last week of january', '2027-01-25/2027-01-31'],
    ['straight after christmas holidays', '2027-01~'],
    ['next month', '2026-12'],
    ['14 Dec 2027', '2027-12-14'],
    ['the 3rd', '2026-12-03'],
    ['by the 21st', '2026-11-21'],
    ['the 31st', '2026-12-31'],
    ['within 48 hours', '2026-11-23'],
    ['in 24 hours', '2026-11-22'],
    ['four hours', '2026-11-21'],
    ['within 2 hours', '2026-11-21'],
    ['in 36 hours', '2026-11-23'],
    ['saturday night', '2026-11-21'],
    ['last friday', '2026-11-20'],
    ['by the end of the week', '2026-11-27~'],
    ['by the end of next week', '2026-11-27~'],
    ['monday week', '2026-11-30'],
    ['a week on tuesday', '2026-12-01'],
    ['this term', '2026-09/2026-12'],
    ['spring term 2027', '2027-01/2027-04'],
  ])('"%s" is read as %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it.each([
    ['christmas', '2026-12-25~'],
    ['easter', '2027-03-28~'],
    ['february half term', '2027-02~'],
    ['spring term', '2027-01/2027-04'],
    ['spring', '2027-21'],
  ])('"%s" is the next one, not one that is over: %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it.each([
    ['between 1 dec and 5 dec 2026', '2026-12-01/2026-12-05'],
    ['between 1 dec and 5 dec', '2026-12-01/2026-12-05'],
    ['from monday to friday', '2026-11-23/2026-11-27'],
    ['january to march', '2027-01/2027-03'],
  ])('"%s" is a range ahead: %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it('reads the month that is under way as this one up to its last day', () => {
    expect(edtfOf('november', '2026-11-29')).toBe('2026-11');
    expect(edtfOf('january', '2026-01-31')).toBe('2026-01');
  });

  it('is never over when it is named without a year', () => {
    const named = fc.constantFrom(
      'friday',
      'monday',
      '14 dec',
      '1/3',
      '31 aug',
      'june',
      'december',
      '29 feb',
      'next week',
      'end of the week',
      'the 3rd',
    );

    fc.assert(
      fc.property(named, randomDay, (typed, today) => {
        const read = readWhen(typed, { today, ahead: true });

        expect(read.ok && (spanOf(read.when)?.to ?? '') >= today).toBe(true);
      }),
    );
  });

  it('is never still to come when it is not looked for ahead', () => {
    const named = fc.constantFrom('friday', 'last monday', '14 dec', '1/3', '31 aug', '29 feb', 'easter', 'christmas');

    fc.assert(
      fc.property(named, randomDay, (typed, today) => {
        const read = readWhen(typed, { today });

        expect(read.ok && (spanOf(read.when)?.from ?? '') <= today).toBe(true);
      }),
    );
  });
});

it('a promise of a meeting is counted from the meeting where its words say so, and is left unread elsewhere', () => {
  const meeting = '2026-12-04';
  const read = (typed: string, known?: string) => {
    const found = readWhen(typed, { today: TODAY, ahead: true, meeting: known, nation: 'england' });
    return found.ok ? found.when.edtf : found.reason;
  };
  const typed = ['4 weeks from the meeting', 'within 12 weeks of the meeting', '10 working days after the review'];

  expect(typed.map((one) => read(one, meeting))).toEqual(['2027-01-01', '2027-02-26', '2026-12-18']);
  expect(typed.map((one) => read(one))).toEqual(Array(3).fill('not-understood'));
  expect(['5 weeks from the order', 'before I finish', 'night before'].map((one) => read(one, meeting))).toEqual(
    Array(3).fill('not-understood'),
  );
});

it('a promise in a paper is counted from the day on it, and one of someone who goes from the day they go', () => {
  const goes = { edtf: '2026-12', how: 'month' } as const;
  const note = { today: TODAY, ahead: true, paper: '2025-12-03', goes };
  const read = (typed: string, known: Partial<ReadingContext> = note) => {
    const found = readWhen(typed, { ...note, paper: undefined, goes: undefined, ...known });
    return found.ok ? found.when.edtf : found.reason;
  };

  expect(read('5 weeks from the order')).toBe('2026-01-07');
  expect(read('within 10 days of the date of the letter')).toBe('2025-12-13');
  expect(read('5 weeks from the order', { goes })).toBe('not-understood');
  expect(read('before I finish')).toBe('2026-12');
  expect(read('before she leaves')).toBe('2026-12');
  expect(read('before she leaves', { goes: unknownWhen })).toBe('not-understood');
  expect(read('before she finishes the form')).toBe('not-understood');
});

it.each([
  ['the night before 27 November', '2026-11-26'],
  ['the day before 3 dec', '2026-12-02'],
  ['two days after 4 December', '2026-12-06'],
  ['a week before friday', '2026-11-20'],
  ['one week after friday', '2026-12-04'],
  ['two weeks before friday', '2026-11-13'],
  ['two days after the 3rd', '2026-12-05'],
  ['a week before christmas', '2026-12-18~'],
  ['the night before christmas', '2026-12-24~'],
  ['the day after boxing day', '2026-12-27'],
  ['the night before', 'not-understood'],
  ['weeks before friday', 'not-understood'],
  ['the night before the appointment', 'not-understood'],
  ['the day before december', 'not-understood'],
])('"%s" is a day beside one that is named, or left as it is: %s', (typed, edtf) => {
  expect(edtfOf(typed)).toBe(edtf);
});

it.each([
  ['the week before friday', '2026-11-20/2026-11-26~'],
  ['in the week after 27 November', '2026-11-28/2026-12-04~'],
  ['week before 25 December', '2026-12-18/2026-12-24~'],
  ['in the two weeks before 27 November', '2026-11-13/2026-11-26~'],
  ['the two days before 27 November', '2026-11-25/2026-11-26~'],
  ['about the week before 27 November', '2026-11-20/2026-11-26~'],
  ['the week before christmas', '2026-12-18/2026-12-24~'],
  ['the fortnight before christmas', '2026-12-11/2026-12-24~'],
  ['in the week after easter', '2027-03-29/2027-04-04~'],
  ['the weekend before christmas', '2026-12-19/2026-12-20'],
  ['the weekend after 5 December', '2026-12-12/2026-12-13'],
  ['the weekend before 6 December', '2026-11-28/2026-11-29'],
])('"%s" is no day but about all of those beside the one that is named: %s', (typed, edtf) => {
  expect(edtfOf(typed)).toBe(edtf);
});

it.each([
  ['the week before christmas', '2026-12-20', '2026-12-18/2026-12-24~', '2026-12-18/2026-12-24~'],
  ['the week before christmas', '2026-12-10', '2025-12-18/2025-12-24~', '2026-12-18/2026-12-24~'],
  ['the week before christmas', '2026-12-25', '2026-12-18/2026-12-24~', '2027-12-18/2027-12-24~'],
  ['the week after christmas', '2026-12-28', '2026-12-26/2027-01-01~', '2026-12-26/2027-01-01~'],
  ['the week after christmas', '2026-12-25', '2025-12-26/2026-01-01~', '2026-12-26/2027-01-01~'],
  ['the weekend after christmas', '2026-12-27', '2026-12-26/2026-12-27', '2026-12-26/2026-12-27'],
  ['the weekend after 14 december', '2026-12-16', '2025-12-20/2025-12-21', '2026-12-19/2026-12-20'],
  ['the weekend after 14 december', '2026-12-21', '2026-12-19/2026-12-20', '2027-12-18/2027-12-19'],
  ['the weekend before 16 december', '2026-12-14', '2026-12-12/2026-12-13', '2027-12-11/2027-12-12'],
  ['the weekend after the 14th', '2026-12-17', '2026-11-21/2026-11-22', '2026-12-19/2026-12-20'],
])('"%s" on %s is the last that has begun, or for a promise the first that is not over', (typed, today, last, next) => {
  const read = (ahead: boolean) => {
    const found = readWhen(typed, { today, ...(ahead && { ahead }) });
    return found.ok && found.when.edtf;
  };

  expect([read(false), read(true)]).toEqual([last, next]);
});

it('reads the week after next as the one that a promise is for', () => {
  expect(edtfOf('the week after next')).toBe('2026-12-06~');
});

it.each([
  ['before the end of term', 'by the end of term'],
  ['before the end of the week', 'end of the week'],
  ['before the end of November', 'end of november'],
  ['before the start of term', 'start of term'],
  ['before the summer', 'before the summer holidays'],
  ['6 weeks today', 'in 6 weeks'],
  ['maybe by christmas', 'about christmas'],
  ['sometime by easter', 'about easter'],
  ['some time by the autumn term', 'about the autumn term'],
])('"%s" is due when "%s" is', (typed, same) => {
  expect(edtfOf(same)).toMatch(/^20/);
  expect(edtfOf(typed)).toBe(edtfOf(same));
});

it.each([
  ['after christmas', '2026-12-26/2027-01-08~'],
  ['straight after easter', '2027-03-29/2027-04-11~'],
  ['in the new year', '2027-01~'],
  ['new year', '2027-01~'],
  ['after the new year', '2027-01~'],
  ['by just after new year', '2027-01~'],
  ['by early in the new year', '2027-01~'],
  ['new year’s day', '2027-01-01'],
])('what is promised for "%s" is not late as soon as the day is over', (typed, edtf) => {
  expect(edtfOf(typed)).toBe(edtf);
});

it.each([
  ['by the new year', '2027-01-01~'],
  ['by new year', '2027-01-01~'],
  ['by about the new year', '2027-01-01~'],
  ['by next new year', '2027-01-01~'],
  ['maybe by the new year', '2027-01-01~'],
  ['before the new year', '2027-01-01~'],
  ['just before new year', '2027-01-01~'],
  ['the week before the new year', '2026-12-25/2026-12-31~'],
  ['the weekend before the new year', '2026-12-26/2026-12-27'],
  ['the day after new year', '2027-01-02~'],
  ['between Christmas and New Year', '2026-12-25/2027-01-01~'],
])('what is promised for "%s" is not due as late as all of January', (typed, edtf) => {
  expect(edtfOf(typed)).toBe(edtf);
});

it.each([
  ['the day before 11 March', '2026-03-10', false, '2026-03-10'],
  ['the night before 11 March', '2026-03-10', false, '2026-03-10'],
  ['the night before the 11th', '2026-03-10', false, '2026-03-10'],
  ['the week before 14 March', '2026-03-10', false, '2026-03-07/2026-03-13~'],
  ['the night before the 12th', '2026-03-10', false, '2026-02-11'],
  ['a week before friday', '2026-03-10', false, '2026-02-27'],
  ['the day after 3 March', '2026-03-04', true, '2026-03-04'],
  ['two days after the 3rd', '2026-03-04', true, '2026-03-05'],
  ['the day after 2 March', '2026-03-04', true, '2027-03-03'],
])(
  '"%s" on %s (of a promise: %s) is counted from the day beside which it can be meant',
  (typed, today, ahead, edtf) => {
    const read = readWhen(typed, { today, ...(ahead && { ahead }) });

    expect(read.ok && read.when.edtf).toBe(edtf);
  },
);
