import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Involved, Note, Someone } from './note.ts';
import { remembered } from './remembered.ts';
import type { Live } from './version.ts';

/** Everyone a note tells of: those named in it, those quoted, and those who said in it what they would do. */
export function involvedIn(note: Live<'note'>, journal: Journal): readonly Involved[] {
  const { people, quotes } = note.body;
  const promisers = promisersOf(journal).get(note.id) ?? [];
  if (quotes.length === 0 && promisers.length === 0) return people;
  const spoke = [...quotes.flatMap(({ speaker }) => idOf(speaker)), ...promisers];
  const others = [...new Set(spoke)].filter((id) => isMissing(id, people));
  return [...people, ...others.map((person) => ({ person, part: 'said' as const }))];
}

/** By the note in which it was promised. */
const promisersOf = remembered(({ promises }: Journal): ReadonlyMap<Id, readonly Id[]> => {
  const found = new Map<Id, Id[]>();
  for (const { body } of promises) found.set(body.note, [...(found.get(body.note) ?? []), ...idOf(body.by)]);
  return found;
});

function idOf(someone: Someone): readonly Id[] {
  return someone.who === 'person' ? [someone.person] : [];
}

/** Someone who was asked and did not come can be quoted all the same. */
function isMissing(id: Id, people: Note['people']): boolean {
  return !people.some(({ person, part }) => person === id && part !== 'asked');
}
