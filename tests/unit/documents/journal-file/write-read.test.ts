import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournalFile } from '../../../../src/documents/journal-file/read.ts';
import { readVersion } from '../../../../src/documents/journal-file/schema.ts';
import { writeJournalFile } from '../../../../src/documents/journal-file/write.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import { changeNote } from '../../../../src/domain/change-note.ts';
import { onDay, unknownWhen } from '../../../../src/domain/dates/when.ts';
import { emptyJournal, type Journal } from '../../../../src/domain/journal.ts';
import { emptyPlan } from '../../../../src/domain/page/plan.ts';
import type { Version } from '../../../../src/domain/version.ts';
import {
  aChild,
  aJournal,
  aNote,
  anId,
  aPerson,
  aPromise,
  aVersion,
  journalWith,
  only,
  someAnswers,
  TODAY,
  versionsIn,
} from '../../../support/builders.ts';
import { randomJournal } from '../../../support/random-journal.ts';
import { anyText } from '../../../support/random-text.ts';
import { testStamp } from '../../../support/stamp.ts';

const MADE = new Date('2026-11-21T10:00:00Z');

function readBack(journal: Journal): readonly Version[] {
  const read = readJournalFile(writeJournalFile(journal, MADE));
  if (!read.ok) throw new Error(read.reason);
  expect(read.brought.notRead).toEqual([]);
  return read.brought.versions;
}

describe('a journal file', () => {
  it('gives the same journal back, whatever a parent did in it', () => {
    fc.assert(
      fc.property(randomJournal, ({ journal }) => {
        expect(addVersions(emptyJournal, readBack(journal))).toEqual(journal);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same bytes when what was read from it is written again', () => {
    fc.assert(
      fc.property(randomJournal, ({ journal }) => {
        const again = addVersions(emptyJournal, readBack(journal));

        expect(writeJournalFile(again, MADE)).toBe(writeJournalFile(journal, MADE));
      }),
    );
  });

  it('is the same bytes whatever order its lines were read in', () => {
    fc.assert(
      fc.property(randomJournal, ({ journal }) => {
        const versions = readBack(journal);
        const [one, other] = [versions, versions.toReversed()].map((all) => addVersions(emptyJournal, all));

        expect(one && writeJournalFile(one, MADE)).toBe(other && writeJournalFile(other, MADE));
      }),
    );
  });

  it('keeps any words whatever, byte for byte, on one line each', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const quotes = [{ words, speaker: { who: 'child' } }] as const;
        const journal = aJournal(aVersion('note', aNote({ words, quotes })));

        const [note] = readBack(journal);

        expect(note?.body).toMatchObject({ words, quotes: [{ words }] });
        expect(writeJournalFile(journal, MADE).split('\n')).toHaveLength(3);
      }),
    );
  });

  it('comes through a file as UTF-8 with no letter changed', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const bytes = new TextEncoder().encode(writeJournalFile(aJournal(aVersion('note', aNote({ words }))), MADE));

        const read = readJournalFile(new TextDecoder().decode(bytes));

        expect(read.ok && read.brought.versions[0]?.body).toMatchObject({ words });
      }),
    );
  });

  it('begins with what it is and when it was made', () => {
    const [first = ''] = writeJournalFile(emptyJournal, MADE).split('\n');

    expect(JSON.parse(first)).toEqual({ marram: 'journal', version: 1, made: '2026-11-21T10:00:00.000Z' });
  });

  it('is read in the order in which a person would: the child, people, notes, promises, the page', () => {
    const journal = aJournal(
      aVersion('page', emptyPlan, { id: anId(105), of: anId(5) }),
      aVersion('promise', aPromise({ note: anId(3) }), { id: anId(104), of: anId(4) }),
      aVersion('note', aNote(), { id: anId(103), of: anId(3) }),
      aVersion('person', aPerson(), { id: anId(102), of: anId(2) }),
      aVersion('child', aChild(), { id: anId(101), of: anId(1) }),
    );

    expect(readBack(journal).map(({ type }) => type)).toEqual(['child', 'person', 'note', 'promise', 'page']);
  });

  it('holds the first wording, and of a note that was taken away nothing but that', () => {
    const first = journalWith(someAnswers('plain', { words: 'as it was' }));
    const stamp = { ...testStamp(), newId: () => anId(900) };
    const journal = addVersions(
      first,
      versionsIn(changeNote(only(first.notes), someAnswers('plain', { words: 'as it is' }), first, stamp)),
    );
    const gone = addVersions(journal, [
      aVersion('note', null, { id: anId(901), of: only(first.notes).id, parents: [anId(900)] }),
    ]);

    const wordsIn = (one: Journal) => readBack(one).map(({ body }) => body && 'words' in body && body.words);
    expect(wordsIn(journal)).toEqual(['as it was', 'as it is']);
    expect(wordsIn(gone)).toEqual([null]);
  });

  it('holds no private words, for a journal has none', () => {
    const journal = journalWith(someAnswers('plain', { words: 'x', justForYou: 'I cried in the car park.' }));

    expect(writeJournalFile(journal, MADE)).not.toMatch(/car park|justForYou/);
  });

  it('gives back every field that there is', () => {
    const when = { edtf: '2026-10~', how: 'month', time: '09:30', typed: 'oct' } as const;
    const full = [
      aVersion('child', {
        ...{ name: 'Wren', birthday: '2014-02-03', nation: 'wales', setting: 'Saltmere School', likes: 'maps' },
        ...{ needs: 'Wren is autistic.', now: 'At home.', parentName: 'Ash', parentIs: 'mum' },
      }),
      aVersion('person', {
        ...{ name: 'Mrs Larkspur', role: 'SENCO', service: 'Saltmere School', family: false, standing: 'left' },
        ...{ from: when, until: unknownWhen, awayUntil: when },
      }),
      aVersion('note', {
        ...aNote({ kind: 'paper', title: 't', closeness: 'shown', view: 'v', effect: 'e', where: 'w', happened: when }),
        ...{ people: [{ person: anId(2), part: 'told-us' }], alsoSeen: 'a', topics: ['sleep', 'school-change'] },
        quotes: [{ words: 'q', speaker: { who: 'person', person: anId(2) }, closeness: 'exact' }],
        source: { type: 'told', by: { who: 'us', name: 'Ash (mum)' }, dated: when },
        contact: { result: 'talked', direction: 'in', waited: { minutes: 12.5, about: true } },
        paper: { type: 'Report', timeWithChild: '20 minutes', where: 'here', whoWasAsked: 'nobody' },
        ...{ service: 's', reference: 'r', hardToRead: true, okToShare: 'no', pin: 'out' },
        ...{ binned: TODAY, broughtIn: TODAY, written: '2026-11-21T02:14+00:00' },
      }),
      aVersion('promise', {
        ...aPromise({ due: when, dueWords: 'soon', noDate: false, inWriting: 'no', callBack: true }),
        steps: [{ what: 'tried-again' }, { what: 'partly', on: TODAY, line: 'half of it' }],
      }),
      aVersion('page', {
        ...{ audience: 'someone-new', length: '2', reader: 'Dr Fern', meetingOn: TODAY, asks: ['a'], questions: ['q'] },
        overrides: { [anId(3)]: { show: false, line: 'l', hardWords: 'in-person', part: [0, 1] } },
      }),
    ];

    expect(full.map((version) => readVersion(JSON.parse(JSON.stringify(version))))).toEqual(full);
  });

  it('reads back everything that a form lets a parent keep, however long they waited', () => {
    const journal = journalWith(
      someAnswers('contact', { result: 'no-answer', waited: { minutes: 1_000_000 }, happened: onDay(TODAY) }),
    );

    expect(readBack(journal)).toHaveLength(1);
  });
});
