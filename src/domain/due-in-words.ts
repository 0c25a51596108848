import { type DateWords, dateInWords } from './dates/in-words.ts';
import type { PromiseMade } from './promise.ts';

/** By when it was promised: a date, their own words, or that none was given. Undefined where the note does not say. */
export function dueInWords(
  { due, dueWords, noDate }: Pick<PromiseMade, 'due' | 'dueWords' | 'noDate'>,
  dates: DateWords,
  noneGiven: string,
): string | undefined {
  if (due && due.how !== 'unknown') return dateInWords(due, dates);
  return dueWords ?? (noDate ? noneGiven : undefined);
}
