import { dateInWords } from '../../domain/dates/in-words.ts';
import type { When } from '../../domain/dates/when.ts';
import { dates } from './dates.ts';

/** A date as its parent knows it: in words, or as it was typed where it could not be read. */
export function keptDate(when: When): string {
  return when.how === 'unknown' && when.typed ? when.typed.trim() : dateInWords(when, dates);
}
