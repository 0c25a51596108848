import { addDays } from './day.ts';
import { numberIn } from './numbers.ts';
import type { Read, ReadingContext } from './reading.ts';
import { readCalendar } from './reading-calendar.ts';
import { readSpoken } from './reading-spoken.ts';
import { about, exactDay, onDay } from './when.ts';

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

const BESIDE = /^(the )?(?:(\w+) )?(night|evening|day|week)(s?) (before|after) (?:the )?(.+)$/;
const DAYS_A_WEEK = 7;

/**
 * A time beside a day that is named itself. "The night before 27 November", "two days after the 3rd" and "a week before
 * friday" are a day; "the week before friday" and "the two days after the 3rd" are about all the days between.
 */
export function readBeside(text: string, context: ReadingContext): Read {
  const [, the, many, unit, plural, way, named = ''] = BESIDE.exec(text) ?? [];
  const count = many ? countIn(many) : Number(!plural);
  const read = count ? (readCalendar(named, context) ?? readSpoken(named, context)) : undefined;
  const day = typeof read === 'object' ? exactDay(read) : undefined;
  if (!count || !day) return undefined;
  const days = count * (unit === 'week' ? DAYS_A_WEEK : 1);
  const beside = (by: number) => addDays(day, way === 'before' ? -by : by);
  if (days === 1 || (many && !the)) return onDay(beside(days));
  const [from, to] = [beside(1), beside(days)].toSorted();
  return about({ edtf: `${from}/${to}`, how: 'between' });
}

function countIn(many: string): number | undefined {
  return many === 'a' ? 1 : numberIn(many);
}
