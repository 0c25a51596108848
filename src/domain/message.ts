import type { Day } from './dates/day.ts';
import { type DateWords, dateInWords } from './dates/in-words.ts';
import { exactDay } from './dates/when.ts';
import { withoutTurning } from './direction.ts';
import { dueInWords } from './due-in-words.ts';
import type { Journal } from './journal.ts';
import type { Note, Someone } from './note.ts';
import { goodDeeds } from './person-story.ts';
import { type PromiseMade, stateOf } from './promise.ts';
import type { Live } from './version.ts';

/** The words around what a note holds, given by `src/words`. */
export interface MessageWords {
  /** `date` is undefined where the day is not known. */
  thanksForMeeting(meeting: string, date: string | undefined): string;
  agreed: string;
  nothingAgreed: string;
  there(names: string): string;
  /** One thing agreed: what, who, by when. */
  /** `who` is '', and `due` undefined, where the note does not say. */
  action(what: string, who: string, due: string | undefined): string;
  /** How we will know that it was done, after that. */
  check(how: string): string;
  noDate: string;
  tellMe: string;
  thanks(names: string, date: string | undefined): string;
  thanksToPerson(name: string): string;
  thanksFor: string;
  effect(words: string): string;
  close: string;
  meeting: string;
}

export interface MessageInput {
  readonly journal: Journal;
  readonly nameOf: (someone: Someone) => string;
  readonly words: MessageWords;
  readonly dates: DateWords;
}

/** A message to send, after a meeting or to thank someone who helped; there is none about other notes. */
export function messageFor(note: Live<'note'>, input: MessageInput): string | undefined {
  if (note.body.kind === 'meeting') return followUp(note, input);
  return note.body.kind === 'helped' ? thankYou(note, input) : undefined;
}

/** After a meeting: thanks first, then who was there and what was agreed, by whom and by when. Views are not in it. */
function followUp({ body, id }: Live<'note'>, input: MessageInput): string {
  const { journal, words, dates } = input;
  const promises = journal.promises.filter((promise) => promise.body.note === id && isStillMeant(promise.body));
  const there = namesIn(body, input);
  const actions = promises.map((promise, index) => `${index + 1}. ${actionOf(promise.body, input)}`);
  return paragraphs([
    words.thanksForMeeting(body.title?.trim() || words.meeting, dayOfNote(body, dates)),
    there && words.there(there),
    actions.length > 0 ? [words.agreed, ...actions].join('\n') : words.nothingAgreed,
    words.tellMe,
  ]);
}

function isStillMeant(promise: PromiseMade): boolean {
  return stateOf(promise, '') !== 'no-longer-needed';
}

function actionOf(promise: PromiseMade, { nameOf, words, dates }: MessageInput): string {
  const { words: said, by, check } = promise;
  const due = dueInWords(promise, dates, words.noDate);
  const action = words.action(said.trim().replace(/\.$/, ''), nameOf(by), due);
  return check ? `${action} ${words.check(check.replace(/\.$/, ''))}` : action;
}

/** What someone did, in the parent's own words, and what it did. */
function thankYou({ body }: Live<'note'>, input: MessageInput): string {
  const { words, dates } = input;
  return paragraphs([
    words.thanks(namesIn(body, input), dayOfNote(body, dates)),
    [words.thanksFor, body.words.trim() || body.title].filter(Boolean).join('\n'),
    body.effect?.trim() && words.effect(body.effect.trim()),
    words.close,
  ]);
}

/** Thanks for all that someone did, as it was written down. */
export function thanksTo(
  person: Live<'person'>,
  today: Day,
  { journal, words }: Pick<MessageInput, 'journal' | 'words'>,
): string {
  const deeds = goodDeeds(person, journal, today).map((deed) => `• ${deed}`);
  return paragraphs([
    words.thanksToPerson(person.body.name),
    deeds.length > 0 && [words.thanksFor, ...deeds].join('\n'),
    words.close,
  ]);
}

/** A date that is not known to the day has no place in what is sent. */
function dayOfNote({ happened }: Note, dates: DateWords): string | undefined {
  return exactDay(happened) && dateInWords(happened, dates);
}

function namesIn({ people }: Note, { journal }: MessageInput): string {
  const came = people.filter(({ part }) => part !== 'asked');
  return [...new Set(came.flatMap(({ person }) => journal.people.get(person)?.body.name ?? []))].join(', ');
}

function paragraphs(parts: readonly (string | false | undefined)[]): string {
  return withoutTurning(parts.filter(Boolean).join('\n\n'));
}
