import { addDays } from './day.ts';
import { numberIn } from './numbers.ts';
import type { Read, ReadingContext } from './reading.ts';
import { readCalendar } from './reading-calendar.ts';
import { readSpoken } from './reading-spoken.ts';
import { exactDay, onDay } from './when.ts';

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

const BESIDE = /^(?:the |(\w+) )?(night|evening|day|week)s? (before|after) (?:the )?(.+)$/;
const DAYS_A_WEEK = 7;

/** "the night before 27 November", "two days after the 3rd": a day beside one that is named itself. */
export function readBeside(text: string, context: ReadingContext): Read {
  const [, many = 'one', unit, way, named = ''] = BESIDE.exec(text) ?? [];
  const count = many === 'a' ? 1 : numberIn(many);
  const read = count ? (readCalendar(named, context) ?? readSpoken(named, context)) : undefined;
  const day = typeof read === 'object' ? exactDay(read) : undefined;
  const days = (count ?? 0) * (unit === 'week' ? DAYS_A_WEEK : 1);
  return day ? onDay(addDays(day, way === 'before' ? -days : days)) : undefined;
}
