import type { Nation } from '../child.ts';
import { addDays, type Day, day, isWeekday, lastDate, weekday } from '../dates/day.ts';
import { easterSunday } from '../dates/easter.ts';

/**
 * Bank holidays by nation: Banking and Financial Dealings Act 1971, schedule 1, St Andrew's Day Bank Holiday (Scotland)
 * Act 2007, and royal proclamations, as listed on gov.uk/bank-holidays.
 */
interface Rule {
  readonly on: (year: number) => Day;
  /** The nations that keep it; undefined for all four. */
  readonly nations?: readonly Nation[];
}

const MAY = 5;
const AUGUST = 8;
const NOT_SCOTLAND: readonly Nation[] = ['england', 'wales', 'northern-ireland'];

/** Those that always are a weekday. */
const WEEKDAYS: readonly Rule[] = [
  { on: (year) => addDays(easterSunday(year), -2) },
  { on: (year) => addDays(easterSunday(year), 1), nations: NOT_SCOTLAND },
  { on: (year) => firstMonday(year, MAY) },
  { on: (year) => lastMonday(year, MAY) },
  { on: (year) => firstMonday(year, AUGUST), nations: ['scotland'] },
  { on: (year) => lastMonday(year, AUGUST), nations: NOT_SCOTLAND },
];

/** Those with a date of their own. One that falls on a weekend is kept on the next weekday that is not a holiday yet. */
const DATES: readonly Rule[] = [
  { on: (year) => `${year}-01-01` },
  { on: (year) => `${year}-01-02`, nations: ['scotland'] },
  { on: (year) => `${year}-03-17`, nations: ['northern-ireland'] },
  { on: (year) => `${year}-07-12`, nations: ['northern-ireland'] },
  { on: (year) => `${year}-11-30`, nations: ['scotland'] },
  { on: (year) => `${year}-12-25` },
  { on: (year) => `${year}-12-26` },
];

/** Moved for one year: two jubilees and an anniversary. */
const MOVED: ReadonlyMap<Day, Day> = new Map([
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);

/** Proclaimed for one year. */
const ONCE: readonly { readonly on: Day; readonly nations?: readonly Nation[] }[] = [
  { on: '2011-04-29' },
  { on: '2012-06-05' },
  { on: '2022-06-03' },
  { on: '2022-09-19' },
  { on: '2023-05-08' },
  { on: '2026-06-15', nations: ['scotland'] },
];

/** Whether a day is a bank holiday where the family lives. */
export function isBankHoliday(of: Day, nation: Nation): boolean {
  return bankHolidaysIn(Number(of.slice(0, 4)), nation).has(of);
}

const known = new Map<string, ReadonlySet<Day>>();

function bankHolidaysIn(year: number, nation: Nation): ReadonlySet<Day> {
  const key = `${year} ${nation}`;
  const found = known.get(key) ?? new Set(daysIn(year, nation));
  known.set(key, found);
  return found;
}

function daysIn(year: number, nation: Nation): readonly Day[] {
  const keeps = ({ nations }: { readonly nations?: readonly Nation[] }) => !nations || nations.includes(nation);
  const fixed = WEEKDAYS.filter(keeps).map(({ on }) => MOVED.get(on(year)) ?? on(year));
  const once = ONCE.filter(keeps).flatMap(({ on }) => (on.startsWith(`${year}-`) ? on : []));
  const dated = DATES.filter(keeps).map(({ on }) => on(year));
  const days = [...fixed, ...once, ...dated.filter(isWeekday)];
  for (const weekend of dated.filter((one) => !isWeekday(one))) days.push(nextFree(weekend, days));
  return days;
}

function nextFree(from: Day, taken: readonly Day[]): Day {
  return isWeekday(from) && !taken.includes(from) ? from : nextFree(addDays(from, 1), taken);
}

function firstMonday(year: number, month: number): Day {
  const first = day(year, month, 1);
  return addDays(first, (7 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = day(year, month, lastDate(year, month));
  return addDays(last, -weekday(last));
}
