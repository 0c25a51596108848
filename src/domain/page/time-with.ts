import { type Day, monthOf, yearOf } from '../dates/day.ts';
import { spanOf } from '../dates/when.ts';
import { firstDay, type Note } from '../note.ts';
import type { Person } from '../person.ts';
import { ownParts } from './name-forms.ts';
import { sentencesOf } from './sentences.ts';
import { foldedTitle, isAppointment } from './signals.ts';

/**
 * The day on which a note shows someone with the family: the month in which they went, where it says that they did. None
 * where it is a letter of an appointment to come, or of the end of a service: those are no time with anyone, unless the
 * parent said that it is waited for, or since when it is.
 */
export function dayWith(person: Person, note: Note): Day | undefined {
  const isKnown = person.standing === 'waiting' || person.from !== undefined;
  if (!isKnown && (isAppointment(note) || isDischarge(note))) return undefined;
  return leftOn(person, note) ?? firstDay(note);
}

function isDischarge(note: Note): boolean {
  return note.kind === 'paper' && /\bdischarged?\b/.test(foldedTitle(note));
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const LEFT_IN = new RegExp(`\\b(?:left|moved|went)\\b.*\\bin (${MONTHS.join('|')})(?: (\\d{4}))?(?![\\w-])`, 'i');

/** The last day of the month in which a sentence of a note says that someone went: "Kieran moved to another team in February". */
function leftOn({ name }: Person, note: Note): Day | undefined {
  const told = sentencesOf(note.words).find(
    (one) => LEFT_IN.test(one) && ownParts(name).some((part) => one.includes(part)),
  );
  const [, monthName = '', year] = (told && LEFT_IN.exec(told)) ?? [];
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = firstDay(note);
  const lastOfThat = month > monthOf(day) ? yearOf(day) - 1 : yearOf(day);
  const edtf = `${year ?? lastOfThat}-${String(month).padStart(2, '0')}`;
  const end = spanOf({ edtf, how: 'month' })?.to;
  return end && end < day ? end : undefined;
}
