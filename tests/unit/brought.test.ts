import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { type Brought, previewOf } from '../../src/domain/brought.ts';
import { onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { takenBack } from '../../src/domain/taking-back.ts';
import type { Stamp, Version } from '../../src/domain/version.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const note = (number: number, given: Partial<Note> = {}, version: Partial<Version<'note'>> = {}) =>
  aVersion('note', aNote({ words: `note ${number}`, ...given }), {
    id: anId(100 + number),
    of: anId(number),
    ...version,
  });
const promise = (number: number, inNote: number, given: Partial<PromiseMade> = {}) =>
  aVersion('promise', aPromise({ note: anId(inNote), ...given }), { id: anId(100 + number), of: anId(number) });
const person = (number: number, name: string) =>
  aVersion('person', aPerson({ name }), { id: anId(100 + number), of: anId(number) });
const gone = (number: number, type: 'note' | 'promise' | 'person') =>
  aVersion(type, null, { id: anId(500 + number), of: anId(number), parents: [anId(100 + number)] });

function brought(...versions: readonly Version[]): Brought {
  return { versions, notRead: [] };
}

function allOf({ things }: Journal): readonly Version[] {
  return [...things.values()].flatMap((thing): readonly Version[] => thing.versions);
}

function preview(versions: readonly Version[], journal: Journal = emptyJournal) {
  return previewOf(brought(...versions), journal, laterStamp);
}

const laterStamp: Stamp = { ...testStamp('2026-11-22T10:00:00Z'), newId: counting(0xff00) };

function counting(first: number): () => string {
  let count = first;
  return () => anId(count++);
}

describe('what a parent is shown before a file is taken in', () => {
  it('is how many notes of which kinds, promises, people and over what time', () => {
    const meeting = note(1, {
      kind: 'meeting',
      happened: onDay('2024-05-03'),
      people: [{ person: anId(9), part: 'there' }],
    });
    const others = [
      note(2, { kind: 'said', happened: whenFromEdtf('2019') ?? unknownWhen }),
      note(3, { kind: 'said' }),
    ];

    const shown = preview([meeting, ...others, promise(5, 1), person(9, 'Mrs Larkspur')]);

    expect(shown).toMatchObject({
      notes: 3,
      promises: 1,
      people: 1,
      alreadyHere: 0,
      notRead: [],
      span: { from: '2019-01-01', to: TODAY },
    });
    expect(Object.fromEntries(shown.byKind)).toEqual({ meeting: 1, said: 2 });
    expect(shown.versions).toHaveLength(5);
  });

  it('has no time to show when no date is known', () => {
    expect(preview([note(1, { happened: unknownWhen })]).span).toBeUndefined();
  });

  it('counts call-backs apart: they are no promises', () => {
    const shown = preview([
      note(1),
      promise(5, 1),
      promise(6, 1, { callBack: true }),
      promise(7, 1, { callBack: true }),
    ]);

    expect(shown.promises).toBe(1);
    expect(shown.versions).toHaveLength(4);
  });

  it('counts a note once, however often it was changed, and not when it was put in the bin', () => {
    const changed = note(1, { words: 'changed' }, { id: anId(201), parents: [anId(101)] });

    expect(preview([note(1), changed]).notes).toBe(1);
    expect(preview([note(1), note(2, { binned: TODAY })]).notes).toBe(1);
  });

  it('counts nothing that was taken away', () => {
    const versions = [note(1), promise(5, 1), promise(6, 1, { callBack: true }), note(2)];

    const shown = preview([...versions, gone(2, 'note'), gone(5, 'promise'), gone(6, 'promise')]);

    expect(shown).toMatchObject({ notes: 1, promises: 0 });
  });

  it('passes on what could not be read, and whom it is about', () => {
    const notRead = [{ line: 3, why: 'not-json' }] as const;

    const shown = previewOf({ versions: [note(1)], notRead, about: 'Wren' }, emptyJournal, laterStamp);

    expect(shown).toMatchObject({ notRead, about: 'Wren' });
  });
});

describe('what is here already', () => {
  it('is not kept twice when it is the same version', () => {
    const journal = aJournal(note(1), promise(5, 1));

    const shown = preview([note(1), promise(5, 1), note(2)], journal);

    expect(shown).toMatchObject({ notes: 2, alreadyHere: 1 });
    expect(shown.versions).toEqual([note(2)]);
  });

  it('is not kept twice when another kind of file holds the same words of the same day, with what was promised in it', () => {
    const inFile = [note(1, { broughtIn: TODAY, words: 'same' }), promise(5, 1)];
    const journal = aJournal(note(2, { broughtIn: '2026-11-01', words: 'same' }));

    const shown = preview(inFile, journal);

    expect(shown).toMatchObject({ notes: 1, alreadyHere: 1 });
    expect(shown.versions).toEqual([]);
  });

  it('is found in the bin too', () => {
    const journal = aJournal(note(2, { words: 'same', binned: TODAY }));

    expect(preview([note(1, { words: 'same', broughtIn: TODAY })], journal).versions).toEqual([]);
  });

  it('is told from another day, another title and other quotes', () => {
    const journal = aJournal(note(1, { words: 'same', broughtIn: TODAY }));
    const quotes = [{ words: 'no', speaker: { who: 'child' } }] as const;
    const given = [{ happened: onDay('2026-11-20') }, { title: 'Other' }, { quotes }, { words: 'same ' }];
    const others = given.map((one, index) => note(20 + index, { words: 'same', broughtIn: TODAY, ...one }));

    expect(preview(others, journal).versions).toEqual(others);
  });

  it('takes a change to a note that is here, whether it was written here or brought in', () => {
    const change = note(1, { words: 'changed' }, { id: anId(201), parents: [anId(101)] });
    const broughtChange = note(2, { words: 'changed', broughtIn: TODAY }, { id: anId(202), parents: [anId(102)] });
    const journal = aJournal(note(1), note(2, { broughtIn: TODAY }));

    const shown = preview([note(1), note(2, { broughtIn: TODAY }), change, broughtChange], journal);

    expect(shown.versions).toEqual([change, broughtChange]);
  });
});

describe('what lives here', () => {
  const here = aJournal(note(1), promise(5, 1), person(9, 'Mrs Larkspur'));
  const merged = (versions: readonly Version[]) => addVersions(here, preview(versions, here).versions);

  it('is not taken away by a file in which it was', () => {
    const journal = merged([gone(1, 'note'), promise(5, 1), gone(5, 'promise'), gone(9, 'person'), note(2)]);

    expect(journal.notes.map(({ body }) => body.words).toSorted()).toEqual(['note 1', 'note 2']);
    expect(journal.promises).toHaveLength(1);
    expect(journal.people.size).toBe(1);
  });

  it('is not put in the bin by one, and takes what was changed before', () => {
    const changed = note(1, { words: 'changed' }, { id: anId(201), parents: [anId(101)] });
    const binned = note(1, { words: 'changed', binned: TODAY }, { id: anId(202), parents: [anId(201)] });

    expect(merged([note(1), changed, binned]).notes.map(({ body }) => body.words)).toEqual(['changed']);
  });

  it('stands in one wording where a file took it away and brought it back', () => {
    const back = note(1, { words: 'back' }, { id: anId(601), parents: [anId(501)] });

    expect(merged([gone(1, 'note'), back]).notes.map(({ heads }) => heads)).toEqual([[back]]);
  });

  it('outlives a restore that was undone elsewhere, and the backup that was made after it', () => {
    const other = aJournal(note(2));
    const { versions } = preview(allOf(here), other);
    const restored = addVersions(other, versions);
    const undone = addVersions(restored, takenBack(versions, restored, laterStamp));

    const journal = merged(allOf(undone));

    expect(journal.notes.map(({ body }) => body.words).toSorted()).toEqual(['note 1', 'note 2']);
    expect(journal.promises).toHaveLength(1);
  });
});

describe('people in a file', () => {
  it('come with the notes and promises that name them, and not without', () => {
    const people = [person(7, 'Mrs Larkspur'), person(8, 'Mr O’Dell'), person(9, 'Nobody at all')];
    const versions = [
      note(1, { people: [{ person: anId(7), part: 'there' }] }),
      promise(5, 1, { by: { who: 'person', person: anId(8) } }),
    ];

    const kept = preview([...people, ...versions]).versions;

    expect(kept.filter(({ type }) => type === 'person').map(({ of }) => of)).toEqual([anId(7), anId(8)]);
  });

  it('come on their own when a file holds nothing but people', () => {
    expect(preview([person(9, 'Mrs Larkspur')]).versions).toHaveLength(1);
  });

  it('do not come when every note that names them is here already', () => {
    const journal = aJournal(note(1, { words: 'same', broughtIn: TODAY }));
    const inFile = note(2, { words: 'same', broughtIn: TODAY, people: [{ person: anId(9), part: 'there' }] });

    expect(preview([person(9, 'Mrs Larkspur'), inFile], journal).versions).toEqual([]);
  });
});

describe('a file that calls one thing by two types', () => {
  it('does not turn what is here into something else', () => {
    const journal = aJournal(note(1));

    expect(
      preview(
        [person(1, 'Mrs Larkspur')].map((version) => ({ ...version, id: anId(900) })),
        journal,
      ).versions,
    ).toEqual([]);
  });

  it('does not harm the journal it is brought into', () => {
    const clash = aVersion('promise', aPromise({ note: anId(2) }), {
      id: anId(900),
      of: anId(1),
      parents: [anId(101)],
    });

    const { versions } = preview([note(1), clash, note(2), note(3)]);
    const journal = addVersions(emptyJournal, versions);

    expect(journal.notes.every(({ body }) => body.happened !== undefined)).toBe(true);
  });
});

describe('undoing what was brought in', () => {
  const versions = [note(1), note(2), promise(5, 1)];
  const undone = (journal: Journal) => addVersions(journal, takenBack(allOf(journal), journal, laterStamp));

  it('leaves nothing of it in the lists', () => {
    const journal = undone(addVersions(emptyJournal, preview(versions).versions));

    expect(journal).toMatchObject({ notes: [], binned: [], promises: [], child: undefined });
    expect(journal.people.size).toBe(0);
  });

  it('leaves alone what was there before', () => {
    const before = aJournal(note(3));

    const added = preview([note(3), ...versions], before).versions;

    expect(added.map(({ of }) => of)).not.toContain(anId(3));
    expect(added).toHaveLength(3);
  });

  it('does not stand in the way of bringing it in again', () => {
    const journal = undone(addVersions(emptyJournal, preview(versions).versions));

    const again = addVersions(journal, preview(versions, journal).versions);

    expect(again.notes.map(({ body }) => body.words).toSorted()).toEqual(['note 1', 'note 2']);
  });
});
