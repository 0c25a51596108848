import { problemWith } from './answer-problem.ts';
import type { Answers, NamedPerson } from './answers.ts';
import { dayOf } from './dates/day.ts';
import { given } from './given.ts';
import { type Journal, promisesOf } from './journal.ts';
import type { Kept } from './keep-note.ts';
import { withStandings } from './leaving.ts';
import type { Involved, Note, Someone } from './note.ts';
import { noteFromAnswers } from './note-from-answers.ts';
import { type PeopleFound, peopleFinder } from './people-found.ts';
import type { PromiseMade } from './promise.ts';
import { agreedIn, callBackFrom, dueFrom, promiseItself } from './promises-from-answers.ts';
import { isSame } from './same.ts';
import { firstVersion, type Live, nextVersion, type Stamp, type Version } from './version.ts';

/** A change to a note over what it was, and to the promises made in it. What the form does not show stays as it was. */
export function changeNote(thing: Live<'note'>, answers: Answers, journal: Journal, stamp: Stamp): Kept {
  const promised = promisesOf(thing.id, journal).map(({ body }) => body.words);
  const problem = problemWith(answers, dayOf(stamp.now()), promised);
  if (problem) return { ok: false, problem };
  const people = peopleFinder(journal, stamp);
  const fresh = noteFromAnswers(answers, people);
  const body: Note = { ...fresh, ...unseenFacts(thing.body, fresh) };
  const note = isSame(body, thing.body) ? [] : [nextVersion(thing, body, stamp)];
  const promises = [
    ...changedPromises({ thing, answers, journal, people, stamp }),
    ...addedPromises({ thing, answers, journal, people, stamp }),
  ];
  const met = people.added();
  const moved = isMoved(thing.body, fresh) ? withStandings(met, fresh, journal, stamp, thing.body) : met;
  return { ok: true, note: thing.id, versions: [...moved, ...note, ...promises] };
}

/** Whether a note tells something else than it did of who goes, or when. */
function isMoved(before: Note, fresh: Omit<Note, 'written'>): boolean {
  const [was, now] = [before, fresh].map(({ leaving, happened }) => leaving && { on: happened, ...leaving });
  return !isSame(was, now);
}

/** What a form has no box for: facts set once, and the parts of an answer that it only shows the rest of. */
function unseenFacts(before: Note, fresh: Omit<Note, 'written'>): Pick<Note, 'written'> & Partial<Note> {
  const { written, broughtIn, pin, service } = before;
  return {
    written,
    people: partsKept(before.people, fresh.people),
    ...given({
      broughtIn,
      pin,
      service,
      contact: contactKept(before.contact, fresh.contact),
      source: sourceKept(before.source, fresh.source),
    }),
  };
}

function contactKept(before: Note['contact'], fresh: Note['contact']): Note['contact'] {
  if (!before || !fresh) return fresh;
  const waited = before.waited?.minutes === fresh.waited?.minutes ? before.waited : fresh.waited;
  return { ...fresh, ...(waited && { waited }) };
}

function sourceKept(before: Note['source'], fresh: Note['source']): Note['source'] {
  if (!before || fresh?.type !== before.type) return fresh;
  const by = before.by?.who === 'other' ? fresh.by : (fresh.by ?? before.by);
  return { ...fresh, ...given({ by }) };
}

/** Someone who was in it before keeps their place and part, unless they moved between those there and those asked. */
function partsKept(before: readonly Involved[], fresh: readonly Involved[]): readonly Involved[] {
  const isSamePlace = (one: Involved, other: Involved) =>
    one.person === other.person && (one.part === 'asked') === (other.part === 'asked');
  const kept = before.filter((was) => fresh.some((one) => isSamePlace(was, one)));
  return [...kept, ...fresh.filter((one) => !before.some((was) => isSamePlace(was, one)))];
}

interface Change {
  readonly thing: Live<'note'>;
  readonly answers: Answers;
  readonly journal: Journal;
  readonly people: PeopleFound;
  readonly stamp: Stamp;
}

function addedPromises({ thing, answers, journal, people, stamp }: Change): readonly Version<'promise'>[] {
  const isAnswered = answers.callBack !== undefined || thing.body.contact?.result !== 'will-call-back';
  const isNewCallBack =
    answers.result === 'will-call-back' &&
    isAnswered && // one that was taken away stays away
    !promisesOf(thing.id, journal).some(({ body }) => body.callBack);
  const callBack = isNewCallBack ? [callBackFrom(answers, thing.id, people)] : [];
  return [...agreedIn(answers, thing.id, people), ...callBack].map((made) => firstVersion('promise', made, stamp));
}

/** The promises there are follow the note: its date, its words, and what the form asks of the promise itself. */
function changedPromises(change: Change): readonly Version<'promise'>[] {
  return promisesOf(change.thing.id, change.journal).flatMap((promise) => {
    if (isCalledOff(promise.body, change)) return [nextVersion(promise, null, change.stamp)];
    const body = followed(promise.body, change);
    return isSame(body, promise.body) ? [] : [nextVersion(promise, body, change.stamp)];
  });
}

/** A call back that, on second thoughts, was never promised; one that something has come of stays. */
function isCalledOff({ callBack, steps }: PromiseMade, { answers }: Change): boolean {
  return callBack === true && answers.result !== 'will-call-back' && steps.length === 0;
}

function followed(promise: PromiseMade, change: Change): PromiseMade {
  const { thing, answers } = change;
  const said = promise.said.edtf === thing.body.happened.edtf ? answers.happened : promise.said;
  const moved = { ...promise, said };
  if (!promise.callBack && answers.kind !== 'promise') return moved;
  const words = promise.words === thing.body.words ? answers.words : promise.words;
  const due = promise.callBack ? answers.callBack : answers.promised.due;
  return withDue({ ...withWriting(moved, answers), words, by: whoNow(promise, change) }, due);
}

function withWriting(promise: PromiseMade, { promised }: Answers): PromiseMade {
  if (promise.callBack) return promise;
  const { inWriting: _, check: __, ...rest } = promise;
  return { ...rest, ...given({ inWriting: promised.inWriting, check: promised.check?.trim() }) };
}

/** Who promised stays, unless the form names someone else first than it did, or changes between us and them. */
function whoNow(promise: PromiseMade, { thing, answers, people }: Change): Someone {
  const now = (promise.callBack ? callBackFrom : promiseItself)(answers, thing.id, people).by;
  const isSameSide = promise.by.who !== 'us' && now.who !== 'us';
  return isSameSide && isFirstIn(thing.body.people, answers.people[0]) ? promise.by : now;
}

function isFirstIn([first]: readonly Involved[], named: NamedPerson | undefined): boolean {
  return first?.person === named?.person && (named === undefined || named.person !== undefined);
}

function withDue(promise: PromiseMade, answer: Answers['callBack']): PromiseMade {
  if (answer === undefined) return promise;
  const { due: _due, dueWords: _words, noDate: _none, ...rest } = promise;
  return { ...rest, ...dueFrom(answer) };
}
