import { type LastBackup, sinceBackup } from './backed-up.ts';
import { careFor } from './care/care.ts';
import { wordsHeard } from './care/care-in-note.ts';
import { addDays, type Day } from './dates/day.ts';
import type { Journal } from './journal.ts';
import { mayBeOneChild } from './may-be-same-child.ts';
import { mayHurt } from './may-hurt.ts';
import type { Note } from './note.ts';
import { otherWordings } from './other-wordings.ts';
import type { Live } from './version.ts';

/**
 * Something that Today may offer: to move into the installed app, to say whether two children are one, to say which of
 * two wordings stands, to set a lock, to make a backup, to install.
 */
export type Nudge = 'move' | 'children' | 'wordings' | 'lock' | 'backup' | 'install';

export interface NudgeInput {
  readonly journal: Journal;
  readonly today: Day;
  /** The day before which nothing is offered; empty where nothing was put off. */
  readonly quietUntil: Day;
  readonly hasLock: boolean;
  readonly lastBackup: LastBackup;
  /** In a tab of a phone whose installed app has a storage of its own. */
  readonly mustMove: boolean;
  readonly canInstall: boolean;
}

const NOTES_BEFORE = { lock: 3, firstBackup: 5, backup: 20, install: 2 };
const DAYS_BEFORE_BACKUP = 14;
/** For how many days what is put off is not offered again. */
export const DAYS_OF_PEACE = 7;

/** The one thing to offer, if any. Never after a note that was hard to write; its private words are asked elsewhere. */
export function nudgeFor(input: NudgeInput): Nudge | undefined {
  const { journal, today, quietUntil, mustMove, canInstall } = input;
  const isPutOff = today < quietUntil && quietUntil <= addDays(today, DAYS_OF_PEACE); // later, and the clock was wrong
  if (isPutOff || journal.notes.length === 0 || isHard(newestWritten(journal)?.body)) return undefined;
  if (mustMove) return 'move';
  if (mayBeOneChild(journal)) return 'children';
  if (inTwoWordings(journal)) return 'wordings';
  if (needsLock(input)) return 'lock';
  if (needsBackup(input)) return 'backup';
  return canInstall && journal.notes.length >= NOTES_BEFORE.install ? 'install' : undefined;
}

/** The newest note that stands in two wordings. One that may hurt is found where it is looked for. */
export function inTwoWordings({ notes }: Journal): Live<'note'> | undefined {
  return notes.find((note) => !mayHurt(note.body) && otherWordings(note).length > 0);
}

function needsLock({ journal: { notes }, hasLock }: NudgeInput): boolean {
  return !hasLock && (notes.length >= NOTES_BEFORE.lock || notes.some(({ body }) => body.kind === 'said'));
}

function needsBackup({ journal, today, lastBackup }: NudgeInput): boolean {
  const last = sinceBackup(lastBackup, journal, today);
  if (!last || last === 'not-known') return journal.notes.length >= NOTES_BEFORE.firstBackup;
  return last.notes >= NOTES_BEFORE.backup || (last.notes > 0 && last.days >= DAYS_BEFORE_BACKUP);
}

/** The note that was written last; of those of one minute, the one that was kept last. */
export function newestWritten({ notes }: Journal): Live<'note'> | undefined {
  const key = ({ body, versions }: Live<'note'>) => `${body.written} ${versions[0]?.time}`;
  return notes.toSorted((one, other) => (key(one) < key(other) ? 1 : -1))[0];
}

/** Whether it was hard to write: whatever has the card of help lines come, and hard words that were not the child's. */
function isHard(note: Note | undefined): boolean {
  if (!note) return false;
  return mayHurt(note) || careFor(`${note.words}\n${wordsHeard(note)}`) !== undefined;
}
