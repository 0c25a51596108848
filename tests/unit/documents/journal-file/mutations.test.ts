import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournalFile } from '../../../../src/documents/journal-file/read.ts';
import { readVersion } from '../../../../src/documents/journal-file/schema.ts';
import { writeJournalFile } from '../../../../src/documents/journal-file/write.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import { previewOf } from '../../../../src/domain/brought.ts';
import { dateInWords } from '../../../../src/domain/dates/in-words.ts';
import { onDay } from '../../../../src/domain/dates/when.ts';
import { emptyJournal } from '../../../../src/domain/journal.ts';
import { writtenDay } from '../../../../src/domain/note.ts';
import { stateOf } from '../../../../src/domain/promise.ts';
import { dates } from '../../../../src/words/en/dates.ts';
import { aChild, anId, aVersion, journalWith, someAnswers, TODAY } from '../../../support/builders.ts';
import { sampleJournal } from '../../../support/sample.ts';
import { testStamp } from '../../../support/stamp.ts';

const MADE = new Date('2026-11-21T10:00:00Z');

/** A small file with a bit of everything: the smaller it is, the more of it each change meets. */
const SMALL = writeJournalFile(
  journalWith(
    someAnswers('meeting', {
      title: 'Annual review',
      words: 'We “met” 💚\nat last.',
      people: [{ name: 'Mrs Larkspur', role: 'SENCO' }],
      agreed: [{ words: 'Send the form.', by: 'us', due: { by: onDay('2026-12-04'), words: 'soon' } }],
      topics: ['plan'],
      source: 'told',
      toldBy: 'Nana',
    }),
    addVersions(emptyJournal, [
      aVersion('child', aChild({ birthday: '2014-02-03' }), { id: anId(0xf01), of: anId(0xf02) }),
    ]),
  ),
  MADE,
);
const LARGE = writeJournalFile(sampleJournal(), MADE);

const piece = fc.oneof(
  fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\n', '\\', '\u0000', 'null', '0', '-1', '1e999', '~', '/', 'é'),
  fc.constantFrom(
    '"parents":[]',
    '"body":null',
    '"type":"person"',
    '"type":"note"',
    '"__proto__":{"x":1}',
    '"edtf":"XXXX"',
  ),
  fc.string({ maxLength: 4 }),
);

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.constantFrom(0, 0, 1, 1, 2, 5, 40),
  insert: fc.oneof(fc.constant(''), piece),
});

function mutated(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, { at, remove, insert }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + insert + now.slice(place + remove);
  }, text);
}

/** Puts one word of a file in the place of another: whole values, so that the file stays JSON more often. */
const swap = fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => (text: string) => {
  const words = [...new Set(text.match(/"[^"\\]*"/g))];
  const [from, to] = [words[one % words.length] ?? '', words[other % words.length] ?? ''];
  return text.replace(from, () => to);
});

/** Everything that a screen would do with what was read. */
function useAll(text: string): void {
  const read = readJournalFile(text);
  if (!read.ok) return;
  for (const version of read.brought.versions) {
    expect(readVersion(JSON.parse(JSON.stringify(version)))).toEqual(version);
  }
  const preview = previewOf(read.brought, emptyJournal, testStamp());
  const journal = addVersions(emptyJournal, preview.versions);
  for (const { body } of [...journal.notes, ...journal.binned]) {
    expect(dateInWords(body.happened, dates)).toMatch(/\w/);
    expect(writtenDay(body)).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const { body } of journal.promises) expect(stateOf(body, TODAY)).toMatch(/\w/);
}

describe('a damaged journal file', () => {
  it('is never an error, and never gives a version that the schema would refuse', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(() => useAll(mutated(SMALL, changes))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('is never an error when whole values are swapped', () => {
    fc.assert(
      fc.property(fc.array(swap, { minLength: 1, maxLength: 3 }), (swaps) => {
        expect(() => useAll(swaps.reduce((text, change) => change(text), SMALL))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('gives all the lines that were not touched', () => {
    const lines = LARGE.trimEnd().split('\n');

    fc.assert(
      fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (at) => {
        const damaged = lines.map((line, index) => (index === at ? line.slice(0, -20) : line)).join('\n');

        const read = readJournalFile(damaged);

        expect(read.ok && read.brought.notRead).toEqual([{ line: at + 1, why: 'not-json' }]);
        expect(read.ok && read.brought.versions).toHaveLength(lines.length - 2);
      }),
      { numRuns: 30 },
    );
  });

  it('that was cut off anywhere gives what came before', () => {
    const whole = readJournalFile(SMALL);

    fc.assert(
      fc.property(fc.integer({ min: 80, max: SMALL.length }), (length) => {
        const text = SMALL.slice(0, length);
        const read = readJournalFile(text);

        const versions = read.ok ? read.brought.versions : [];
        expect(versions).toEqual(whole.ok && whole.brought.versions.slice(0, versions.length));
        expect(versions.length).toBeGreaterThanOrEqual(text.split('\n').length - 2);
      }),
    );
  });
});
