import { describe, expect, it } from 'vitest';
import { type ReadingContext, readWhen } from '../../../src/domain/dates/reading.ts';
import { TODAY } from '../../support/builders.ts';

const context: ReadingContext = { today: TODAY, birthday: '2014-02-03' };

function edtfOf(typed: string, given: Partial<ReadingContext> = {}): string {
  const read = readWhen(typed, { ...context, ...given });
  return read.ok ? read.when.edtf : read.reason;
}

describe('a day typed by a parent', () => {
  it.each([
    ['3/5/24', '2024-05-03'],
    ['3/5/2024', '2024-05-03'],
    ['03/05/24', '2024-05-03'],
    ['03.05.24', '2024-05-03'],
    ['3-5-24', '2024-05-03'],
    ['3 5 24', '2024-05-03'],
    ['12/3/2015', '2015-03-12'],
    ['13/3/24', '2024-03-13'],
    ['3/5', '2026-05-03'],
    ['25/12', '2025-12-25'],
    ['29/2/2024', '2024-02-29'],
    ['29 feb', '2024-02-29'],
    ['2024-05-03', '2024-05-03'],
    ['3 May 2024', '2024-05-03'],
    ['3rd May 2024', '2024-05-03'],
    ['3rd of May', '2026-05-03'],
    ['The 3rd of May', '2026-05-03'],
    ['on 3 May 2024', '2024-05-03'],
    ['on the 3rd of May 2024', '2024-05-03'],
    ['3 may 24', '2024-05-03'],
    ["3 May '24", '2024-05-03'],
    ['May 3rd 2024', '2024-05-03'],
    ['Tuesday 3rd May 2024', '2024-05-03'],
    ['monday, 16 november', '2026-11-16'],
    ['1st Nov.', '2026-11-01'],
    ['22 nov', '2025-11-22'],
    ['  3   May   2024 ', '2024-05-03'],
  ])('as "%s" is read as %s, the day always first', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });
});

describe('a month, season or year typed by a parent', () => {
  it.each([
    ['mar 24', '2024-03~'],
    ['March 24', '2024-03~'],
    ["march '24", '2024-03~'],
    ['Mar 2024', '2024-03'],
    ['in March 2024', '2024-03'],
    ['sept 2018', '2018-09'],
    ['Sept. 2018', '2018-09'],
    ['sep 18', '2018-09~'],
    ['about March 2024', '2024-03~'],
    ['start of march 2021', '2021-03~'],
    ['mid-March', '2026-03~'],
    ['november', '2026-11'],
    ['dec', '2025-12'],
    ['may', '2026-05'],
    ['spring 2019', '2019-21'],
    ["spring '19", '2019-21'],
    ['late spring 2019', '2019-21~'],
    ['Summer 2022', '2022-22'],
    ['autumn', '2026-23'],
    ['winter 2020/21', '2020-24'],
    ['last summer', '2026-22'],
    ['last winter', '2025-24'],
    ['2019', '2019'],
    ['early 2020', '2020-01/2020-04'],
    ['mid 2020', '2020-05/2020-08'],
    ['end of 2020', '2020-09/2020-12'],
    ['easter 98', '1998-04-12~'],
    ['summer 98', '1998-22'],
    ["'98", '1998'],
    ['late 98', '1998-09/1998-12'],
    ["christmas '19", '2019-12-25~'],
    ['in lockdown', '2020-03/2021-04'],
    ['during the first lockdown', '2020-03/2020-07'],
    ['third lockdown', '2021-01/2021-03'],
    ['sometime in 2019', '2019~'],
    ['c. 2019', '2019~'],
    ['2019ish', '2019~'],
    ['~2019', '2019~'],
  ])('as "%s" is read as %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it('looks back a year for the last winter while this one lasts', () => {
    expect(edtfOf('last winter', { today: '2026-01-10' })).toBe('2024-24');
  });
});

describe('school time typed by a parent', () => {
  it.each([
    ['Year 3 autumn term', '2021-09/2021-12'],
    ['autumn term of year 3', '2021-09/2021-12'],
    ['year 3', '2021-09/2022-07'],
    ['in year 2', '2020-09/2021-07'],
    ['yr3', '2021-09/2022-07'],
    ['Y3 spring term', '2022-01/2022-04'],
    ['reception', '2018-09/2019-07'],
    ['reception summer term', '2019-04/2019-07'],
    ['nursery', '2017-09/2018-07'],
    ['autumn term', '2026-09/2026-12'],
    ['autumn term 2023', '2023-09/2023-12'],
    ['Autumn Term 2023/24', '2023-09/2023-12'],
    ['spring term 2024', '2024-01/2024-04'],
    ['spring term 2023/24', '2024-01/2024-04'],
    ['spring term 23', '2023-01/2023-04'],
    ['spring term 23/24', '2024-01/2024-04'],
    ["autumn term '98", '1998-09/1998-12'],
    ['autumn term of 36', '2036-09/2036-12'],
    ['autumn term 37', '1937-09/1937-12'],
    ['school year 23/24', '2023-09/2024-07'],
    ['end of spring term 23', '2023-04~'],
    ['half term 24', '2024-10~'],
    ['year 23', 'not-understood'],
    ['summer term', '2026-04/2026-07'],
    ['christmas term 2022', '2022-09/2022-12'],
    ['this term', '2026-09/2026-12'],
    ['last autumn term', '2025-09/2025-12'],
    ['2023/24', '2023-09/2024-07'],
    ['2023/2024', '2023-09/2024-07'],
    ['2023-24', '2023-09/2024-07'],
    ['2021-22', '2021-09/2022-07'],
    ['2020-21', '2020-09/2021-07'],
    ['school year 2021-22', '2021-09/2022-07'],
    ['october half term', '2026-10~'],
    ['feb half term 2024', '2024-02~'],
    ['May half-term', '2026-05~'],
    ['easter', '2026-04-05~'],
    ['Easter 2024', '2024-03-31~'],
    ['just after easter 2023', '2023-04-09~'],
    ['Good Friday', '2026-04-03'],
    ['easter monday 2025', '2025-04-21'],
    ['Mother’s Day', '2026-03-15'],
    ['sometime last year', '2025~'],
    ['couple weeks ago', '2026-11-07~'],
    ['Thursday just gone', '2026-11-19'],
    ['on tuesday gone', '2026-11-17'],
    ['Nov 2nd', '2026-11-02'],
    ['March 3rd 2024', '2024-03-03'],
    ['mar 24', '2024-03~'],
    ['12/2023', '2023-12'],
    ['Christmas 2020', '2020-12-25~'],
    ['before christmas', '2025-12-25~'],
  ])('as "%s" is read as %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it.each(['year 3', 'Year 3 autumn term', 'reception', 'nursery', 'yr 5 summer term'])(
    'as "%s" asks for a birthday when there is none',
    (typed) => {
      expect(edtfOf(typed, { birthday: undefined })).toBe('needs-birthday');
    },
  );

  it('needs no birthday where a year is given', () => {
    expect(edtfOf('autumn term 2023', { birthday: undefined })).toBe('2023-09/2023-12');
  });
});

describe('a date as it is said', () => {
  it.each([
    ['today', '2026-11-21'],
    ['this morning', '2026-11-21'],
    ['yesterday', '2026-11-20'],
    ['last night', '2026-11-20'],
    ['the day before yesterday', '2026-11-19'],
    ['saturday', '2026-11-21'],
    ['last saturday', '2026-11-14'],
    ['Monday', '2026-11-16'],
    ['on tues', '2026-11-17'],
    ['last wednesday', '2026-11-18'],
    ['thurs', '2026-11-19'],
    ['friday afternoon', '2026-11-20'],
    ['saturday morning', '2026-11-21'],
    ['Saturday night', '2026-11-14'],
    ['this saturday night', '2026-11-21'],
    ['friday night', '2026-11-20'],
    ['sun', '2026-11-15'],
    ['3 days ago', '2026-11-18'],
    ['last weekend', '2026-11-14/2026-11-15'],
    ['w/c 3 June 2024', '2024-06-03/2024-06-09'],
    ['the week commencing 3/6/24', '2024-06-03/2024-06-09'],
    ['week of monday 3rd june', '2026-06-03/2026-06-09'],
    ['at the weekend', '2026-11-21/2026-11-22'],
    ['a few days ago', '2026-11-18'],
    ['couple of weeks ago', '2026-11-07~'],
    ['the week before last', '2026-11-07~'],
    ['the 3rd', '2026-11-03'],
    ['on the 31st', '2026-10-31'],
    ['a week last tuesday', '2026-11-10'],
    ['two weeks ago', '2026-11-07~'],
    ['a couple of weeks ago', '2026-11-07~'],
    ['six weeks ago', '2026-10-10~'],
    ['3 months ago', '2026-08~'],
    ['about a year ago', '2025~'],
    ['last week', '2026-11-14~'],
    ['last month', '2026-10'],
    ['last year', '2025'],
  ])('"%s" is read as %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });
});

it.each([
  ['2026-11-23', 'last weekend', '2026-11-21/2026-11-22'],
  ['2026-11-20', 'the weekend', '2026-11-14/2026-11-15'],
  ['2026-11-22', 'this weekend', '2026-11-21/2026-11-22'],
])('on %s "%s" is %s', (today, typed, edtf) => {
  expect(edtfOf(typed, { today })).toBe(edtf);
});

describe('a range typed by a parent', () => {
  it.each([
    ['between May and July 2021', '2021-05/2021-07'],
    ['May to July 2021', '2021-05/2021-07'],
    ['may – july 2021', '2021-05/2021-07'],
    ['Nov to Feb 2021', '2020-11/2021-02'],
    ['from september 2020 to march 2021', '2020-09/2021-03'],
    ['3 may to 5 may 2024', '2024-05-03/2024-05-05'],
    ['from monday to friday', '2026-11-16/2026-11-20'],
    ['2019 to 2021', '2019/2021'],
    ['2019-2021', '2019/2021'],
    ['between autumn 2020 and spring 2021', '2020-23/2021-21'],
    ['from year 1 to year 3', '2019-09/2022-07'],
    ['from about 2019 until last month', '2019/2026-10~'],
  ])('as "%s" is read as %s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  it('that runs backwards names no days', () => {
    expect(edtfOf('from 2021 to 2019')).toBe('no-such-day');
  });
});
