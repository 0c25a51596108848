import type { Day } from './dates/day.ts';
import { otherReadings } from './dates/other-readings.ts';
import { type ReadingContext, readWhen } from './dates/reading.ts';
import { spanOf, type When } from './dates/when.ts';
import type { Journal } from './journal.ts';
import { nationOf } from './nation-of.ts';
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

/** How one typed day was read, and what else it could mean. */
export interface DayRead {
  readonly when: When;
  readonly others: readonly When[];
}

/** What was understood of typed days. */
interface DaysRead {
  readonly from: DayRead | undefined;
  readonly to: DayRead | undefined;
  readonly days: Days;
  /** Something was typed that is not a day, so that it sets no end. */
  readonly unread: boolean;
}

/**
 * Reads the days that something is to cover, by the child's own school years: "spring 2024" begins with its first day
 * and ends with its last.
 */
export function readDays(typed: TypedDays, journal: Journal, today: Day): DaysRead {
  const context = { today, birthday: journal.child?.body.birthday, nation: nationOf(journal) };
  const [from, to] = [dayTyped(typed.from, context), dayTyped(typed.to, context)];
  const [first, last] = [from && spanOf(from.when)?.from, to && spanOf(to.when)?.to];
  const unread = (typed.from.trim() !== '' && !first) || (typed.to.trim() !== '' && !last);
  return { from, to, days: { ...(first && { from: first }), ...(last && { to: last }) }, unread };
}

function dayTyped(typed: string, context: ReadingContext): DayRead | undefined {
  const read = typed.trim() ? readWhen(typed, context) : undefined;
  if (!read?.ok || read.when.how === 'unknown') return undefined;
  return { when: read.when, others: otherReadings(typed, context) };
}

/** Whether a note is of those days, in part at least. One whose day is not known counts by the day it was written. */
export function isWithin(body: Note, { from, to }: Days): boolean {
  return (!from || lastDay(body) >= from) && (!to || firstDay(body) <= to);
}
