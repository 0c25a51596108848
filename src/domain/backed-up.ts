import { type Day, dayOf, daysBetween } from './dates/day.ts';
import type { Journal } from './journal.ts';

/** How many notes were kept, changed or taken away after a moment (UTC, ISO 8601). */
function notesSince(time: string, { things }: Journal): number {
  return [...things.values()].filter(({ type, versions }) => type === 'note' && versions.some((one) => one.time > time))
    .length;
}

/** How the last backup stands today: its age in days, and the notes that are not in it. */
export function sinceBackup(
  time: string,
  journal: Journal,
  today: Day,
): { readonly days: number; readonly notes: number } {
  return { days: Math.max(0, daysBetween(dayOf(new Date(time)), today)), notes: notesSince(time, journal) };
}
