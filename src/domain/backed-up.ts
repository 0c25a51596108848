import { type Day, dayOf, daysBetween } from './dates/day.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';

export interface LastBackup {
  /** When it was begun, UTC, ISO 8601; empty where there was none. */
  readonly time: string;
  /** The things that were written after it, private words too. Undefined of one that did not note how far it went. */
  readonly changed: ReadonlySet<Id> | undefined;
}

/** The age of a backup in days, the notes that are not in it as they are now, and whether anything else is not. */
export interface SinceBackup {
  readonly days: number;
  readonly notes: number;
  readonly isMore: boolean;
}

/**
 * How the last backup stands today. Undefined where there was none. One that is from days that are still to come was made
 * while the clock was wrong, or it is wrong now: what came after it is not known.
 */
export function sinceBackup(last: LastBackup, journal: Journal, today: Day): SinceBackup | 'not-known' | undefined {
  if (last.time === '') return undefined;
  const days = daysBetween(dayOf(new Date(last.time)), today);
  if (days < -1) return 'not-known';
  const changed = [...(last.changed ?? writtenAfter(last.time, journal))];
  const notes = changed.filter((id) => journal.things.get(id)?.type === 'note').length;
  return { days: Math.max(0, days), notes, isMore: changed.length > notes };
}

function writtenAfter(time: string, { things }: Journal): readonly Id[] {
  return [...things].flatMap(([id, { versions }]) => (versions.some((one) => one.time > time) ? [id] : []));
}
