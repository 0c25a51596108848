import { type Day, dayOf, daysBetween } from './dates/day.ts';
import type { Journal } from './journal.ts';

/** How many notes were kept, changed or taken away after a moment (UTC, ISO 8601). */
function notesSince(time: string, { things }: Journal): number {
  return [...things.values()].filter(({ type, versions }) => type === 'note' && versions.some((one) => one.time > time))
    .length;
}

/** The age of a backup in days, and the notes that are not in it. */
interface SinceBackup {
  readonly days: number;
  readonly notes: number;
}

/**
 * How the last backup stands today. Undefined where there was none (`time` is empty). One that is from days that are still
 * to come was made while the clock was wrong, or it is wrong now: what came after it is not known.
 */
export function sinceBackup(time: string, journal: Journal, today: Day): SinceBackup | 'not-known' | undefined {
  if (time === '') return undefined;
  const days = daysBetween(dayOf(new Date(time)), today);
  return days < -1 ? 'not-known' : { days: Math.max(0, days), notes: notesSince(time, journal) };
}
