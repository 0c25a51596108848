import type { Nation } from '../child.ts';
import { addDays, type Day, isDay, yearOf } from './day.ts';
import { COUNTED, numberIn, ORDERED } from './numbers.ts';
import { type Part, partOf } from './part-of.ts';
import type { Read, ReadingContext } from './reading.ts';
import { TERM, termNamed } from './reading-terms.ts';
import { startOfClass } from './school-class.ts';
import { schoolYear, termOf } from './school-year.ts';
import { about, onDay } from './when.ts';

const STAGE =
  '(?:school )?((?:year|yr|y) ?(?:1[0-4]|\\d))|(reception|foundation)|(nursery|pre-?school)|((?:primary|p) ?[1-7])|((?:secondary|s) ?[1-6])';

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

/** A child's own school years and ages: "Year 3", "P4 summer term", "aged 4". All need the birthday. */
export function readStages(text: string, context: ReadingContext, part: Part): Read {
  return (
    readClass(text, context, part) ??
    readSchoolBegun(text, context, part) ??
    readAge(text, context.birthday, part) ??
    readBirthday(text, context.birthday, part)
  );
}

function readClass(text: string, { birthday, nation = 'england' }: ReadingContext, part: Part): Read {
  const found =
    new RegExp(`^(?:${STAGE})(?: (?:in )?(?:the )?${TERM})?$`).exec(text) ??
    new RegExp(`^${TERM} (?:of |in )?(?:${STAGE})$`).exec(text);
  const parts = (found?.slice(1) ?? []).filter(Boolean);
  const number = classNumber(parts.find((one) => !termNamed(one)) ?? '', nation);
  if (number === undefined) return undefined;
  if (!birthday) return 'needs-birthday';
  const term = termNamed(parts.find(termNamed));
  const start = startOfClass(number, birthday, nation);
  return partOf(term ? termOf(term, start, nation) : schoolYear(start, nation), part);
}

function classNumber(stage: string, nation: Nation): number | undefined {
  const sort = STAGE_SORTS.find(([pattern]) => pattern.test(stage))?.[1] ?? '';
  const first = STAGES[nation][sort];
  return first === undefined ? undefined : first + Number(/\d+$/.exec(stage)?.[0] ?? 0);
}

/** The first class of each school, which is the same number in all four nations. */
const FIRST_CLASSES: Readonly<Record<string, number>> = { school: 0, primary: 0, secondary: 7, high: 7, senior: 7 };

/** "the start of secondary school" is a time; "secondary school" is years of it, and no date. */
function readSchoolBegun(text: string, { birthday, nation }: ReadingContext, part: Part): Read {
  const found = /^(primary|secondary|high|senior)(?: school)$|^(school)$/.exec(text);
  if (!found || (part !== 'start' && part !== 'before')) return undefined;
  if (!birthday) return 'needs-birthday';
  const number = FIRST_CLASSES[found[1] ?? found[2] ?? ''] ?? 0;
  return partOf(schoolYear(startOfClass(number, birthday, nation), nation), part);
}

const AGE = new RegExp(
  `^(?:aged?|(?:when|while) \\w+ (?:was|were)(?: only| just)?) (\\d{1,2}|${COUNTED})(?: years? old)?$`,
);

/** "aged 4" and "when she was four": the months from one birthday to the next. */
function readAge(text: string, birthday: string | undefined, part: Part): Read {
  const age = numberIn(AGE.exec(text)?.[1]);
  if (age === undefined) return undefined;
  if (!birthday) return 'needs-birthday';
  const [year, month] = [yearOf(birthday) + age, birthday.slice(5, 7)];
  return partOf({ edtf: `${year}-${month}/${year + 1}-${month}`, how: 'between' }, part);
}

const BIRTHDAY = new RegExp(
  `^(?:(?:his|her|their|my|\\w+'?s) )?(\\d{1,2}|${ORDERED})(?:st|nd|rd|th)? birthday(?: party)?$`,
);

/** "his 8th birthday". Someone born on 29 February has it at about the end of that month in other years. */
function readBirthday(text: string, birthday: Day | undefined, part: Part): Read {
  const age = numberIn(BIRTHDAY.exec(text)?.[1]);
  if (age === undefined) return undefined;
  if (!birthday) return 'needs-birthday';
  const on = `${yearOf(birthday) + age}${birthday.slice(4)}`;
  return partOf(isDay(on) ? onDay(on) : about(onDay(addDays(on, -1))), part);
}
