import type { Live } from '../domain/version.ts';
import { type AppState, journalOf } from './app-state.ts';

const NOTES_LOOKED_AT = 60;

/** Those in the newest notes first, most recent first; then everyone else. */
export function likeliestPeople(app: AppState): readonly Live<'person'>[] {
  const { notes, people } = journalOf(app);
  const recent = notes
    .slice(0, NOTES_LOOKED_AT)
    .flatMap(({ body }) => body.people.flatMap(({ person }) => people.get(person) ?? []));
  return [...new Set([...recent, ...people.values()])];
}
