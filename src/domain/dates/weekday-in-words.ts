import type { Day } from './day.ts';
import { type DateWords, dayAndMonth } from './in-words.ts';

/** A day by its name, without its year: "Friday 27 November". */
export function weekdayInWords(day: Day, words: DateWords): string {
  const name = new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' });
  return `${name.format(new Date(`${day}T12:00:00Z`))} ${dayAndMonth(day, words)}`;
}
