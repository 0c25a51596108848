import type { Version } from '../../src/domain/version.ts';
import type { JournalStore } from '../../src/store/journal-store.ts';
import { aNote, anId, aVersion } from './builders.ts';

/** The first version of note `number`. Its words tell which it is. */
export function noteVersion(number: number, words = `Note ${number}`): Version<'note'> {
  return aVersion('note', aNote({ words }), { id: anId(10_000 + number), of: anId(number) });
}

/** Notes `first` to `last`, in that order. */
export function noteVersions(first: number, last: number): readonly Version<'note'>[] {
  return Array.from({ length: last - first + 1 }, (_, index) => noteVersion(first + index));
}

/** The words of every note, in the order of their ids. */
export function wordsIn(store: JournalStore): readonly string[] {
  return store.journal.value.notes.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ body }) => body.words);
}

export function wordsOf(versions: readonly Version<'note'>[]): readonly string[] {
  return versions.map(({ body }) => body?.words ?? '');
}

/** How many versions the open journal holds. */
export function versionCount(store: JournalStore): number {
  return [...store.journal.value.things.values()].reduce((sum, { versions }) => sum + versions.length, 0);
}
