import { addDays, type Day, weekday } from './day.ts';
import { numberIn } from './numbers.ts';
import type { Read, ReadingContext } from './reading.ts';
import { readCalendar } from './reading-calendar.ts';
import { readSchoolTime } from './reading-school.ts';
import { readSpoken } from './reading-spoken.ts';
import { about, exactDay, isAbout, onDay, spanOf, type When } from './when.ts';

const FROM_MEETING = / (?:from|of|after) (?:the|this|our) (?:meeting|review)$/;
const FROM_PAPER =
  / (?:from|of|after) (?:(?:the )?date (?:of|on) )?(?:the|this|their|that) (?:order|decision|letter|report|email|notice|plan|complaint|request)$/;
const BEFORE_THEY_GO =
  /^(?:(?:just|right) )?before \w+ (?:finish(?:es)?|leaves?|goes|go|moves?(?: on)?|retires?|stops?)$/;

/**
 * A date that counts from something in its own note: "4 weeks from the meeting", "5 weeks from the order", and "before I
 * finish" in a note of someone's going. Undefined where the note holds no such day.
 */
export function readFromNote(text: string, context: ReadingContext): Read {
  const { meeting, paper, goes } = context;
  if (goes && goes.how !== 'unknown' && BEFORE_THEY_GO.test(text)) return { edtf: goes.edtf, how: goes.how };
  return countedFrom(meeting, FROM_MEETING, text, context) ?? countedFrom(paper, FROM_PAPER, text, context);
}

function countedFrom(today: string | undefined, ending: RegExp, text: string, context: ReadingContext): Read {
  const counted = text.replace(ending, '');
  return today && counted !== text ? readSpoken(counted, { ...context, today, ahead: true }) : undefined;
}

const BESIDE = /^(the )?(?:(\w+) )?(night|evening|day|week|fortnight|weekend)(s?) (before|after) (?:the )?(.+)$/;
const LENGTHS: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };

/** A time beside a day, as it was said. */
interface Beside {
  readonly named: string;
  readonly unit: string;
  /** -1 before the day that is named, 1 after it. */
  readonly way: 1 | -1;
  /** How many days it reaches. */
  readonly days: number;
  /** Whether all of them are meant, or only the last. */
  readonly isAll: boolean;
}

/**
 * A time beside a day that is named itself. "The night before 27 November", "two days after the 3rd" and "a week before
 * friday" are a day; "the week before christmas" and "the two days after the 3rd" are about all the days between.
 */
export function readBeside(text: string, context: ReadingContext): Read {
  const said = besideIn(text);
  if (!said) return undefined;
  const isFarFirst = (context.ahead ?? false) === said.way > 0;
  if (said.unit !== 'weekend') return besideNamed(said, isFarFirst ? said.days : 1, context);
  const [first, second] = isFarFirst ? [LONGEST_TO_WEEKEND, 1] : [1, LONGEST_TO_WEEKEND];
  const read = besideNamed(said, first, context);
  return read && isMeant(read, context) ? read : besideNamed(said, second, context);
}

/** The weekend after a Saturday ends on the eighth day. */
const LONGEST_TO_WEEKEND = 8;

/** Whether it has begun or, for a promise, is not over. */
function isMeant(when: When, { today, ahead }: ReadingContext): boolean {
  const span = spanOf(when);
  return span !== undefined && (ahead ? span.to >= today : span.from <= today);
}

function besideNamed(said: Beside, reach: number, context: ReadingContext): When | undefined {
  const read = dayNamed(said, reach, context);
  const day = read && exactDay({ ...read, edtf: read.edtf.replace('~', '') });
  if (!day) return undefined;
  const { unit, way, days, isAll } = said;
  if (unit === 'weekend') return days === 1 ? weekendBeside(day, way) : undefined;
  if (isAll) return daysBeside(day, said);
  const one = onDay(addDays(day, way * days));
  return isAbout(read) ? about(one) : one;
}

function besideIn(text: string): Beside | undefined {
  const [, the, many, unit = '', plural, way, named = ''] = BESIDE.exec(text) ?? [];
  const count = countIn(many ?? (plural ? '' : 'a'));
  if (!count) return undefined;
  const days = count * (LENGTHS[unit] ?? 1);
  return { named, unit, way: way === 'before' ? -1 : 1, days, isAll: days > 1 && (!!the || !many) };
}

/** The day that is named: of every year or month, the one that has its time beside it come or, for a promise, not over. */
function dayNamed({ named, way }: Beside, reach: number, context: ReadingContext): When | undefined {
  const shifted = { ...context, beside: true, today: addDays(context.today, -way * reach) };
  const text = named.replace(/^\d{1,2}$/, '$& of the month');
  const read = readCalendar(text, shifted) ?? readSpoken(text, context) ?? readSchoolTime(text, shifted);
  return typeof read === 'object' ? read : undefined;
}

function daysBeside(day: Day, { way, days }: Beside): When {
  const ends = [addDays(day, way), addDays(day, way * days)].toSorted();
  return about({ edtf: ends.join('/'), how: 'between' });
}

const [SATURDAY, SUNDAY] = [5, 6];

/** The nearest weekend that is all on one side of a day. */
function weekendBeside(day: Day, way: number): When {
  const near = way < 0 ? SUNDAY : SATURDAY;
  const away = ((near - weekday(day)) * way + 7) % 7 || 7;
  const saturday = addDays(day, way * away - Number(way < 0));
  return { edtf: `${saturday}/${addDays(saturday, 1)}`, how: 'between' };
}

function countIn(many: string): number | undefined {
  return many === 'a' ? 1 : numberIn(many);
}
