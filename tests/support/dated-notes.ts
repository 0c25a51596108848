import { addVersions } from '../../src/domain/add-versions.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import { firstVersion } from '../../src/domain/version.ts';
import { testStamp } from './stamp.ts';

/** A journal of notes with a title and an exact day each, and whatever else is given. */
export function journalOf(
  notes: readonly (Partial<Note> & { readonly title: string; readonly day: string })[],
): Journal {
  const stamp = testStamp();
  const versions = notes.map(({ day, ...note }) => {
    const happened = { edtf: day, how: 'day' } as const;
    return firstVersion(
      'note',
      { kind: 'happened', words: '', happened, written: day, people: [], quotes: [], topics: [], ...note },
      stamp,
    );
  });
  return addVersions(emptyJournal, versions);
}
