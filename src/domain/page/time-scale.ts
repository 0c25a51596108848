import { type Day, day, daysBetween, yearOf } from '../dates/day.ts';

/** Places between 0 and 1 for days, and the years to mark along the way. */
export interface TimeScale {
  place(of: Day): number;
  readonly years: readonly { readonly label: string; readonly at: number }[];
}

const MOST_YEARS_MARKED = 8;

/** A scale from the start of the first year to the last day. */
export function scaleFor(first: Day, last: Day): TimeScale {
  const start = day(yearOf(first), 1, 1);
  const length = Math.max(1, daysBetween(start, last));
  const place = (of: Day) => Math.min(1, Math.max(0, daysBetween(start, of) / length));
  const count = yearOf(last) - yearOf(first) + 1;
  const step = Math.ceil(count / MOST_YEARS_MARKED);
  const years = Array.from({ length: count }, (_, index) => yearOf(first) + index).filter(
    (_, index) => index % step === 0,
  );
  return { place, years: years.map((year) => ({ label: String(year), at: place(day(year, 1, 1)) })) };
}

/** Moves places that crowd each other apart, keeping their order and staying between 0 and 1. */
export function spread(places: readonly number[], apart: number): readonly number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -1) + apart));
  for (let index = moved.length - 1, most = 1; index >= 0; index--, most -= apart)
    moved[index] = Math.min(moved[index] ?? 0, most);
  return moved;
}
