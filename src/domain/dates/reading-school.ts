import type { Part } from './part-of.ts';
import type { Read, ReadingContext } from './reading.ts';
import { readHolidays } from './reading-holidays.ts';
import { readStages } from './reading-stages.ts';
import { readTerms } from './reading-terms.ts';

const READERS = [readTerms, readStages, readHolidays];

/** The ways to say a part of a time, or the time beside it; what it is part of stands in the one group. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:very )?(?:start|beginning) of (?:the )?(.+)$/, 'start'],
  [/^first (?:day|week|few days|few weeks|couple of weeks) (?:of|in|at|back at) (?:the )?(.+)$/, 'start'],
  [/^early (?:on )?(?:in )?(?:the )?(.+)$/, 'start'],
  [/^when \w+ (?:first )?(?:started|began|went into|moved (?:up )?(?:to|into)) (?:at )?(?:the )?(.+)$/, 'start'],
  [/^(?:very )?end of (?:the )?(.+)$/, 'end'],
  [/^last (?:day|week|few days|few weeks|couple of weeks) (?:of|in|at) (?:the )?(.+)$/, 'end'],
  [/^late (?:on )?(?:in )?(?:the )?(.+)$/, 'end'],
  [/^when \w+ (?:finished|left) (?:the )?(.+)$/, 'end'],
  [/^(?:middle of|mid|half ?way through|part ?way through) ?(?:the )?(.+)$/, 'middle'],
  [/^(?:(?:just|shortly|right|straight|soon|week|weekend|day) )?before (?:the )?(.+)$/, 'before'],
  [/^(?:(?:just|shortly|right|straight|soon|week|weekend|day) )?after (?:the )?(.+)$/, 'after'],
];

/** Said by themselves, these are the start of the term. */
const BACK = /^(?:first (?:day|week) back(?: at school)?|back (?:to|at) school|going back(?: to school)?)$/;

/** Nobody who says "before the summer" means a day in June. */
const SUMMER = /(?:before|after) (?:the )?summer$/;

/** School time: terms, half terms, school years, holidays, parts of them, and "Year 3", which needs the birthday. */
export function readSchoolTime(text: string, context: ReadingContext): Read {
  return (
    readAs('whole', text, context) ??
    readPart(text.replace(BACK, 'start of term').replace(SUMMER, '$& holidays'), context)
  );
}

function readPart(text: string, context: ReadingContext): Read {
  for (const [pattern, part] of PARTS) {
    const named = pattern.exec(text)?.[1];
    const read = named && readAs(part, named, context);
    if (read) return read;
  }
  return undefined;
}

function readAs(part: Part, text: string, context: ReadingContext): Read {
  for (const reader of READERS) {
    const read = reader(text, context, part);
    if (read) return read;
  }
  return undefined;
}
