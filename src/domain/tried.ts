import type { Journal } from './journal.ts';
import type { Live } from './version.ts';

/** The people whom notes of calls and messages name, those of the newest first. */
export function peopleTried({ notes, people }: Journal, most: number): readonly Live<'person'>[] {
  const tried = notes.filter(({ body }) => body.contact).flatMap(({ body }) => body.people.map(({ person }) => person));
  return [...new Set(tried)].flatMap((id) => people.get(id) ?? []).slice(0, most);
}
