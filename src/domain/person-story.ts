import type { Nation } from './child.ts';
import { isAnswered, isUnanswered } from './contact-results.ts';
import { type CallTally, callTally } from './counts.ts';
import { type Day, daysBetween } from './dates/day.ts';
import { lastDaySeenIn } from './dates/days-seen.ts';
import { readWhen } from './dates/reading.ts';
import { spanOf, type When } from './dates/when.ts';
import { workingDaysAfter } from './dates/working-days.ts';
import type { Id } from './id.ts';
import { involvedIn } from './involved-in.ts';
import type { Journal } from './journal.ts';
import { nationOf } from './nation-of.ts';
import { firstDay, type Involved, type Note } from './note.ts';
import { standingOn } from './person.ts';
import { stateOf } from './promise.ts';
import type { Live } from './version.ts';

/** What the notes tell of one person. */
export interface PersonStory {
  /** Every note with them in it, or their words or a promise of theirs, oldest first. */
  readonly notes: readonly Live<'note'>[];
  readonly promises: readonly Live<'promise'>[];
  /** Months, to the nearest, from the first day to the last; to today while they are with the family. */
  readonly months: number;
  /** The last day on which, as a note says, they saw the child. */
  readonly lastSawChild: DaySeen | undefined;
  /** The calls and messages that they were in themselves. */
  readonly calls: CallTally;
  readonly awaited: Awaited | undefined;
}

/** A day on which the child was seen. */
interface DaySeen {
  readonly on: When;
  /** By one of several whom the report of it names: it does not say which. */
  readonly byOneOfSeveral?: true;
}

/** A message to them that no note says was answered, and the day their own time to answer is over. */
interface Awaited {
  readonly since: Day;
  readonly by: Day;
}

const DAYS_IN_A_MONTH = 365.25 / 12;

/** The story of a person, as far as the notes show it. */
export function storyOf(person: Live<'person'>, journal: Journal, today: Day): PersonStory {
  const isThem = ({ person: one }: Involved) => one === person.id;
  const notes = journal.notes.filter((note) => involvedIn(note, journal).some(isThem)).toReversed();
  const own = notes.filter(({ body }) => body.people.some(isThem));
  const promises = promisesBy(person.id, journal);
  return {
    notes,
    promises,
    months: monthsOf(person, notes, today),
    lastSawChild: lastOf(own.flatMap(({ body }) => sawChildOn(body, person.id, journal) ?? [])),
    calls: callTally(own, promises),
    awaited: awaitedFrom(person, own, nationOf(journal)),
  };
}

function promisesBy(person: Id, { promises }: Journal): readonly Live<'promise'>[] {
  return promises.filter(({ body }) => body.by.who === 'person' && body.by.person === person);
}

/** What they did that was good: notes of what helped, and what they said they would do and did. */
export function goodDeeds(person: Live<'person'>, journal: Journal, today: Day): readonly string[] {
  const helped = storyOf(person, journal, today).notes.filter(({ body }) => helpedIn(body, person.id));
  const kept = promisesBy(person.id, journal).filter(
    ({ body }) => !body.callBack && ['done', 'done-late'].includes(stateOf(body, today)),
  );
  return [...helped.map(({ body }) => body.words.trim() || (body.title ?? '')), ...kept.map(({ body }) => body.words)]
    .map((words) => words.trim())
    .filter(Boolean);
}

function helpedIn({ kind, people }: Note, id: Id): boolean {
  return people.some(({ person, part }) => person === id && (part === 'helped' || kind === 'helped'));
}

function monthsOf({ body }: Live<'person'>, notes: readonly Live<'note'>[], today: Day): number {
  const days = notes.map((note) => firstDay(note.body)).toSorted();
  const from = (body.from && spanOf(body.from)?.from) ?? days[0];
  const until = body.until && spanOf(body.until)?.to;
  const last = standingOn(body, today) === 'now' ? today : days.at(-1);
  const to = until && until <= today ? until : last;
  return from && to ? Math.max(0, Math.round(daysBetween(from, to) / DAYS_IN_A_MONTH)) : 0;
}

/** When someone who was there, and not only named, saw the child; of a report, as it says itself. Family writes none. */
function sawChildOn(note: Note, id: Id, journal: Journal): DaySeen | undefined {
  const { sawChild, paper, people, happened, source } = note;
  const part = people.find(({ person }) => person === id)?.part;
  if (part === 'asked' || sawChild === 'no') return undefined;
  if (sawChild === 'yes' && part !== 'named') return { on: happened };
  const writers = people.filter(({ person }) => !journal.people.get(person)?.body.family);
  const written = spanOf(source?.dated ?? happened)?.to;
  if (!written || !paper?.timeWithChild || !writers.some(({ person }) => person === id)) return undefined;
  const { nation, birthday } = journal.child?.body ?? {};
  const on = lastDaySeenIn(paper.timeWithChild, { today: written, nation, birthday }, readWhen);
  return on && { on, ...(writers.length > 1 && { byOneOfSeveral: true }) };
}

function lastOf(days: readonly DaySeen[]): DaySeen | undefined {
  const endOf = ({ on }: DaySeen) => spanOf(on)?.to ?? '';
  return days.toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1)).at(-1);
}

/** The first of the tries that came after the last answer. */
function awaitedFrom(
  { body: { answersWithin } }: Live<'person'>,
  notes: readonly Live<'note'>[],
  nation: Nation | undefined,
): Awaited | undefined {
  const answer = notes.findLastIndex(({ body }) => body.contact && isAnswered(body.contact));
  const first = notes.slice(answer + 1).find(({ body }) => body.contact && isUnanswered(body.contact))?.body;
  const since = first && spanOf(first.happened)?.to;
  return answersWithin && since ? { since, by: workingDaysAfter(since, answersWithin, nation) } : undefined;
}
