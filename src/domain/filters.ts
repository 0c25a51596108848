import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import { kindOf } from './kinds/index.ts';
import type { Filter } from './kinds/kind.ts';
import { childWords, type Note } from './note.ts';
import type { Live } from './version.ts';

/** The filters of History, in order. */
export const filters: readonly Filter[] = [
  'said',
  'calls',
  'promises',
  'meetings',
  'helped',
  'letters',
  'happened',
  'home',
  'changes',
  'put-right',
  'social-care',
  'hurtful',
  'to-sort',
];

/** The notes each filter shows: by kind, and by what a note of another kind holds. */
export function notesByFilter(journal: Journal): ReadonlyMap<Filter, readonly Live<'note'>[]> {
  const withPromises = new Set(journal.promises.filter(({ body }) => !body.callBack).map(({ body }) => body.note));
  return new Map(
    filters.map((filter) => [filter, journal.notes.filter(({ id, body }) => shows(filter, body, id, withPromises))]),
  );
}

function shows(filter: Filter, note: Note, id: Id, withPromises: ReadonlySet<Id>): boolean {
  if (kindOf(note.kind).filter === filter) return true;
  if (filter === 'said') return childWords(note).length > 0;
  if (filter === 'calls') return note.contact !== undefined;
  return filter === 'promises' && withPromises.has(id);
}
