import { describe, expect, it } from 'vitest';
import { type Reading, type ReadingContext, readWhen } from '../../../src/domain/dates/reading.ts';
import { TODAY } from '../../support/builders.ts';

const context: ReadingContext = { today: TODAY, birthday: '2014-02-03' };

function read(typed: string, given: Partial<ReadingContext> = {}): Reading {
  return readWhen(typed, { ...context, ...given });
}

function edtfOf(typed: string, given: Partial<ReadingContext> = {}): string {
  const result = read(typed, given);
  return result.ok ? result.when.edtf : result.reason;
}

describe('"not sure"', () => {
  it.each(['not sure', 'Not sure.', '?', '???', 'no idea', 'unknown', "don't know", 'I don’t remember', 'dont know'])(
    'as "%s" is an answer: the date is not known',
    (typed) => {
      expect(read(typed)).toEqual({ ok: true, when: { edtf: 'XXXX', how: 'unknown', typed } });
    },
  );
});

describe('what was typed', () => {
  it.each(['  Mar 24 ', 'THE 3rd OF MAY', 'autumn – spring 2021', 'Not sure.'])(
    'stays with the date as its label, letter for letter: "%s"',
    (typed) => {
      expect(read(typed)).toMatchObject({ ok: true, when: { typed } });
    },
  );

  it('is never given a time of day', () => {
    const times = ['this morning', 'friday afternoon', 'last night', '3/5/24'].map((typed) => {
      const result = read(typed);
      return result.ok && 'time' in result.when;
    });

    expect(times).toEqual([false, false, false, false]);
  });
});

describe('four figures that are no year of a family', () => {
  it.each([
    'easter holidays 0001',
    'christmas break 9999',
    'half term 0099',
    'good friday 0000',
    'autumn term 0001',
    'year 3 9999',
    '3 may 1066',
    'between easter holidays 0001 and may 2021',
    'the week before easter 0001',
  ])('are not read as one: "%s"', (typed) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'not-understood' });
  });

  it('do no harm beside a date', () => {
    expect(edtfOf('6 march 2024 (case 4431)')).toBe('2024-03-06');
  });
});

describe('a day that is not in the calendar', () => {
  it.each([
    '31/2/2024',
    '30/2',
    '29/2/2023',
    '31 april 2024',
    '32/1/2024',
    '0/5/24',
    '3/13/24',
    '30 feb',
    '2024-13-01',
    '2024-02-30',
    'between 30/2/2024 and 3/3/2024',
  ])('is said to be so: "%s"', (typed) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'no-such-day' });
  });
});

describe('nonsense', () => {
  it.each([
    '',
    '   ',
    'asdf',
    'hello there',
    'the',
    'on',
    'to',
    'between and',
    '7',
    '1850',
    '3000',
    'when the sun shines',
    '💚',
    'constructor',
    'constructor days ago',
    '3 bananas ago',
    'sixty-eleven weeks ago',
  ])('is not understood, and not guessed at: "%s"', (typed) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'not-understood' });
  });

  it.each(['easter 0001', 'christmas 0050', 'autumn term 0000', 'spring term 0001', 'school year 0000-01', '0012/13'])(
    'about a year of four figures that is no year of theirs is not read: "%s"',
    (typed) => {
      expect(read(typed).ok).toBe(false);
    },
  );

  it('does not take a year and a month for a school year', () => {
    expect(edtfOf('2023/11')).not.toBe('2023-09/2024-07');
  });
});

/** Phrases that two well-known date readers fail on (peers.md 5), and their near relations. */
describe('what parents type and other readers miss', () => {
  it.each([
    ['half term', '2026-10~'],
    ['last term', '2026-04/2026-07'],
    ['a fortnight ago', '2026-11-07~'],
    ['weds', '2026-11-18'],
    ['Tues 3rd May 2022', '2022-05-03'],
    ['when he was in Year 3', '2021-09/2022-07'],
    ['spring 2021, when he was in Year 3', '2021-21'],
    ['end of June', '2026-06~'],
    ['end of last term', '2026-07~'],
    ['when she was 4', '2018-02/2019-02'],
    ['aged 4', '2018-02/2019-02'],
    ['last half term', '2026-10~'],
    ['May-July 2021', '2021-05/2021-07'],
    ['between 3 and 5 May 2024', '2024-05-03/2024-05-05'],
    ["can't remember", 'XXXX'],
  ])('is read: "%s" is %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it.each([
    ['in a fortnight', '2026-12-05'],
    ['by christmas', '2026-12-25~'],
    ['by half term', '2027-02~'],
    ['by the end of term', '2026-12~'],
    ['next term', '2027-01/2027-04'],
    ['the end of the month', '2026-11~'],
    ['in 10 working days', '2026-12-04~'],
  ])('is read when it is promised: "%s" is %s', (typed, edtf) => {
    expect(edtfOf(typed, { ahead: true })).toBe(edtf);
  });
});
