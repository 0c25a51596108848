import { dateInWords } from '../../domain/dates/in-words.ts';
import { type Person, standingOn } from '../../domain/person.ts';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';

/** What is to be known of someone with the family before they are looked for: that they are away, or not met yet. */
export function standingInWords(person: Person, today: string): string | undefined {
  const standing = standingOn(person, today);
  if (standing === 'new') return peopleWords.notMet;
  const { awayUntil } = person;
  const back = awayUntil && (awayUntil.how === 'unknown' ? awayUntil.typed : dateInWords(awayUntil, dates));
  return standing === 'on-leave' ? peopleWords.onLeave(back) : undefined;
}
