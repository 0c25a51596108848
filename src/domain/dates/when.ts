import { remembered } from '../remembered.ts';
import { type Day, day, isDay, lastDate } from './day.ts';

/** How exactly a date is known. */
export type Exactness = 'day' | 'month' | 'season' | 'term' | 'year' | 'between' | 'unknown';

/**
 * When something happened, as exactly as the parent knows it.
 *
 * `edtf` is an Extended Date/Time Format value (Library of Congress, 2019; level 1, seasons 21 to 24):
 * `2024-03-05`, `2024-03`, `2018-22`, `2019`, `2021-09/2021-12` or `XXXX`, with `~` after it for "about".
 * The standard allows no `~` after a season; parents do, so this reader and writer do too.
 */
export interface When {
  readonly edtf: string;
  readonly how: Exactness;
  /** `HH:MM`, only when it was given. */
  readonly time?: string;
  /** What the parent typed, kept as a label. */
  readonly typed?: string;
}

/** The first and last day that a date can mean. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export const unknownWhen: When = { edtf: 'XXXX', how: 'unknown' };

export function onDay(of: Day, time?: string): When {
  return { edtf: of, how: 'day', ...(time && { time }) };
}

export function isAbout(when: When): boolean {
  return when.edtf.endsWith('~');
}

export function about(when: When): When {
  return isAbout(when) || when.how === 'unknown' ? when : { ...when, edtf: `${when.edtf}~` };
}

/** The exact day, or undefined when it is not known to the day. */
export function exactDay(when: When): Day | undefined {
  return when.how === 'day' && !isAbout(when) ? when.edtf : undefined;
}

/** The days that a date can mean, or undefined when it is not known. */
export const spanOf = remembered(({ edtf }: When): Span | undefined => {
  const [first, last, more] = edtf.replace(/~$/, '').split('/');
  if (more !== undefined) return undefined;
  const start = pointSpan(first ?? '');
  const end = last === undefined ? start : pointSpan(last);
  return start && end && { from: start.from, to: end.to };
});

/** Whether two times share a day. A date that is not known shares none. */
export function overlaps(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.from <= other.to && one.to >= other.from;
}

/** Whether an `edtf` text and its exactness belong together and name days that exist. */
export function isWhen(edtf: string, how: Exactness): boolean {
  if (how === 'unknown') return edtf === 'XXXX';
  const span = spanOf({ edtf, how });
  return !!span && span.from <= span.to && exactnessOf(edtf).includes(how);
}

function exactnessOf(edtf: string): readonly Exactness[] {
  const bare = edtf.replace(/~$/, '');
  if (bare.includes('/')) return ['between', 'term'];
  if (bare.length === 10) return ['day'];
  if (bare.length === 4) return ['year'];
  return Number(bare.slice(5)) > 12 ? ['season'] : ['month'];
}

/** Builds a date from EDTF text alone, or undefined when it is not one that Marram keeps. */
export function whenFromEdtf(edtf: string): When | undefined {
  if (edtf === unknownWhen.edtf) return unknownWhen;
  const how = exactnessOf(edtf)[0];
  return how && isWhen(edtf, how) ? { edtf, how } : undefined;
}

const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

function pointSpan(point: string): Span | undefined {
  if (isDay(point)) return { from: point, to: point };
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(point);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { from: day(year, 1, 1), to: day(year, 12, 31) };
  const season = SEASON_FIRST_MONTH[parts[2]];
  return season ? months(year, season, 3) : monthSpan(year, Number(parts[2]));
}

function monthSpan(year: number, month: number): Span | undefined {
  return month >= 1 && month <= 12 ? months(year, month, 1) : undefined;
}

function months(year: number, first: number, count: number): Span {
  const lastYear = year + Math.floor((first + count - 2) / 12);
  const last = ((first + count - 2) % 12) + 1;
  return { from: day(year, first, 1), to: day(lastYear, last, lastDate(lastYear, last)) };
}

/**
 * Text that sorts in time order: first by the first day it can mean, then the vaguer before the exact, then by time of
 * day. A date that is not known sorts by the day it was written.
 */
export function timeKey(when: When, written: Day): string {
  const span = spanOf(when) ?? { from: written, to: written };
  const vagueness = span.to === span.from ? '1' : '0';
  return `${span.from} ${vagueness} ${when.time ?? ''}`;
}
