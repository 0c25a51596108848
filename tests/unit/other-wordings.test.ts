import { expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import { changesOf, earlierWordings, otherWordings } from '../../src/domain/other-wordings.ts';
import { pinned } from '../../src/domain/pinned.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { nextOfShown, nextVersion, type Version } from '../../src/domain/version.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, only } from '../support/builders.ts';
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

it('what is shown is no other wording where a person in it was joined with another since', () => {
  const note = changedTo({ words: 'Theirs' }, { words: 'Mine', people: [{ person: anId(50), part: 'there' }] });
  const joined = addVersions(emptyJournal, [
    ...note.versions,
    aVersion('person', aPerson({ sameAs: anId(51) }), { id: anId(60), of: anId(50) }),
    aVersion('person', aPerson({}), { id: anId(61), of: anId(51) }),
  ]);

  expect(only(joined.notes).body.people).toEqual([{ person: anId(51), part: 'there' }]);
  expect(wordsOf(only(joined.notes))).toEqual(['Theirs']);
});

it('saying whether a note is always on the page says nothing of which wording stands', () => {
  const note = changedTo({ words: 'Theirs' }, { words: 'Mine' });
  const pin = { ...testStamp('2026-11-25T10:00:00Z'), newId: () => anId(90) };
  const after = only(addVersions(emptyJournal, [...note.versions, pinned(note, 'in', pin)]).notes);

  expect(after.body).toMatchObject({ words: 'Mine', pin: 'in' });
  expect(wordsOf(after)).toEqual(['Theirs']);
});

it('a promise that was changed in two places has both, and what came of it is put down for the one shown', () => {
  const made = aVersion('promise', aPromise({}), { id: anId(2) });
  const later = (id: number, given: Partial<PromiseMade>) => ({
    ...aVersion('promise', aPromise(given), { id: anId(id), time: `2026-11-2${id - 10}T10:00:00.000Z` }),
    parents: [made.id],
  });
  const steps = [{ what: 'not-yet', on: '2026-11-22' }] as const;
  const journalOf = (...more: readonly Version[]) =>
    addVersions(emptyJournal, [
      aVersion('note', aNote({}), { id: anId(9), of: anId(1) }),
      { ...made, of: anId(3) },
      ...more,
    ]);
  const both = [later(11, { steps: [{ what: 'done' }] }), later(12, { words: 'I will post it' })].map((one) => ({
    ...one,
    of: anId(3),
  }));
  const promise = only(journalOf(...both).promises);
  const stamp = { ...testStamp('2026-11-25T10:00:00Z'), newId: () => anId(90) };

  const after = only(journalOf(...both, nextOfShown(promise, { ...promise.body, steps }, stamp)).promises);

  expect(after.body).toMatchObject({ words: 'I will post it', steps });
  expect(otherWordings(after).map(({ body }) => body.steps)).toEqual([[{ what: 'done' }]]);
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

it('a note that was changed in anything it says has an earlier wording to read, and not for the bin or the page', () => {
  const shown = aNote({ words: 'As it was' });
  const changes: readonly Partial<Note>[] = [
    { paper: { claims: [{ says: 'He has no friends', happened: 'He has two', proof: 'We met them' }] } },
    { otherViews: [{ whose: 'The head', words: 'He copes', why: '', timeWithChild: '' }] },
    { people: [{ person: anId(5), part: 'there' }] },
    { source: { type: 'register' } },
    { reference: 'EHC/4' },
  ];
  for (const change of changes) {
    const note = only(aJournal(aVersion('note', { ...shown, ...change }, { of: anId(1) })).notes);
    const changed = only(aJournal(...note.versions, nextVersion(note, shown, testStamp())).notes);
    expect(earlierWordings(changed).map(({ body }) => body)).toEqual([{ ...shown, ...change }]);
  }
  const note = only(aJournal(first).notes);
  const pinned = only(aJournal(first, nextVersion(note, { ...note.body, pin: 'in' }, testStamp())).notes);
  expect(earlierWordings(pinned)).toEqual([]);
});

it('a promise has what it said before, and not for what came of it', () => {
  const made = aPromise({ words: 'Send the form to Elis' });
  const stamp = testStamp();
  const versions = [first, aVersion('promise', made, { of: anId(3), id: anId(60) })];
  const next = (body: typeof made) => {
    const [promise] = aJournal(...versions).promises;
    if (promise) versions.push(nextVersion(promise, body, stamp) as (typeof versions)[number]);
  };
  const steps = [{ what: 'done' as const, on: '2026-11-12' }];
  next({ ...made, steps });
  expect(only(aJournal(...versions).promises.map(earlierWordings))).toEqual([]);

  next({ ...made, words: 'Send the form to Ellis', steps });
  expect(only(aJournal(...versions).promises.map(earlierWordings)).map(({ body }) => body.words)).toEqual([made.words]);
});
