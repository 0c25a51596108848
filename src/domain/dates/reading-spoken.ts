import { addDays, type Day, day, monthOf, weekday, yearOf } from './day.ts';
import { COUNTED, numberIn } from './numbers.ts';
import type { Read, ReadingContext } from './reading.ts';
import { readCalendar, WEEKDAY } from './reading-calendar.ts';
import { about, exactDay, onDay, spanOf, type When } from './when.ts';
import { workingDaysAfter } from './working-days.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SOME: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'a couple of': 2,
  'couple of': 2,
  'a couple': 2,
  couple: 2,
  'a few': 3,
  few: 3,
};

/** Dates as they are said, counted from today: "yesterday", "last tuesday", "two weeks ago". */
export function readSpoken(text: string, context: ReadingContext): Read {
  const { today, ahead = false } = context;
  return (
    readNearby(text, today, ahead) ??
    readWeekday(text, today, ahead) ??
    readWeekdayWeek(text, today, ahead) ??
    readWeekend(text, today, ahead) ??
    readWeekOf(text, context) ??
    readWeekOfMonth(text, context) ??
    readAgo(text, today) ??
    readWorkingDays(text, context) ??
    readHours(text, today) ??
    readAhead(text, today)
  );
}

const NEARBY: readonly (readonly [RegExp, (today: Day, ahead: boolean) => Read])[] = [
  [/^(?:today|now|just now|tonight|this (?:morning|afternoon|evening))$/, (today) => onDay(today)],
  [/^(?:yesterday|last night)(?: (?:morning|afternoon|evening))?$/, (today) => onDay(addDays(today, -1))],
  [/^(?:the )?day before yesterday$/, (today) => onDay(addDays(today, -2))],
  [/^tomorrow$/, (today) => onDay(addDays(today, 1))],
  [/^(?:the )?week before last$/, (today) => about(onDay(addDays(today, -14)))],
  [/^last week$/, (today) => about(onDay(addDays(today, -7)))],
  [/^this week$/, (today, ahead) => about(onDay(ahead ? sundayOf(today) : today))],
  [/^next week$/, (today, ahead) => about(onDay(addDays(ahead ? sundayOf(today) : today, 7)))],
  [/^week after next$/, (today, ahead) => about(onDay(addDays(ahead ? sundayOf(today) : today, 14)))],
  [/^end of (?:the |this )?week$/, (today, ahead) => about(onDay(fridayOf(today, ahead)))],
  [/^end of next week$/, (today) => about(onDay(addDays(fridayOf(today, false), 7)))],
  [/^last month$/, (today) => monthAfter(today, -1)],
  [/^this month$/, (today) => monthAfter(today, 0)],
  [/^next month$/, (today) => monthAfter(today, 1)],
  [/^end of (?:the |this )?month$/, (today) => about(monthAfter(today, 0))],
  [/^last year$/, (today) => yearAfter(today, -1)],
  [/^this year$/, (today) => yearAfter(today, 0)],
];
const FRIDAY = 4;
const SUNDAY = 6;

/** What is promised for a week is not late before it is over. */
function sundayOf(today: Day): Day {
  return addDays(today, SUNDAY - weekday(today));
}

/** The Friday of this week; for a promise made at a weekend, the one to come. */
function fridayOf(today: Day, ahead: boolean): Day {
  const friday = addDays(today, FRIDAY - weekday(today));
  return ahead && friday < today ? addDays(friday, 7) : friday;
}

function readNearby(text: string, today: Day, ahead: boolean): Read {
  return NEARBY.find(([pattern]) => pattern.test(text))?.[1](today, ahead);
}

const ON_A_WEEKDAY = new RegExp(`^(last |this |on |by |next )?${WEEKDAY}(?: (morning|afternoon|evening|night))?$`);

/** A weekday means the last one, today included, or the next when looking ahead; "last tuesday" on a Tuesday is a week back. */
function readWeekday(text: string, today: Day, ahead: boolean): Read {
  const [, which, name, hours] = ON_A_WEEKDAY.exec(text) ?? [];
  if (!name) return undefined;
  const back = (weekday(today) - WEEKDAYS.indexOf(name.slice(0, 3)) + 7) % 7;
  if ((ahead && which !== 'last ') || which === 'next ')
    return onDay(addDays(today, (7 - back) % 7 || (which === 'next ' ? 7 : 0)));
  return onDay(addDays(today, -(back === 0 && isOver(which, hours) ? 7 : back)));
}

/** Nobody names the day of a night or evening that is still to come, or going on: that is "tonight". */
function isOver(which: string | undefined, hours: string | undefined): boolean {
  return which === 'last ' || (which !== 'this ' && (hours === 'evening' || hours === 'night'));
}

const SATURDAY = 5;
const DAYS_A_WEEK = 7;

/** Both days of a weekend: the last that has begun or, for a promise, the first that is not over. */
function readWeekend(text: string, today: Day, ahead: boolean): Read {
  const found = /^(?:(last|this|next) )?weekend$/.exec(text);
  if (!found) return undefined;
  const saturday = addDays(today, SATURDAY - weekday(today)); // of this week, which ends with its weekend
  const nearest = ahead || saturday <= today ? 0 : -1;
  const weeks = { last: -1, this: 0, next: 1 }[found[1] ?? ''] ?? nearest;
  const first = addDays(saturday, weeks * DAYS_A_WEEK);
  return { edtf: `${first}/${addDays(first, 1)}`, how: 'between' };
}

const WEEK_OF = /^(?:w\/[cb]|w\.c\.|week (?:of|commencing|beginning|starting)) (.+)$/;

/** "w/c 3 June", as letters have it: the seven days from that one. */
function readWeekOf(text: string, context: ReadingContext): Read {
  const read = readCalendar(WEEK_OF.exec(text)?.[1] ?? '', context);
  const first = typeof read === 'object' ? exactDay(read) : undefined;
  return first ? { edtf: `${first}/${addDays(first, DAYS_A_WEEK - 1)}`, how: 'between' } : undefined;
}

const WEEK_OF_MONTH = /^(first|second|third|fourth|last) week (?:of|in) (.+)$/;
const WEEKS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

/** "second week of September": the second seven days of it, or the last seven. */
function readWeekOfMonth(text: string, context: ReadingContext): Read {
  const [, which = '', month = ''] = WEEK_OF_MONTH.exec(text) ?? [];
  const read = readCalendar(month, context);
  const span = typeof read === 'object' && read.how === 'month' ? spanOf(read) : undefined;
  if (!span) return undefined;
  const weeks = WEEKS[which];
  const first = weeks === undefined ? addDays(span.to, 1 - DAYS_A_WEEK) : addDays(span.from, weeks * DAYS_A_WEEK);
  return { edtf: `${first}/${addDays(first, DAYS_A_WEEK - 1)}`, how: 'between' };
}

const A_WEEK_ON = /^a week (?:on |this |next |from )?([a-z]+)$|^(?:on |this |next )?([a-z]+) week$/;
const A_WEEK_BACK = /^a week (?:last |ago on )([a-z]+)$/;

/** "Monday week" is a week after the next Monday, and "a week last Tuesday" a week before the last Tuesday. */
function readWeekdayWeek(text: string, today: Day, ahead: boolean): Read {
  const [, after, before] = A_WEEK_ON.exec(text) ?? [];
  if (ahead) return weeksFrom(readWeekday(after ?? before ?? '', addDays(today, 1), true), 7);
  return weeksFrom(readWeekday(A_WEEK_BACK.exec(text)?.[1] ?? '', addDays(today, -1), false), -7);
}

function weeksFrom(read: Read, days: number): Read {
  return typeof read === 'object' ? onDay(addDays(read.edtf, days)) : undefined;
}

const COUNT = `(\\d{1,3}|${COUNTED}|${Object.keys(SOME).join('|')})`;
const AGO = new RegExp(`^${COUNT} (day|week|fortnight|month|year)s?(?: ago| back)$`);
const AHEAD = new RegExp(
  `^(?:in|within)? ?${COUNT} (day|week|fortnight|month)s?(?: time| today| from (?:today|now))?$`,
);
const WORKING_DAYS = new RegExp(`^(?:in|within)? ?${COUNT} (working|school|week) ?days?(?: time)?$`);
const HOURS = new RegExp(`^(?:in|within)? ?${COUNT} (?:hours?|hrs?)(?: time)?$`);
const HOURS_A_DAY = 24;
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

function countIn(found: RegExpExecArray | null): number | undefined {
  return SOME[found?.[1] ?? ''] ?? numberIn(found?.[1]);
}

function readAgo(text: string, today: Day): Read {
  const found = AGO.exec(text);
  const count = countIn(found);
  if (!found || count === undefined) return undefined;
  if (found[2] === 'day') return onDay(addDays(today, -count));
  if (found[2] === 'year') return about(yearAfter(today, -count));
  return countedFrom(today, -count, found[2] ?? '');
}

/**
 * "within 10 working days". School days leave out holidays that each school sets, and bank holidays differ between the
 * nations, so the day is exact only for working days where the nation is known.
 */
function readWorkingDays(text: string, { today, nation }: ReadingContext): Read {
  const found = WORKING_DAYS.exec(text);
  const count = countIn(found);
  if (!found || !count) return undefined;
  const read = onDay(workingDaysAfter(today, count, nation));
  return nation && found[2] === 'working' ? read : about(read);
}

/** "within 48 hours": a day that has begun counts as one; what is less than a day is today. */
function readHours(text: string, today: Day): Read {
  const count = countIn(HOURS.exec(text));
  return count ? onDay(addDays(today, count < HOURS_A_DAY ? 0 : Math.ceil(count / HOURS_A_DAY))) : undefined;
}

/** "in two weeks", "within 10 days". */
function readAhead(text: string, today: Day): Read {
  const found = AHEAD.exec(text);
  const count = countIn(found);
  if (!found || !count) return undefined;
  if (found[2] === 'month') return countedFrom(today, count, 'month');
  return onDay(addDays(today, count * (DAYS_IN[found[2] ?? ''] ?? 1)));
}

function countedFrom(today: Day, count: number, unit: string): Read {
  if (unit === 'month') return about(monthAfter(today, count));
  return about(onDay(addDays(today, count * (DAYS_IN[unit] ?? 1))));
}

function monthAfter(today: Day, count: number): When {
  const months = yearOf(today) * 12 + monthOf(today) - 1 + count;
  return { edtf: day(Math.floor(months / 12), (months % 12) + 1, 1).slice(0, 7), how: 'month' };
}

function yearAfter(today: Day, count: number): When {
  return { edtf: String(yearOf(today) + count), how: 'year' };
}
