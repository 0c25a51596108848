import type { Term } from '../nations/school-terms.ts';
import { type Day, daysBetween } from './day.ts';
import { termIn } from './term-in.ts';
import { exactDay, isAbout, type When } from './when.ts';

/** The words around a date, given by `src/words`. */
export interface DateWords {
  /** The language for month names, such as `en-GB`. */
  readonly locale: string;
  about(date: string): string;
  between(from: string, to: string): string;
  readonly seasons: Readonly<Record<'21' | '22' | '23' | '24', string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly unknown: string;
}

/**
 * A date in full words, months never shortened: "14 September 2026", "about March 2024", "autumn term 2023",
 * "date not known". A time of day is never made up and not part of it.
 */
export function dateInWords(when: When, words: DateWords): string {
  if (when.how === 'unknown') return words.unknown;
  const bare = when.edtf.replace('~', '');
  const term = termText(when, words);
  if (!term && bare.includes('/')) return rangeText(bare, isAbout(when), words);
  const text = term ?? pointText(bare, words);
  return isAbout(when) ? words.about(text) : text;
}

/** A single day in full words. */
export function dayInWords(of: string, words: DateWords): string {
  return pointText(of, words);
}

/** A day without its year: "14 September". */
export function dayAndMonth(of: string, words: DateWords): string {
  return formatted(of, words, { day: 'numeric', month: 'long' });
}

const NEAR_DAYS = 300;

/** As `dateInWords`, without the year of a day so near that it can't be another. */
export function nearDateInWords(when: When, today: Day, words: DateWords): string {
  const day = exactDay(when);
  return day && Math.abs(daysBetween(day, today)) < NEAR_DAYS ? dayAndMonth(day, words) : dateInWords(when, words);
}

/** "September 2026". */
export function monthInWords(of: string, words: DateWords): string {
  return formatted(of, words, { month: 'long', year: 'numeric' });
}

function termText(when: When, words: DateWords): string | undefined {
  const found = termIn(when);
  return found && `${words.terms[found.term]} ${found.year}`;
}

function rangeText(range: string, roughly: boolean, words: DateWords): string {
  const [from = '', to = ''] = range.split('/');
  const start = pointText(from, words);
  return words.between(roughly ? words.about(start) : start, pointText(to, words));
}

function pointText(point: string, words: DateWords): string {
  if (point.length === 4) return point;
  if (point.length === 10) return formatted(point, words, { day: 'numeric', month: 'long', year: 'numeric' });
  const season = words.seasons[point.slice(5) as keyof DateWords['seasons']];
  return season ? `${season} ${point.slice(0, 4)}` : monthInWords(point, words);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatted(point: string, words: DateWords, parts: Intl.DateTimeFormatOptions): string {
  const key = words.locale + Object.keys(parts).join();
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(words.locale, { ...parts, timeZone: 'UTC' });
  formatters.set(key, made);
  return made.format(new Date(`${point.length === 7 ? `${point}-01` : point}T12:00:00Z`));
}
