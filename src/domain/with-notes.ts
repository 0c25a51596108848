import type { Journal } from './journal.ts';

/** A journal with just these notes, and what was promised in them. */
export function withNotes(journal: Journal, notes: Journal['notes']): Journal {
  const ids = new Set(notes.map(({ id }) => id));
  return { ...journal, notes, promises: journal.promises.filter(({ body }) => ids.has(body.note)) };
}
