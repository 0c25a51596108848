import { type AnswerProblem, problemWith } from './answer-problem.ts';
import type { Answers } from './answers.ts';
import { dayOf } from './dates/day.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { withStandings } from './leaving.ts';
import { noteFromAnswers } from './note-from-answers.ts';
import { peopleFinder } from './people-found.ts';
import { promisesFromAnswers } from './promises-from-answers.ts';
import { firstVersion, type Stamp, type Version } from './version.ts';

export type Kept =
  | { readonly ok: true; readonly note: Id; readonly versions: readonly Version[] }
  | { readonly ok: false; readonly problem: AnswerProblem };

/**
 * Turns a form into versions to keep: the note, people met for the first time, and the promises made in it. The note
 * gets the id given, or one of its own.
 */
export function keepNote(answers: Answers, journal: Journal, stamp: Stamp, id?: Id): Kept {
  const problem = problemWith(answers, dayOf(stamp.now()));
  if (problem) return { ok: false, problem };
  const people = peopleFinder(journal, stamp);
  const body = { ...noteFromAnswers(answers, people), written: localTime(stamp.now()) };
  const note = firstVersion('note', body, stamp, id);
  const promises = promisesFromAnswers(answers, note.of, people).map((made) => firstVersion('promise', made, stamp));
  return {
    ok: true,
    note: note.of,
    versions: [...withStandings(people.added(), body, journal, stamp), note, ...promises],
  };
}

/** A clock's own time with its offset: `2026-11-21T02:14+00:00`. */
function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
