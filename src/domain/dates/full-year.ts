import { type Day, yearOf } from './day.ts';

/** A year as it is typed, for a pattern: one group, whole or its last two figures. */
export const YEAR = "(\\d{4}|'?\\d{2})";

/** Two figures mean one of the ninety years before, or of the ten to come. */
export function fullYear(year: string | undefined, today: Day): number {
  const number = Number((year ?? '').replace("'", ''));
  if (number >= 100) return number;
  const century = Math.floor(yearOf(today) / 100) * 100;
  return century + number <= yearOf(today) + 10 ? century + number : century + number - 100;
}

const SHORT_YEAR = /(?<=[a-z] (?:of |in )?)'?(\d{2})(?=(?:[/-]\d{2})?$)/;

/** A text that ends in a short year, with the year whole: "spring term 23", "school year 23/24". */
export function withFullYear(text: string, today: Day): string {
  return text.replace(SHORT_YEAR, (year) => String(fullYear(year, today)));
}
