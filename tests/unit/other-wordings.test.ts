import { expect, it } from 'vitest';
import { addVersions, emptyJournal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import { changesOf, otherWordings } from '../../src/domain/other-wordings.ts';
import { nextVersion } from '../../src/domain/version.ts';
import { aNote, anId, aVersion, only } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const first = aVersion('note', aNote({ words: 'As it was' }), { id: anId(2), of: anId(1) });

/** A note that was changed in several places, each without knowing of the others, the last one last. */
function changedTo(...changes: readonly (Partial<Note> | null)[]) {
  const versions = changes.map((change, index) => ({
    ...aVersion('note', aNote({}), { id: anId(10 + index), of: anId(1), time: `2026-11-2${index}T10:00:00.000Z` }),
    parents: [first.id],
    body: change && aNote({ words: 'As it was', ...change }),
  }));
  return only(addVersions(emptyJournal, [first, ...versions]).notes);
}

const wordsOf = (note: ReturnType<typeof changedTo>) => otherWordings(note).map(({ body }) => body.words);

it('a note has no other wording when it was changed in one place, or to the same in all', () => {
  expect(wordsOf(changedTo({ words: 'Mine' }))).toEqual([]);
  expect(wordsOf(changedTo({ words: 'Ours' }, { words: 'Ours' }))).toEqual([]);
  expect(wordsOf(changedTo({ words: 'Ours', pin: 'in' }, { words: 'Ours' }))).toEqual([]);
  expect(wordsOf(changedTo(null, { words: 'Mine' }))).toEqual([]);
});

it('a note changed in several places has each wording that is not shown, once, the newest first', () => {
  const note = changedTo({ words: 'One' }, { words: 'Two' }, { words: 'One' }, { words: 'Three' });

  expect(note.body.words).toBe('Three');
  expect(wordsOf(note)).toEqual(['One', 'Two']);
});

it('once the parent said which stands there is no other, and both stay with the note', () => {
  const note = changedTo({ words: 'Mine' }, { words: 'Theirs' });
  const settled = addVersions(emptyJournal, [
    ...note.versions,
    nextVersion(note, aNote({ words: 'Mine' }), testStamp()),
  ]);

  expect(wordsOf(only(settled.notes))).toEqual([]);
  expect(only(settled.notes).body.words).toBe('Mine');
  expect(only(settled.notes).versions.map(({ body }) => body?.words)).toContain('Theirs');
});

it('a note is changed by what it says, not by the bin nor by being chosen for the page', () => {
  const bodies: readonly Partial<Note>[] = [
    { binned: '2026-11-21' },
    {},
    { pin: 'in' },
    { pin: 'in', words: 'Put better' },
    { words: 'Put better' },
  ];
  let note = only(addVersions(emptyJournal, [first]).notes);
  for (const [at, change] of bodies.entries()) {
    const next = nextVersion(note, aNote({ words: 'As it was', ...change }), {
      ...testStamp(),
      newId: () => anId(30 + at),
    });
    const { things } = addVersions(emptyJournal, [...note.versions, next]);
    note = things.get(anId(1)) as typeof note;
  }

  expect(changesOf(note).map(({ body }) => body?.words)).toEqual(['Put better']);
});
