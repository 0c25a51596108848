import { emptyAnswers } from './answers.ts';
import { dayOf } from './dates/day.ts';
import { onDay } from './dates/when.ts';
import { type Id, isId } from './id.ts';
import { emptyJournal, type Journal } from './journal.ts';
import { keepNote } from './keep-note.ts';
import type { Note } from './note.ts';
import { isLive, type Live, type Stamp, type Thing, type Version } from './version.ts';

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
  return later > 0 && later <= AN_HOUR && beginsWith(other.words, one.words);
}

function beginsWith(words: string, beginning: string): boolean {
  return words.trim().startsWith(beginning.trim());
}

/** Takes words in at a time. */
export function takenNote(words: string, { newId, now }: Omit<Stamp, 'device'>): TakenNote {
  return { words, time: now().toISOString(), ids: [newId(), newId()] };
}

/**
 * What to keep of a note that was taken in, as if it had been kept at the time it was written. Nothing where it is there
 * already. Where it is there with other words, for another window was unlocked while it was being written, it goes on from
 * those; where those were taken away, which leaves nothing to go on from, it is another note. Undefined for what makes no
 * note.
 */
export function keepTakenNote(taken: TakenNote, { things }: Journal, stamp: Stamp): readonly Version[] | undefined {
  const [, of] = taken.ids;
  const note = things.get(of) as Thing<'note'> | undefined;
  if (!note) return asItWasWritten(taken, stamp.device);
  if (!isLive(note)) return asItWasWritten({ ...taken, ids: [stamp.newId(), stamp.newId()] }, stamp.device);
  if (note.versions.some(({ body }) => body?.words === taken.words)) return [];
  return goneOnWith(taken, note, stamp);
}

/** Over the newest wording that the words begin with, of which all else stays; so beside one that was changed since. */
function goneOnWith(taken: TakenNote, { versions }: Live<'note'>, stamp: Stamp): readonly Version[] | undefined {
  const { words, ids } = taken;
  const before = versions.findLast(({ body }) => body && beginsWith(words, body.words));
  const over = { id: stamp.newId(), parents: [before?.id ?? ids[0]], time: stamp.now().toISOString() };
  return asItWasWritten(taken, stamp.device)?.map((written) => {
    const { binned: _, ...body } = (before ?? written).body as Note;
    return { ...written, ...over, body: { ...body, words } };
  });
}

/** A note of words alone: one version. */
function asItWasWritten({ words, time, ids }: TakenNote, device: Id): readonly Version<'note'>[] | undefined {
  const left = [...ids];
  const now = new Date(time);
  const stamp: Stamp = { newId: () => left.shift() ?? '', now: () => now, device };
  const answers = { ...emptyAnswers('plain', onDay(dayOf(now))), words };
  const kept = keepNote(answers, emptyJournal, stamp);
  return kept.ok ? (kept.versions as readonly Version<'note'>[]) : undefined;
}

/** Reads what came out of the intake box. Undefined for anything that this app did not put there. */
export function readTakenNote(read: unknown): TakenNote | undefined {
  const { words, time, ids, isUnfinished } = (read ?? {}) as Partial<TakenNote>;
  const isWhole = typeof words === 'string' && words.trim() !== '' && !Number.isNaN(Date.parse(String(time)));
  return isWhole && typeof time === 'string' && Array.isArray(ids) && ids.length === 2 && ids.every(isId)
    ? { words, time, ids, ...(isUnfinished === true && { isUnfinished }) }
    : undefined;
}
