import type { Nation } from '../child.ts';
import { yearOf } from './day.ts';
import { easterSunday } from './easter.ts';
import type { Read, ReadingContext } from './reading.ts';
import { nearestYearly } from './reading-yearly.ts';
import { schoolYear, startOfClass, type Term, termAfter, termHolding, termOf } from './school-year.ts';
import { about, onDay, spanOf, type When, whenFromEdtf } from './when.ts';

const STAGE =
  '(?:school )?((?:year|yr|y) ?\\d{1,2})|(reception|foundation)|(nursery|pre-?school)|((?:primary|p) ?[1-7])|((?:secondary|s) ?[1-6])';
const TERM = '(autumn|christmas|spring|easter|summer) term';
const TERM_NAMES: Readonly<Record<string, Term>> = {
  autumn: 'autumn',
  christmas: 'autumn',
  spring: 'spring',
  easter: 'spring',
  summer: 'summer',
};

const READERS = [readSchoolYear, readTermNow, readTerm, readStage, readAge, readHalfTerm, readHoliday];

/** School time: terms, half terms, school years, holidays, and "Year 3 autumn term", which needs the child's birthday. */
export function readSchoolTime(text: string, context: ReadingContext): Read {
  for (const reader of READERS) {
    const read = reader(text, context);
    if (read) return read;
  }
  return undefined;
}

/** Two years that follow one another are one school year; any other two are a range of years. */
function readSchoolYear(text: string, { nation }: ReadingContext): Read {
  const found = /^(?:school year |academic year )?(\d{4})[/-](\d{2}|\d{4})$/.exec(text);
  const start = Number(found?.[1]);
  return found && (start + 1) % 100 === Number(found[2]) % 100 ? schoolYear(start, nation) : undefined;
}

/** "this term", "last term", "next term", and the end of one. */
function readTermNow(text: string, { today, ahead }: ReadingContext): Read {
  const found = /^(end of )?(?:the )?(this |last |next )?term$/.exec(text);
  if (!found) return undefined;
  const [, end, which] = found;
  const inHoliday = (spanOf(termHolding(today))?.from ?? '') > today;
  const back = which === 'last ' || (end && !which && !ahead);
  const onward = which === 'next ' && !inHoliday ? 1 : 0;
  const term = termAfter(today, back ? -1 : onward);
  return end ? about(lastMonthOf(term)) : term;
}

function lastMonthOf(term: When): When {
  return whenFromEdtf(term.edtf.split('/')[1] ?? '') ?? term;
}

function readTerm(text: string, context: ReadingContext): Read {
  const found = new RegExp(`^(this |last |next )?${TERM}(?: (?:of )?(\\d{4})(?:[/-]\\d{2,4})?)?$`).exec(text);
  if (!found) return undefined;
  const term = termNamed(found[2]);
  if (found[3]) return termOf(term, startForTermIn(term, Number(found[3]), text));
  const ahead = found[1] === 'next ' || (context.ahead ?? false);
  return nearestYearly((start) => termOf(term, start), { ...context, ahead }, found[1] === 'last ');
}

function termNamed(name: string | undefined): Term {
  return TERM_NAMES[name ?? ''] ?? 'autumn';
}

/** "spring term 2024" is in the school year that began in 2023; "spring term 2023/24" names both. */
function startForTermIn(term: Term, year: number, text: string): number {
  const namesBothYears = /\d{4}[/-]\d{2}/.test(text);
  return term === 'autumn' || namesBothYears ? year : year - 1;
}

function readStage(text: string, { birthday, nation = 'england' }: ReadingContext): Read {
  const found =
    new RegExp(`^(?:${STAGE})(?: (?:in )?(?:the )?${TERM})?$`).exec(text) ??
    new RegExp(`^${TERM} (?:of |in )?(?:${STAGE})$`).exec(text);
  const parts = (found?.slice(1) ?? []).filter(Boolean) as string[];
  const stage = parts.find((part) => !(part in TERM_NAMES)) ?? '';
  const term = parts.find((part) => part in TERM_NAMES);
  const number = classNumber(stage, nation);
  if (number === undefined) return undefined;
  if (!birthday) return 'needs-birthday';
  const start = startOfClass(number, birthday, nation);
  return term ? termOf(termNamed(term), start) : schoolYear(start, nation);
}

/** The class that would be number 0 of each sort of stage, counted as in `startOfClass`: "Year 3" is 3 after it. */
const STAGES: Readonly<Record<Nation, Readonly<Record<string, number>>>> = {
  england: { nursery: -1, reception: 0, year: 0 },
  wales: { nursery: -1, reception: 0, year: 0 },
  scotland: { nursery: -1, primary: -1, secondary: 6 },
  'northern-ireland': { nursery: -1, year: -1, primary: -1 },
};
const STAGE_SORTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:nursery|pre)/, 'nursery'],
  [/^(?:reception|foundation)/, 'reception'],
  [/^y/, 'year'],
  [/^p/, 'primary'],
  [/^s/, 'secondary'],
];

function classNumber(stage: string, nation: Nation): number | undefined {
  const sort = STAGE_SORTS.find(([pattern]) => pattern.test(stage))?.[1] ?? '';
  const first = STAGES[nation][sort];
  return first === undefined ? undefined : first + Number(/\d+$/.exec(stage)?.[0] ?? 0);
}

/** "aged 4" and "when she was 4": the months from one birthday to the next. */
function readAge(text: string, { birthday }: ReadingContext): Read {
  const found = /^(?:aged?|when \w+ (?:was|were)) (\d{1,2})(?: years? old)?$/.exec(text);
  if (!found) return undefined;
  if (!birthday) return 'needs-birthday';
  const [year, month] = [yearOf(birthday) + Number(found[1]), birthday.slice(5, 7)];
  return { edtf: `${year}-${month}/${year + 1}-${month}`, how: 'between' };
}

/** Half terms fall in these months everywhere in the UK, give or take a week, so they are kept as "about". */
const HALF_TERMS: Readonly<Record<string, string>> = {
  autumn: '10',
  october: '10',
  oct: '10',
  february: '02',
  feb: '02',
  spring: '02',
  may: '05',
  summer: '05',
  whitsun: '05',
};

function readHalfTerm(text: string, context: ReadingContext): Read {
  const found =
    /^(?:last |this |next )?(?:(autumn|october|oct|february|feb|spring|may|summer|whitsun) )?half[ -]term(?: (\d{4}))?$/.exec(
      text,
    );
  if (!found) return undefined;
  const months = found[1] ? [HALF_TERMS[found[1]]] : ['02', '05', '10'];
  const [read] = months
    .flatMap((month) => halfTermIn(month ?? '', found[2], context) ?? [])
    .toSorted((one, other) => (context.ahead ? 1 : -1) * one.edtf.localeCompare(other.edtf));
  return read && about(read);
}

function halfTermIn(month: string, year: string | undefined, context: ReadingContext): When | undefined {
  return year ? whenFromEdtf(`${year}-${month}`) : nearestYearly((one) => whenFromEdtf(`${one}-${month}`), context);
}

function readHoliday(text: string, context: ReadingContext): Read {
  const found = /^(?:(?:at|before|after|just before|just after) )?(christmas|xmas|easter)(?: (\d{4}))?$/.exec(text);
  if (!found) return undefined;
  const holidayIn = (year: number) => onDay(found[1] === 'easter' ? easterSunday(year) : `${year}-12-25`);
  const read = found[2] ? holidayIn(Number(found[2])) : nearestYearly(holidayIn, context);
  return read && about(read);
}
