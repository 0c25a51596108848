import { describe, expect, it } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { readJournalFile } from '../../../src/documents/journal-file/read.ts';
import { writeJournalFile } from '../../../src/documents/journal-file/write.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { type Brought, type FileRead, type Preview, previewOf } from '../../../src/domain/brought.ts';
import { callTally, promiseTally } from '../../../src/domain/counts.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { takenBack } from '../../../src/domain/taking-back.ts';
import { nextVersion, type Stamp } from '../../../src/domain/version.ts';
import { anId, TODAY } from '../../support/builders.ts';
import { sampleJournal, sampleText } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

interface SampleLine {
  readonly happened?: string;
  readonly said?: readonly { readonly words: string }[];
}

const lines: readonly SampleLine[] = sampleText
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function broughtBy(read: FileRead): Brought {
  if (!read.ok) throw new Error(read.reason);
  return read.brought;
}

function exported(journal: Journal): Brought {
  return broughtBy(readJournalFile(writeJournalFile(journal, new Date('2026-11-21T10:00:00Z'))));
}

let ids = 0xff0000;

/** A stamp for some days later, whose ids are like no others. */
function laterStamp(): Stamp {
  return { ...testStamp('2026-11-25T10:00:00Z'), newId: () => anId(ids++) };
}

function previewed(brought: Brought, journal: Journal): Preview {
  return previewOf(brought, journal, laterStamp());
}

/** The sample with a change to the words of one note. */
function changedSample(journal: Journal): Journal {
  const [note] = journal.notes;
  if (!note) throw new Error('no notes');
  return addVersions(journal, [nextVersion(note, { ...note.body, words: 'Changed  💚 words ' }, laterStamp())]);
}

describe('the sample case, brought in, written out and brought into an empty journal', () => {
  const journal = sampleJournal();
  const again = addVersions(emptyJournal, previewed(exported(journal), emptyJournal).versions);

  it('is equal to what it was', () => {
    expect(again).toEqual(journal);
  });

  it('has the same words and quotes, byte for byte and in order', () => {
    const texts = (from: Journal) =>
      from.notes.map(({ body }) => [body.words, ...body.quotes.map(({ words }) => words)]);
    const inFile = lines.map(({ happened = '', said = [] }) => [happened, ...said.map(({ words }) => words)]);

    expect(texts(again)).toEqual(texts(journal));
    expect(texts(again).toSorted()).toEqual(inFile.toSorted());
  });

  it('has the same totals', () => {
    expect(callTally(again.notes, again.promises)).toEqual(callTally(journal.notes, journal.promises));
    expect(promiseTally(again.promises, TODAY)).toEqual(promiseTally(journal.promises, TODAY));
  });

  it('shows before it is taken in what it holds, call-backs apart from promises', () => {
    expect(previewed(exported(journal), emptyJournal)).toMatchObject({
      notes: 97,
      promises: 46,
      people: journal.people.size,
      alreadyHere: 0,
      notRead: [],
    });
  });
});

describe('bringing in what is here already', () => {
  const journal = sampleJournal();

  it('adds nothing from a journal file', () => {
    const preview = previewed(exported(journal), journal);

    expect(preview).toMatchObject({ notes: 97, alreadyHere: 97, versions: [] });
  });

  it('adds nothing from the simple shape, though its notes have no ids', () => {
    const preview = previewed(broughtBy(readSimpleCase(sampleText, journal, laterStamp())), journal);

    expect(preview).toMatchObject({ notes: 97, alreadyHere: 97, versions: [] });
  });

  it('adds nothing from the simple shape when a note was changed here since', () => {
    const changed = changedSample(journal);

    const preview = previewed(broughtBy(readSimpleCase(sampleText, changed, laterStamp())), changed);

    expect(preview).toMatchObject({ alreadyHere: 97, versions: [] });
  });

  it('adds the one line that is new', () => {
    const line = '{"date":"2026-11-20","kind":"note","happened":"Something new."}';

    const preview = previewed(broughtBy(readSimpleCase(`${sampleText}\n${line}`, journal, laterStamp())), journal);

    expect(preview).toMatchObject({ notes: 98, alreadyHere: 97 });
    expect(preview.versions.map(({ type }) => type)).toEqual(['note']);
  });

  it('adds nobody twice whose role was changed here since', () => {
    const [person] = [...journal.people.values()];
    if (!person) throw new Error('no people');
    const changed = addVersions(journal, [nextVersion(person, { ...person.body, role: 'Another role' }, laterStamp())]);

    const preview = previewed(broughtBy(readSimpleCase(sampleText, changed, laterStamp())), changed);

    expect(preview.versions).toEqual([]);
  });
});

describe('a change to one note', () => {
  const journal = sampleJournal();
  const changed = changedSample(journal);

  it('comes with a journal file into a journal that has the note as it was', () => {
    const preview = previewed(exported(changed), journal);

    expect(preview.versions).toHaveLength(1);
    expect(addVersions(journal, preview.versions)).toEqual(changed);
  });

  it('comes with a journal file into an empty journal, with the first wording', () => {
    const again = addVersions(emptyJournal, previewed(exported(changed), emptyJournal).versions);

    expect(again).toEqual(changed);
    expect(again.notes.filter(({ versions }) => versions.length === 2)).toHaveLength(1);
  });

  it('is not undone by a file from before it', () => {
    expect(previewed(exported(journal), changed).versions).toEqual([]);
  });
});

describe('undoing what was brought in', () => {
  it('puts a note that it changed back as it was, and leaves every wording of it kept', () => {
    const journal = sampleJournal();
    const { versions } = previewed(exported(changedSample(journal)), journal);
    const after = addVersions(journal, versions);

    const undone = addVersions(after, takenBack(versions, after, laterStamp()));

    expect(after.notes.some(({ body }) => body.words === 'Changed  💚 words ')).toBe(true);
    expect(undone.notes.map(({ body }) => body)).toEqual(journal.notes.map(({ body }) => body));
  });

  it('leaves the journal as it was, as one act', () => {
    const before = addVersions(
      emptyJournal,
      broughtBy(readSimpleCase('{"date":"2024","kind":"note"}', emptyJournal, laterStamp())).versions,
    );
    const { versions } = previewed(exported(sampleJournal()), before);
    const after = addVersions(before, versions);

    const undone = addVersions(after, takenBack(versions, after, laterStamp()));

    expect(after.notes).toHaveLength(98);
    expect(undone.notes).toEqual(before.notes);
    expect(undone.promises).toEqual([]);
    expect(undone.people.size).toBe(0);
    expect(undone.child).toEqual(before.child);
  });
});
