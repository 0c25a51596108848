import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { readVersion } from '../../../src/documents/journal-file/schema.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { only } from '../../support/builders.ts';
import { anyText } from '../../support/random-text.ts';
import { testStamp } from '../../support/stamp.ts';

const line = (given: object = {}) => ({ date: '2024-05-03', kind: 'incident', happened: 'He hid.', ...given });

function textOf(...lines: readonly (string | object)[]): string {
  return lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
}

function read(...lines: readonly (string | object)[]) {
  const result = readSimpleCase(textOf(...lines), emptyJournal, testStamp());
  if (!result.ok) throw new Error(result.reason);
  return result.brought;
}

function journalOf(...lines: readonly (string | object)[]): Journal {
  return addVersions(emptyJournal, read(...lines).versions);
}

const noteOf = (given: object) => only(journalOf(line(given)).notes).body;
const promiseOf = (given: object) => only(journalOf(line(given)).promises).body;

describe('a line of the simple shape', () => {
  it('needs a date and a kind and nothing else', () => {
    expect(only(journalOf({ date: '2024-05-03', kind: 'note' }).notes).body).toEqual({
      kind: 'plain',
      words: '',
      happened: { edtf: '2024-05-03', how: 'day' },
      written: '2026-11-21',
      people: [],
      quotes: [],
      topics: [],
      broughtIn: '2026-11-21',
    });
  });

  it('may leave anything out, say null or have more than is known', () => {
    const empty = { title: null, view: null, impact: null, promise: null, call: null, time: null, writtenOn: null };

    expect(noteOf({ ...empty, mood: 7, id: 'e001' })).toEqual(noteOf({}));
  });

  it.each([
    ['2024-05-03', { edtf: '2024-05-03', how: 'day' }],
    ['2024-05', { edtf: '2024-05', how: 'month' }],
    ['2018-22~', { edtf: '2018-22~', how: 'season' }],
    ['2019', { edtf: '2019', how: 'year' }],
    ['2021-09/2021-12', { edtf: '2021-09/2021-12', how: 'between' }],
    ['XXXX', { edtf: 'XXXX', how: 'unknown' }],
  ])('takes %s for a date', (date, happened) => {
    expect(noteOf({ date }).happened).toEqual(happened);
  });

  it('keeps a time of day when it gives one, and the day it was written', () => {
    expect(noteOf({ time: '16:40', writtenOn: '2024-05-04' })).toMatchObject({
      happened: { edtf: '2024-05-03', how: 'day', time: '16:40' },
      written: '2024-05-04',
    });
  });

  it('keeps words and quotes byte for byte, in order, with who said them', () => {
    fc.assert(
      fc.property(anyText, anyText, (happened, words) => {
        const said = [{ who: 'Wren (child)', words }, { who: 'The office', words: happened }, { words }];

        const note = noteOf({ happened, said });

        expect(note.words).toBe(happened);
        expect(note.quotes).toEqual([
          { words, speaker: { who: 'child', name: 'Wren (child)' }, closeness: 'exact' },
          { words: happened, speaker: { who: 'other', name: 'The office' }, closeness: 'exact' },
          { words, speaker: { who: 'other', name: '' }, closeness: 'exact' },
        ]);
      }),
    );
  });

  it.each([
    ['childs-words', 'said'],
    ['call', 'contact'],
    ['letter', 'paper'],
    ['good-thing', 'helped'],
    ['change-of-person', 'change'],
    ['thank-you', 'thanks'],
    ['something new', 'plain'],
    ['constructor', 'plain'],
    ['__proto__', 'plain'],
  ])('of the kind "%s" is a note of the kind "%s"', (kind, expected) => {
    expect(noteOf({ kind }).kind).toBe(expected);
  });

  it.each([
    ['in person', 'there'],
    ['phone', 'phone'],
    ['the school app', 'other'],
    ['constructor', 'other'],
  ])('known by "%s" has the source "%s"', (source, type) => {
    expect(noteOf({ source }).source).toEqual({ type });
  });

  it('of a call keeps what came of it and how long was waited', () => {
    const contacts = [
      { answered: false, waitedMinutes: 12 },
      { direction: 'in' },
      { callbackPromisedBy: '2024-05-06' },
    ].map((call) => noteOf({ kind: 'call', call }).contact);

    expect(contacts).toEqual([
      { result: 'no-answer', direction: 'out', waited: { minutes: 12 } },
      { result: 'talked', direction: 'in' },
      { result: 'will-call-back', direction: 'out' },
    ]);
  });
});

describe('a promise in a line', () => {
  it.each([
    ['kept', ['done']],
    ['kept-late', ['done-late']],
    ['partly-kept', ['partly']],
    ['not-kept', ['not-done']],
    ['no-outcome-known', ['no-outcome']],
    ['open', []],
    ['who knows', []],
    ['constructor', []],
  ])('that is "%s" has the steps %j', (status, steps) => {
    const promise = promiseOf({ promise: { what: 'Send the form.', status } });

    expect(promise.steps.map(({ what }) => what)).toEqual(steps);
  });

  it('keeps its words, its day, what came of it and who made it', () => {
    const promise = {
      what: ' Send it ',
      byWhom: 'Mrs Larkspur',
      due: '2024-06-01',
      dueWords: 'by June',
      status: 'kept',
    };

    expect(promiseOf({ promise: { ...promise, outcome: 'It came.', outcomeDate: '2024-05-30' } })).toMatchObject({
      words: ' Send it ',
      by: { who: 'other', name: 'Mrs Larkspur' },
      due: { edtf: '2024-06-01', how: 'day' },
      dueWords: 'by June',
      steps: [{ what: 'done', on: '2024-05-30', line: 'It came.' }],
    });
  });

  it('with no day has none: a real answer', () => {
    expect(promiseOf({ promise: { what: 'Soon.' } })).toMatchObject({ noDate: true });
  });

  it('comes with the others of its line', () => {
    const journal = journalOf(
      line({ promise: { what: 'One.' }, morePromises: [{ what: 'Two.' }, { what: 'Three.' }] }),
    );

    expect(journal.promises.map(({ body }) => body.words)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each([
    [{ callbackPromisedBy: '2024-05-06', returnedOn: '2024-05-06' }, [{ what: 'done', on: '2024-05-06' }]],
    [{ callbackPromisedBy: '2024-05-06', returnedOn: '2024-05-09' }, [{ what: 'done-late', on: '2024-05-09' }]],
    [{ callbackPromisedBy: '2024-05-06' }, [{ what: 'not-done' }]],
    [{ callbackPromisedBy: '2026-11-21' }, []],
    [{ callbackPromisedBy: '2026-12-01' }, []],
  ])('of a call back, %j, has the steps %j', (call, steps) => {
    expect(promiseOf({ kind: 'call', call })).toMatchObject({ callBack: true, words: '', steps });
  });
});

describe('a line that can’t be read', () => {
  it.each<[string, string | object, string]>([
    ['is no JSON', '{"date":', 'not-json'],
    ['is a list', '[1]', 'missing'],
    ['is null', 'null', 'missing'],
    ['has no date', { kind: 'note' }, 'missing'],
    ['has a date that is no text', { date: 2024, kind: 'note' }, 'missing'],
    ['has no kind', { date: '2024-05-03' }, 'not-known'],
    ['has a day that is not in the calendar', line({ date: '2024-02-30' }), 'date'],
    ['has a date as people write it', line({ date: '3/5/24' }), 'date'],
    ['has a range that runs backwards', line({ date: '2024-06/2024-05' }), 'date'],
    ['has a time that is none', line({ time: '25:00' }), 'not-known'],
    ['has words that are no text', line({ happened: 5 }), 'not-known'],
    ['has a promise with no words', line({ promise: { byWhom: 'x' } }), 'not-known'],
    ['has minutes below nothing', line({ call: { waitedMinutes: -5 } }), 'not-known'],
  ])('because it %s is named, and the others are read', (_, bad, why) => {
    const brought = read(line(), bad, '', line({ happened: 'later' }));

    expect(brought.notRead).toEqual([{ line: 2, why }]);
    expect(brought.versions.filter(({ type }) => type === 'note')).toHaveLength(2);
  });

  it('leaves a file that holds no other no journal', () => {
    const reasons = ['', ' \r\n', '\uFEFF', 'hello', '{}', '[]'].map((text) => {
      const result = readSimpleCase(text, emptyJournal, testStamp());
      return result.ok || result.reason;
    });

    expect(reasons).toEqual(['empty', 'empty', 'empty', 'not-a-journal', 'not-a-journal', 'not-a-journal']);
  });
});

describe('the simple shape', () => {
  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = `\uFEFF${textOf(line(), '', line({ happened: 'b' })).replaceAll('\n', '\r\n')}\r\n`;

    expect(read(text)).toMatchObject({ notRead: [] });
    expect(journalOf(text).notes).toHaveLength(2);
  });

  it('gives nothing that a journal file would not take', () => {
    const loose = fc.oneof(
      anyText,
      fc.constantFrom('constructor', 'toString', '__proto__', '2024-05-03', 'phone', 'kept'),
    );
    const anyLine = fc.record(
      {
        date: fc.constantFrom('2024-05-03', '2019', 'XXXX', '2024/2025/x', '20~24'),
        kind: loose,
        source: loose,
        happened: loose,
        people: fc.array(fc.record({ name: loose, role: loose, organisation: loose }), { maxLength: 2 }),
        promise: fc.record({ what: loose, status: loose, byWhom: loose }),
        call: fc.record({ direction: loose, waitedMinutes: fc.nat({ max: 100_000 }) }),
      },
      { requiredKeys: ['date', 'kind'] },
    );

    fc.assert(
      fc.property(anyLine, (one) => {
        const result = readSimpleCase(JSON.stringify(one), emptyJournal, testStamp());

        for (const version of result.ok ? result.brought.versions : [])
          expect(readVersion(JSON.parse(JSON.stringify(version)))).toEqual(version);
      }),
      { numRuns: 500 },
    );
  });
});
