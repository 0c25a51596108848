import { HALF_TERMS, type Holiday, holidayIn } from '../nations/school-holidays.ts';
import { addDays, type Day, yearOf } from './day.ts';
import { easterSunday } from './easter.ts';
import { withFullYear } from './full-year.ts';
import { type Part, partOf } from './part-of.ts';
import type { Read, ReadingContext } from './reading.ts';
import { nearestYearly } from './reading-yearly.ts';
import { about, onDay, spanOf, type When } from './when.ts';

const WHICH = '(last |this |next )?';
const IN_YEAR = '(?: (?:of |in )?(\\d{4}))?';

/** Half terms, school holidays and feasts: "before half-term", "summer holidays 2022", "after Easter", "Boxing Day". */
export function readHolidays(said: string, context: ReadingContext, part: Part): Read {
  const text = withYear(said, context.today);
  return readHalfTerm(text, context, part) ?? readHoliday(text, context, part) ?? readFeast(text, context, part);
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "last year" and "23" after a holiday, as the year they mean. */
function withYear(text: string, today: Day): string {
  const said = text.replace(/ (last|this|next) year$/, (_, which: string) => ` ${yearOf(today) + (YEARS[which] ?? 0)}`);
  return withFullYear(said, today);
}

/** The month in which a half term begins, by the names that parents give it. */
const HALF_TERM_MONTHS: Readonly<Record<string, string>> = {
  autumn: '10',
  october: '10',
  oct: '10',
  halloween: '10',
  tattie: '10',
  february: '02',
  feb: '02',
  spring: '02',
  may: '05',
  summer: '05',
  whitsun: '05',
  whit: '05',
};
const HALF_TERM = new RegExp(
  `^${WHICH}(?:(${Object.keys(HALF_TERM_MONTHS).join('|')}) )?(?:half[ -]?term(?: (?:holidays?|break|week))?|mid[ -]?term(?: break)?|(tattie holidays|(?:whit|october) week))${IN_YEAR}$`,
);

function readHalfTerm(text: string, context: ReadingContext, part: Part): Read {
  const found = HALF_TERM.exec(text);
  if (!found) return undefined;
  const [, which, named, own, year] = found;
  const month = HALF_TERM_MONTHS[named ?? own?.split(' ')[0] ?? ''];
  const dates = halfTermsIn(month, context).map((days) => (inYear: number) => halfTerm(days, inYear));
  const sought = dates.flatMap((dateIn) => soughtIn(dateIn, { year, which, part }, context) ?? []);
  const nearness = looksAhead(which, context) ? 1 : -1;
  const [nearest] = sought.toSorted((one, other) => nearness * one.edtf.localeCompare(other.edtf));
  return nearest && partOf(nearest, part === 'whole' ? 'start' : part); // known to about its month, like the time beside it
}

/** The half terms of the nation; England's where a parent names one that the nation does not have. */
function halfTermsIn(month: string | undefined, { nation = 'england' }: ReadingContext) {
  const within = (days: readonly (readonly [string, string])[]) =>
    days.filter(([first]) => !month || first.startsWith(month));
  const own = within(HALF_TERMS[nation]);
  return own.length > 0 ? own : within(HALF_TERMS.england);
}

function halfTerm([first, last]: readonly [string, string], year: number): When {
  return { edtf: `${year}-${first}/${year}-${last}`, how: 'between' };
}

interface Said {
  readonly year: string | undefined;
  readonly which: string | undefined;
  readonly part: Part;
}

/** The whole of the holiday that is meant. */
function soughtIn(dateIn: (year: number) => When | undefined, { year, which, part }: Said, context: ReadingContext) {
  if (year) return dateIn(Number(year));
  return nearestYearly(dateIn, { ...context, ahead: looksAhead(which, context) }, { ended: which === 'last ', part });
}

function looksAhead(which: string | undefined, { ahead = false }: ReadingContext): boolean {
  return which === 'next ' || (ahead && which !== 'last ');
}

const HOLIDAY = new RegExp(
  `^${WHICH}(christmas|xmas|winter|easter|summer|six[ -]weeks?) (?:school )?(?:holidays?|hols|break)${IN_YEAR}$`,
);
const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  christmas: 'christmas',
  xmas: 'christmas',
  winter: 'christmas',
  easter: 'easter',
};

function readHoliday(text: string, context: ReadingContext, part: Part): Read {
  const found = HOLIDAY.exec(text);
  if (!found) return undefined;
  const [, which, name = '', year] = found;
  const dateIn = (inYear: number) => {
    const days = holidayIn(HOLIDAYS[name] ?? 'summer', inYear, context.nation ?? 'england');
    return about({ edtf: days.join('/'), how: 'between' });
  };
  const sought = soughtIn(dateIn, { year, which, part }, context);
  return sought && partOf(sought, part);
}

/** Days that are the same for everyone; those that last longer than themselves are kept as "about". */
const FEASTS: readonly (readonly [RegExp, (year: number) => When])[] = [
  [/^(?:christmas|xmas) eve$/, (year) => onDay(`${year}-12-24`)],
  [/^(?:christmas|xmas) day$/, (year) => onDay(`${year}-12-25`)],
  [/^boxing day$/, (year) => onDay(`${year}-12-26`)],
  [/^new year'?s eve$/, (year) => onDay(`${year}-12-31`)],
  [/^new year'?s day$/, (year) => onDay(`${year}-01-01`)],
  [/^(?:the )?new year$/, (year) => about(onDay(`${year}-01-01`))],
  [/^hallowe'?en$/, (year) => onDay(`${year}-10-31`)],
  [/^bonfire night$/, (year) => onDay(`${year}-11-05`)],
  [/^(?:christmas|xmas)$/, (year) => about(onDay(`${year}-12-25`))],
  [/^good friday$/, (year) => onDay(addDays(easterSunday(year), -2))],
  [/^easter monday$/, (year) => onDay(addDays(easterSunday(year), 1))],
  [/^(?:mother'?s'? day|mothering sunday)$/, (year) => onDay(addDays(easterSunday(year), -21))],
  [/^easter$/, (year) => about(onDay(easterSunday(year)))],
];

function readFeast(text: string, context: ReadingContext, part: Part): Read {
  const [, which, name = '', year] = new RegExp(`^${WHICH}(.+?)${IN_YEAR}$`).exec(text) ?? [];
  const feast = FEASTS.find(([pattern]) => pattern.test(name))?.[1];
  if (!feast) return undefined;
  const isDue = context.ahead && !context.beside;
  const dateIn = isDue ? (inYear: number) => asPromised(feast(inYear), name, part) : feast;
  return soughtIn(dateIn, { year, which, part: 'whole' }, context);
}

const DAYS_AFTER = 14;

/** What is promised for after a feast, or for the new year, is not late as soon as that day is over. */
function asPromised(feast: When, name: string, part: Part): When {
  const day = spanOf(feast)?.to;
  if (!day) return feast;
  if (name.endsWith('new year') && part !== 'before') return about({ edtf: day.slice(0, 7), how: 'month' });
  if (part !== 'after') return feast;
  return about({ edtf: `${addDays(day, 1)}/${addDays(day, DAYS_AFTER)}`, how: 'between' });
}
