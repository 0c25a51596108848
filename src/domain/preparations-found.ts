import { type DateWords, dateInWords } from './dates/in-words.ts';
import { folded } from './folding.ts';
import type { Journal } from './journal.ts';
import type { Preparation } from './preparation.ts';
import { search, textOf } from './search.ts';
import type { Live } from './version.ts';

/**
 * The meetings that were got ready for in which every word of a query stands: in their name and day, the points, the
 * questions, or the names of who comes. What the parent hopes for is theirs alone, and is not searched.
 */
export function preparationsFound(query: string, journal: Journal, dates: DateWords): readonly Live<'preparation'>[] {
  if (!query.trim()) return [];
  const text = ({ body }: Live<'preparation'>) => folded(wordsOf(body, journal, dates));
  return search(query, textOf(journal.preparations, text));
}

function wordsOf(
  { title, why, points, questions, people, on }: Preparation,
  journal: Journal,
  dates: DateWords,
): string {
  const names = people.flatMap((id) => {
    const { name = '', role = '', service = '' } = journal.people.get(id)?.body ?? {};
    return [name, role, service];
  });
  const day = on && on.how !== 'unknown' ? dateInWords(on, dates) : '';
  return [title, why, ...points.map(({ words }) => words), ...questions, ...names, day, on?.typed].join(' ');
}
