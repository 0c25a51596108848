import { emptyAnswers } from './answers.ts';
import { dayOf } from './dates/day.ts';
import { onDay } from './dates/when.ts';
import { type Id, isId } from './id.ts';
import { emptyJournal } from './journal.ts';
import { type Kept, keepNote } from './keep-note.ts';
import type { Stamp } from './version.ts';

/** What was written down while the journal was locked: the words, when, and the names that its note is to have. */
export interface TakenNote {
  readonly words: string;
  /** UTC, ISO 8601. */
  readonly time: string;
  /** Drawn when it was written, so that one that is kept twice is one note. */
  readonly ids: readonly [Id, Id];
  /** Whether the parent was still writing it when the phone went to sleep, or died. */
  readonly isUnfinished?: true;
}

const AN_HOUR = 60 * 60 * 1000;

/**
 * Those that stand for themselves: not an unfinished one that was written again from the start within the hour, so that
 * all of its words are in the other.
 */
export function standingAlone(taken: readonly TakenNote[]): readonly TakenNote[] {
  return taken.filter((one) => !one.isUnfinished || !taken.some((other) => other !== one && goesOn(one, other)));
}

function goesOn(one: TakenNote, other: TakenNote): boolean {
  const later = Date.parse(other.time) - Date.parse(one.time);
  return later > 0 && later <= AN_HOUR && other.words.trim().startsWith(one.words.trim());
}

/** Takes words in at a time. */
export function takenNote(words: string, { newId, now }: Omit<Stamp, 'device'>): TakenNote {
  return { words, time: now().toISOString(), ids: [newId(), newId()] };
}

/** The note that was taken in, as if it had been kept at the time it was written. */
export function keepTakenNote({ words, time, ids }: TakenNote, device: Id): Kept {
  const left = [...ids];
  const now = new Date(time);
  const stamp: Stamp = { newId: () => left.shift() ?? '', now: () => now, device };
  const answers = { ...emptyAnswers('plain', onDay(dayOf(now))), words };
  return keepNote(answers, emptyJournal, stamp);
}

/** Reads what came out of the intake box. Undefined for anything that this app did not put there. */
export function readTakenNote(read: unknown): TakenNote | undefined {
  const { words, time, ids, isUnfinished } = (read ?? {}) as Partial<TakenNote>;
  const isWhole = typeof words === 'string' && words.trim() !== '' && !Number.isNaN(Date.parse(String(time)));
  return isWhole && typeof time === 'string' && Array.isArray(ids) && ids.length === 2 && ids.every(isId)
    ? { words, time, ids, ...(isUnfinished === true && { isUnfinished }) }
    : undefined;
}
