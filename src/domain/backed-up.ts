import { type Day, dayOf, daysBetween } from './dates/day.ts';
import type { Journal } from './journal.ts';

/** How many notes were kept, changed or taken away after a moment (UTC, ISO 8601). */
function notesSince(time: string, { things }: Journal): number {
  return [...things.values()].filter(({ type, versions }) => type === 'note' && versions.some((one) => one.time > time))
    .length;
}

/**
 * How the last backup stands today: its age in days, and the notes that are not in it. Undefined where there was none
 * (`time` is empty), and where it is from days that are still to come: made while the clock was wrong, it can't tell what
 * came after it.
 */
export function sinceBackup(
  time: string,
  journal: Journal,
  today: Day,
): { readonly days: number; readonly notes: number } | undefined {
  if (time === '') return undefined;
  const days = daysBetween(dayOf(new Date(time)), today);
  return days < -1 ? undefined : { days: Math.max(0, days), notes: notesSince(time, journal) };
}
