import type { Term } from '../nations/school-terms.ts';
import { withFullYear } from './full-year.ts';
import { nearestOf } from './nearest.ts';
import { type Part, partOf } from './part-of.ts';
import type { Read, ReadingContext } from './reading.ts';
import { nearestYearly } from './reading-yearly.ts';
import { schoolYear, schoolYearStart, termAfter, termOf } from './school-year.ts';
import { spanOf } from './when.ts';

/** A term by its name, for a pattern: one group. */
export const TERM = '(autumn|christmas|spring|easter|summer) term';
const TERM_NAMES: Readonly<Record<string, Term>> = {
  autumn: 'autumn',
  christmas: 'autumn',
  spring: 'spring',
  easter: 'spring',
  summer: 'summer',
};
const AROUND = [-2, -1, 0, 1, 2];

/** Which term goes by a name: "christmas term" is the autumn one. */
export function termNamed(name: string | undefined): Term | undefined {
  return TERM_NAMES[name ?? ''];
}

/** Terms and school years: "this term", "spring term 2024", "2023/24", "last school year". */
export function readTerms(said: string, context: ReadingContext, part: Part): Read {
  const text = withFullYear(said, context.today);
  return (
    readYearsNamed(text, context, part) ??
    readYearNow(text, context, part) ??
    readTermNow(text, context, part) ??
    readTermNamed(text, context, part)
  );
}

/** Two years that follow one another are one school year; any other two are a range of years. */
function readYearsNamed(text: string, { nation }: ReadingContext, part: Part): Read {
  const found = /^(?:school year |academic year )?(\d{4})[/-](\d{2}|\d{4})$/.exec(text);
  const start = Number(found?.[1]);
  return found && (start + 1) % 100 === Number(found[2]) % 100 ? partOf(schoolYear(start, nation), part) : undefined;
}

const NOW: Readonly<Record<string, number>> = { 'last ': -1, 'this ': 0, 'next ': 1 };

function readYearNow(text: string, context: ReadingContext, part: Part): Read {
  const found = /^(this |last |next )?(?:school|academic) year$/.exec(text);
  if (!found) return undefined;
  const { today, nation } = context;
  const yearAfter = (count: number) => schoolYear(schoolYearStart(today, nation) + count, nation);
  const year = found[1] ? yearAfter(NOW[found[1]] ?? 0) : nearestOf(AROUND.map(yearAfter), context, part);
  return year && partOf(year, part);
}

/** "this term", "last term", "next term"; in a holiday, the one to come is the next. */
function readTermNow(text: string, context: ReadingContext, part: Part): Read {
  const found = /^(this |last |next )?term$/.exec(text);
  if (!found) return undefined;
  const { today, nation } = context;
  const termIn = (count: number) => termAfter(today, count, nation);
  const inHoliday = (spanOf(termIn(0))?.from ?? '') > today;
  const named = termIn(found[1] === 'next ' && inHoliday ? 0 : (NOW[found[1] ?? ''] ?? 0));
  const term = found[1] || part === 'whole' ? named : nearestOf(AROUND.map(termIn), context, part);
  return term && partOf(term, part);
}

function readTermNamed(text: string, context: ReadingContext, part: Part): Read {
  const found = new RegExp(`^(this |last |next )?${TERM}(?: (?:of )?(\\d{4})(?:[/-]\\d{2,4})?)?$`).exec(text);
  const term = termNamed(found?.[2]);
  if (!found || !term) return undefined;
  const inYear = (start: number) => termOf(term, start, context.nation);
  if (found[3]) return partOf(inYear(startForTermIn(term, Number(found[3]), text)), part);
  const ahead = found[1] === 'next ' || (context.ahead ?? false);
  const nearest = nearestYearly(inYear, { ...context, ahead }, { ended: found[1] === 'last ', part });
  return nearest && partOf(nearest, part);
}

/** "spring term 2024" is in the school year that began in 2023; "spring term 2023/24" names both. */
function startForTermIn(term: Term, year: number, text: string): number {
  const namesBothYears = /\d{4}[/-]\d{2}/.test(text);
  return term === 'autumn' || namesBothYears ? year : year - 1;
}
