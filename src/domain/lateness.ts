import { daysBetween } from './dates/day.ts';
import { exactDay } from './dates/when.ts';
import { type Note, writtenDay } from './note.ts';

/** Days after which a note counts as written from memory. */
const MEMORY_DAYS = 7;

/** How soon after it happened a note was written. Worked out from its dates, never typed. */
export type Lateness =
  | { readonly soon: 'same-day' }
  | { readonly soon: 'days-later'; readonly days: number }
  | { readonly soon: 'memory' };

export function latenessOf(note: Note): Lateness {
  const happened = exactDay(note.happened);
  if (happened === undefined) return { soon: 'memory' };
  const days = Math.max(0, daysBetween(happened, writtenDay(note)));
  if (days === 0) return { soon: 'same-day' };
  return days <= MEMORY_DAYS ? { soon: 'days-later', days } : { soon: 'memory' };
}
