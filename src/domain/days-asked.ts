import type { Day } from './dates/day.ts';
import { readWhen } from './dates/reading.ts';
import { spanOf, type When } from './dates/when.ts';
import { firstDay, lastDay, type Note } from './note.ts';

/** The days that something is to cover. A side that is left out has no end. */
export interface Days {
  readonly from?: Day;
  readonly to?: Day;
}

/** The same as a parent types them; empty where a side is left out. */
export interface TypedDays {
  readonly from: string;
  readonly to: string;
}

export const allDays: TypedDays = { from: '', to: '' };

/** What was understood of typed days. */
interface DaysRead {
  readonly from: When | undefined;
  readonly to: When | undefined;
  readonly days: Days;
  /** Something was typed that is not a day, so that it sets no end. */
  readonly unread: boolean;
}

/** Reads the days that something is to cover: "spring 2024" begins with its first day and ends with its last. */
export function readDays(typed: TypedDays, today: Day): DaysRead {
  const [from, to] = [dayTyped(typed.from, today), dayTyped(typed.to, today)];
  const [first, last] = [from && spanOf(from)?.from, to && spanOf(to)?.to];
  const unread = (typed.from.trim() !== '' && !first) || (typed.to.trim() !== '' && !last);
  return { from, to, days: { ...(first && { from: first }), ...(last && { to: last }) }, unread };
}

function dayTyped(typed: string, today: Day): When | undefined {
  const read = typed.trim() ? readWhen(typed, { today }) : undefined;
  return read?.ok && read.when.how !== 'unknown' ? read.when : undefined;
}

/** Whether a note is of those days, in part at least. One whose day is not known counts by the day it was written. */
export function isWithin(body: Note, { from, to }: Days): boolean {
  return (!from || lastDay(body) >= from) && (!to || firstDay(body) <= to);
}
