import type { Nation } from '../child.ts';
import { type Day, day, daysBetween, isDay, monthOf, yearOf } from './day.ts';
import { readCalendar } from './reading-calendar.ts';
import { readBeside, readFromNote } from './reading-counted.ts';
import { readLockdowns } from './reading-lockdowns.ts';
import { readSchoolTime } from './reading-school.ts';
import { readSpoken } from './reading-spoken.ts';
import { takeTime } from './reading-time.ts';
import { withSpelling } from './spelling.ts';
import { about, exactDay, isAbout, isWhen, onDay, spanOf, unknownWhen, type When } from './when.ts';

/** What a typed date is read against. */
export interface ReadingContext {
  readonly today: Day;
  /** The child's birthday, for "Year 3"; undefined when it is not known. */
  readonly birthday?: Day | undefined;
  /** Where the child goes to school, for its school years and bank holidays; undefined when it is not known. */
  readonly nation?: Nation | undefined;
  /** For a date that is promised: "friday" and "14 Dec" are the next ones, not the last. */
  readonly ahead?: boolean;
  /** Whether something else is told by it, as "the day after new year" and "by new year" are: the day itself is meant, however long it is spoken of. */
  readonly beside?: boolean;
  /** The day of the meeting in which it was promised: "4 weeks from the meeting" counts from it. */
  readonly meeting?: Day | undefined;
  /** The day on the paper in which it was: "5 weeks from the order". */
  readonly paper?: Day | undefined;
  /** When someone goes, in a note that tells of it: "before I finish". */
  readonly goes?: When | undefined;
}

export type Reading =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly reason: 'not-understood' | 'no-such-day' | 'needs-birthday' };

/** What one small reader says of a text: a date, why it cannot be one, or undefined for "not mine". */
export type Read = When | 'no-such-day' | 'needs-birthday' | undefined;

const ABOUT =
  /^(?:about|around|roughly|approx(?:imately)?\.?|circa|c\.?(?= ?\d)|some ?time(?: in| around)?|maybe|~)\s*(?:by )?/;
const UNKNOWN =
  /^(?:\?+|not sure|unsure|no idea|unknown|not known|(?:i )?(?:do not|don't|dont|can't|cant|cannot) (?:know|remember|recall|say))$/;
/** A day of a month that is not said: "by the 3rd". A bare "3" could be anything. */
const ALONE = /^(?:(?:on|by|for|before) )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/;
/** "Nov 2nd"; without the ending, "mar 24" is a month of a year. */
const MONTH_FIRST = /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d{1,2})(?:st|nd|rd|th)\b/;
const JUST_GONE = /^(?:on )?([a-z]+day) (?:just )?gone$/;
/** "12/2023", as forms ask for it. */
const MONTH_AND_YEAR = /^(0[1-9]|1[0-2])\/(\d{4})$/;
/** Small words before a date, which change nothing. */
const LEADING =
  /^ ?(?:(?:on|in|at|over|during|the(?! \w+ (?:night|evening|day|week)s (?:before|after) )|back in|it was|by|before(?= (?:the )?(?:very )?(?:end|start|beginning) of )|(?:when|while) \w+ (?:was|were) (?:still )?(?:in|at)) )+(?=\S)/;
/** What is said beside a date, after it: "spring 2021, when he was in Year 3", "6 weeks (their website)". */
const ALSO = /(?<=\S) (?:(?:when|while) \w+ (?:was|were) .*|\([^()]*\)|at the (?:very )?latest|at most)$/;
/** A part of the new year, or what comes after it, is spoken of as long as ever. */
const BY = /^(?:\w+ ){0,2}by (?!.*\b(?:early|mid|middle|end|after)\b)/;
const YEARS_READ = { first: 1900, last: 2199 };
/** Four figures that are no such year: no reader is asked what "easter 0001" is. */
const FAR_YEAR = /(?<!\d)(?!19|20|21)\d{4}(?!\d)/;

/**
 * Reads a date the way a UK parent types it: "3/5/24" (day first, always), "mar 24", "spring 2019", "Year 3 autumn
 * term", "last tuesday", "two weeks ago", "between May and July 2021".
 *
 * Returns the date with what was typed as its label, or why it could not be read. Never guesses a time of day.
 */
export function readWhen(typed: string, against: ReadingContext): Reading {
  const { text: said, time } = takeTime(tidy(typed));
  const context = BY.test(said) ? { ...against, beside: true } : against;
  const text = said.replace(LEADING, '').trim();
  if (UNKNOWN.test(text)) return { ok: true, when: { ...unknownWhen, typed } };
  const read =
    readFromNote(text, context) ??
    readText(text, context) ??
    readText(text.replace(ALSO, ''), context) ??
    readText(withSpelling(text), context);
  if (read === undefined) return { ok: false, reason: 'not-understood' };
  if (typeof read === 'string') return { ok: false, reason: read };
  if (!isPlausible(read)) return { ok: false, reason: 'not-understood' };
  return { ok: true, when: { ...read, ...(time && exactDay(read) && { time }), typed } };
}

function readText(text: string, context: ReadingContext): Read {
  if (FAR_YEAR.test(text)) return undefined;
  return readRange(text, SPACED, context) ?? readOne(text, context) ?? readRange(text, TIGHT, context);
}

function isPlausible(when: When): boolean {
  const span = spanOf(when);
  return !!span && yearOf(span.from) >= YEARS_READ.first && yearOf(span.to) <= YEARS_READ.last;
}

function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[,;]|\.$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ALONE, '$1 of the month')
    .replace(MONTH_FIRST, '$2 $1')
    .replace(JUST_GONE, 'last $1')
    .replace(MONTH_AND_YEAR, '$2-$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
}

function readOne(text: string, context: ReadingContext): Read {
  const sure = text.replace(ABOUT, '').replace(/(?:ish|~)$/, '');
  const bare = sure.replace(/^(?:the|in) /, '').trim();
  const read =
    readCalendar(bare, context) ??
    readBeside(sure, context) ??
    readSchoolTime(bare, context) ??
    readLockdowns(bare, context) ??
    readSpoken(bare, context);
  return sure !== text && typeof read === 'object' ? about(read) : read;
}

const LAST = /^last (?!(?:\w+ )?(?:week|weekend|month|few|couple|\w*day)s?\b)/;
const SPACED = [/^(?:between |from )(.+?) (?:and|to|until|till|-) (.+)$/, /^(.+?) (?:to|until|till|-) (.+)$/];
const TIGHT = [/^(.+?)-(.+)$/];

function readRange(text: string, shapes: readonly RegExp[], context: ReadingContext): Read {
  const parts = shapes.map((shape) => shape.exec(text)).find((found) => found !== null);
  if (!parts) return undefined;
  const [, first = '', last = ''] = parts;
  const goingOn = context.ahead ? undefined : readGoingOn(first, last, context);
  return goingOn ?? rangeTo(readOne(last, { ...context, beside: true }), first, context);
}

const WEEK = 7;
const LONGEST_YEAR = 366;

/**
 * A range of which an end comes every year, written while it goes on: "between christmas and new year" on 28 December,
 * "1 dec to 25 dec" on the 20th. One with most of it to come, and more than a week, is the last one: nobody tells in
 * December that they were alone "september to may" of a May to come.
 */
function readGoingOn(first: string, last: string, context: ReadingContext): When | undefined {
  const ahead = { ...context, beside: true, ahead: true };
  const range = rangeTo(readCalendar(last, ahead) ?? readSchoolTime(last, ahead), first, context);
  const span = typeof range === 'object' && spanOf(range);
  if (!span || LAST.test(first) || span.from > context.today) return undefined;
  const [gone, toCome] = [daysBetween(span.from, context.today), daysBetween(context.today, span.to)];
  const isMostlyGone = toCome <= gone && gone + toCome <= LONGEST_YEAR; // "march 2024 to june" is of a June that has been
  return toCome <= WEEK || isMostlyGone ? range : undefined;
}

function rangeTo(to: Read, first: string, context: ReadingContext): Read {
  if (typeof to !== 'object') return to;
  const from = readStart(first, to, { ...context, ahead: false, today: spanOf(to)?.to ?? context.today });
  return typeof from === 'object' ? joined(from, to) : from;
}

/** The first end of a range, read back from its last: a bare "3" before "5 May 2024" is in the same month. */
function readStart(text: string, to: When, context: ReadingContext): Read {
  const last = exactDay(to);
  if (!last || !/^\d{1,2}$/.test(text)) return readOne(text, context);
  const first = day(yearOf(last), monthOf(last), Number(text));
  return isDay(first) ? onDay(first) : 'no-such-day';
}

function joined(from: When, to: When): Read {
  const when: When = { edtf: `${firstPoint(from)}/${lastPoint(to)}`, how: 'between' };
  if (!isWhen(when.edtf, 'between')) return 'no-such-day';
  return isAbout(from) ? about(when) : when;
}

function firstPoint(when: When): string {
  return when.edtf.replace('~', '').split('/')[0] ?? '';
}

function lastPoint(when: When): string {
  return when.edtf.replace('~', '').split('/').at(-1) ?? '';
}
