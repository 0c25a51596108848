import type { DateWords } from '../../domain/dates/in-words.ts';

export const dates: DateWords = {
  locale: 'en-GB',
  about: (date) => `about ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  seasons: { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' },
  terms: { autumn: 'autumn term', spring: 'spring term', summer: 'summer term' },
  unknown: 'date not known',
};

/** "1 day", "2 days". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** "Ellis's", "James's"; "your child's". */
export function possessive(name: string): string {
  return `${name}’s`;
}

/** "a, b or c". */
export function eitherOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** With a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
