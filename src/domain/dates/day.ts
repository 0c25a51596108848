/** A calendar day as the family lived it, `YYYY-MM-DD`, with no time zone. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day on a clock's own calendar. */
export function dayOf(date: Date): Day {
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day of an instant, ISO 8601, on the phone's own calendar. */
export function dayOfInstant(instant: string): Day {
  return dayOf(new Date(instant));
}

/** Puts a day together; month and date count from 1. Does not check that the day exists: see `isDay`. */
export function day(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Whether the text is a day that exists: `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && addDays(text, 0) === text;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(from: Day, count: number): Day {
  return new Date(noon(from) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / MILLISECONDS_A_DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(of: Day): number {
  return (new Date(noon(of)).getUTCDay() + 6) % 7;
}

/** Monday to Friday, holiday or not. */
export function isWeekday(of: Day): boolean {
  return weekday(of) < 5;
}

/** The last date of a month: 28 to 31. */
export function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

function noon(of: Day): number {
  return Date.UTC(yearOf(of), monthOf(of) - 1, Number(of.slice(8, 10)), 12);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
