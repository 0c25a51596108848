import type { Answers } from './answers.ts';
import { type Day, dayOf } from './dates/day.ts';
import { spanOf } from './dates/when.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { kindOf } from './kinds/index.ts';
import { noteFromAnswers } from './note-from-answers.ts';
import { peopleFinder } from './people-found.ts';
import { promisesFromAnswers } from './promises-from-answers.ts';
import { firstVersion, type Stamp, type Version } from './version.ts';

/** Why a note can't be kept yet. */
export type AnswerProblem = 'words-needed' | 'result-needed' | 'not-yet-happened';

export type Kept =
  | { readonly ok: true; readonly note: Id; readonly versions: readonly Version[] }
  | { readonly ok: false; readonly problem: AnswerProblem };

/** Turns a form into versions to keep: the note, people met for the first time, and the promises made in it. */
export function keepNote(answers: Answers, journal: Journal, stamp: Stamp): Kept {
  const problem = problemWith(answers, dayOf(stamp.now()));
  if (problem) return { ok: false, problem };
  const people = peopleFinder(journal, stamp);
  const note = firstVersion('note', { ...noteFromAnswers(answers, people), written: localTime(stamp.now()) }, stamp);
  const promises = promisesFromAnswers(answers, note.of, people).map((made) => firstVersion('promise', made, stamp));
  return { ok: true, note: note.of, versions: [...people.added(), note, ...promises] };
}

/** What stands in the way of keeping a form, or undefined. Everything but the one needed thing may be empty. */
export function problemWith(answers: Answers, today: Day): AnswerProblem | undefined {
  const { needs } = kindOf(answers.kind);
  if (needs === 'words' && !answers.words.trim() && !answers.title.trim()) return 'words-needed';
  if (needs === 'result' && !answers.result) return 'result-needed';
  const from = spanOf(answers.happened)?.from;
  return from && from > today && answers.kind !== 'meeting' ? 'not-yet-happened' : undefined;
}

/** A clock's own time with its offset: `2026-11-21T02:14+00:00`. */
function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
