import { day, isDay, monthOf, yearOf } from './day.ts';
import { fullYear, YEAR } from './full-year.ts';
import { nearestOf } from './nearest.ts';
import type { Read, ReadingContext } from './reading.ts';
import { nearestYearly } from './reading-yearly.ts';
import { about, onDay, type When, whenFromEdtf } from './when.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const PART = '(early|mid|late|start of|end of|beginning of|middle of)(?: the)?[ -]';
const SEASONS: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', winter: '24' };

/** A weekday, short or whole, in one group. */
export const WEEKDAY = '(mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const ON_WEEKDAY = `(?:${WEEKDAY.replace('(mon', '(?:mon')} )?`;

/** Dates by the calendar: days, months, seasons and years, day before month as the UK writes them. */
export function readCalendar(text: string, context: ReadingContext): Read {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(text);
    if (found) return read(found.slice(1), context);
  }
  return undefined;
}

type Parts = readonly (string | undefined)[];

const READERS: readonly (readonly [RegExp, (parts: Parts, context: ReadingContext) => Read])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year, month, date]) => existing(Number(year), Number(month), Number(date))],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year, month]) => whenFromEdtf(`${year}-${month}`)],
  [
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/,
    ([date, month, year], { today }) => existing(fullYear(year, today), Number(month), Number(date)),
  ],
  [/^(\d{1,2})\/(\d{1,2})$/, ([date, month], context) => nearestDay(Number(month), Number(date), context)],
  [/^(\d{1,2}) of (?:the|this) month$/, ([date], context) => nearestMonthly(Number(date), context)],
  [
    new RegExp(`^${ON_WEEKDAY}(\\d{1,2}) (?:of )?${MONTH} ${YEAR}$`),
    ([date, month, year], { today }) => existing(fullYear(year, today), monthNumber(month), Number(date)),
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2}) (\\d{4})$`),
    ([month, date, year]) => existing(Number(year), monthNumber(month), Number(date)),
  ],
  [
    new RegExp(`^${ON_WEEKDAY}(\\d{1,2}) (?:of )?${MONTH}$`),
    ([date, month], context) => nearestDay(monthNumber(month), Number(date), context),
  ],
  [new RegExp(`^(?:${PART})?${MONTH}(?: ?${YEAR})?$`), readMonth],
  [new RegExp(`^(?:${PART}|(last) )?(spring|summer|autumn|winter)(?: (?:of )?${YEAR}(?:[/-]\\d{2,4})?)?$`), readSeason],
  [/^('\d{2}|\d{4})$/, ([year], { today }) => whenFromEdtf(String(fullYear(year, today)))],
  [new RegExp(`^${PART}${YEAR}$`), ([part, year], { today }) => partOfYear(part ?? '', fullYear(year, today))],
];

function existing(year: number, month: number, date: number): Read {
  return dayIn(year, month, date) ?? 'no-such-day';
}

function dayIn(year: number, month: number, date: number): When | undefined {
  const found = day(year, month, date);
  return isDay(found) ? onDay(found) : undefined;
}

function nearestDay(month: number, date: number, context: ReadingContext): Read {
  return nearestYearly((year) => dayIn(year, month, date), context) ?? 'no-such-day';
}

/** The day of the last month, this or the next, whichever is meant; a month without that day is passed over. */
function nearestMonthly(date: number, context: ReadingContext): Read {
  const first = yearOf(context.today) * 12 + monthOf(context.today) - 1;
  const days = [-2, -1, 0, 1, 2].flatMap(
    (away) => dayIn(Math.floor((first + away) / 12), ((first + away) % 12) + 1, date) ?? [],
  );
  return nearestOf(days, context) ?? 'no-such-day';
}

/** A short year such as "mar 24" could also be read as a day, so it is kept as "about". */
function readMonth([part, month, year]: Parts, context: ReadingContext): Read {
  const number = String(monthNumber(month)).padStart(2, '0');
  const monthIn = (inYear: number) => whenFromEdtf(`${inYear}-${number}`);
  const read =
    year === undefined
      ? nearestYearly(monthIn, context, { part: part ? partSaid(part) : 'whole' })
      : monthIn(fullYear(year, context.today));
  if (!read) return 'no-such-day';
  return part || (year && year.length < 4) ? about(read) : read;
}

function readSeason([part, last, name, year]: Parts, context: ReadingContext): Read {
  const seasonIn = (inYear: number) => whenFromEdtf(`${inYear}-${SEASONS[name ?? '']}`);
  const read =
    year === undefined
      ? nearestYearly(seasonIn, context, { ended: !!last, part: part ? partSaid(part) : 'whole' })
      : seasonIn(fullYear(year, context.today));
  return read && part ? about(read) : read;
}

/** A third of the year, as it is said; sorted among its months, and not as a year that began before them all. */
function partOfYear(part: string, year: number): Read {
  const [first, last] = THIRDS[partSaid(part)];
  return { edtf: `${year}-${first}/${year}-${last}`, how: 'between' };
}

const THIRDS = {
  start: ['01', '04'],
  middle: ['05', '08'],
  end: ['09', '12'],
} as const;

function partSaid(part: string): keyof typeof THIRDS {
  if (part.startsWith('mid')) return 'middle';
  return /^(?:late|end)/.test(part) ? 'end' : 'start';
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}
