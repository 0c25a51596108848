import type { Answers, DueAnswer, NamedPerson, PromisedAnswer } from './answers.ts';
import { given } from './given.ts';
import type { Id } from './id.ts';
import type { Someone } from './note.ts';
import type { PeopleFound } from './people-found.ts';
import type { PromiseMade } from './promise.ts';

/** The promises in a form: each thing agreed, the promise itself, and a call back. */
export function promisesFromAnswers(answers: Answers, note: Id, people: PeopleFound): readonly PromiseMade[] {
  const itself = answers.kind === 'promise' ? [promiseItself(answers, note, people)] : [];
  const callBack = answers.result === 'will-call-back' ? [callBackFrom(answers, note, people)] : [];
  return inPlace([...agreedIn(answers, note, people), ...itself, ...callBack]);
}

/** What was agreed, line by line. */
export function agreedIn(answers: Answers, note: Id, people: PeopleFound): readonly PromiseMade[] {
  const lines = answers.agreed.filter(({ words }) => words.trim() !== '');
  return inPlace(lines.map((line) => promiseOf(line, note, answers, people)));
}

/** The promise that a note of a promise is about. */
export function promiseItself(answers: Answers, note: Id, people: PeopleFound): PromiseMade {
  const by = answers.promised.by ?? answers.people[0];
  return promiseOf({ ...answers.promised, by, words: answers.words }, note, answers, people);
}

/** The call back that was promised in a call. */
export function callBackFrom(answers: Answers, note: Id, people: PeopleFound): PromiseMade {
  const line = { words: answers.words, by: answers.people[0], due: answers.callBack };
  return { ...promiseOf(line, note, answers, people), callBack: true };
}

/** By when a promise is to be kept, as the form says it. */
export function dueFrom(due: DueAnswer): Pick<PromiseMade, 'due' | 'dueWords' | 'noDate'> {
  if (due === undefined) return {};
  return due === 'no-date' ? { noDate: true } : { due: due.by, ...(due.words && { dueWords: due.words }) };
}

function promiseOf(line: PromisedAnswer, note: Id, { happened }: Answers, people: PeopleFound): PromiseMade {
  const { words, by, due, inWriting } = line;
  const said = { words, by: someone(by, people), note, said: happened, steps: [] };
  return { ...said, ...dueFrom(due), ...given({ inWriting, check: line.check?.trim() }) };
}

function someone(by: NamedPerson | 'us' | undefined, people: PeopleFound): Someone {
  if (by === 'us') return { who: 'us' };
  return by ? { who: 'person', person: people.find(by) } : { who: 'other', name: '' };
}

/** Promises of one note were written down in an order, and keep it. */
function inPlace(promises: readonly PromiseMade[]): readonly PromiseMade[] {
  return promises.map((promise, place) => (place > 0 ? { ...promise, place } : promise));
}
