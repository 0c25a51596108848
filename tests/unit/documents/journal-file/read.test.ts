import { describe, expect, it } from 'vitest';
import { FILE_VERSION, readJournalFile } from '../../../../src/documents/journal-file/read.ts';
import { aNote, anId, aPerson, aPromise, aVersion } from '../../../support/builders.ts';

const HEADER = '{"marram":"journal","version":1,"made":"2026-11-21T10:00:00.000Z"}';
const note = (number: number, given: object = {}): Record<string, unknown> => ({
  ...aVersion('note', aNote({ words: `note ${number}` }), { id: anId(100 + number), of: anId(number) }),
  ...given,
});
const withBody = (number: number, body: object) => note(number, { body: { ...aNote(), ...body } });

function read(...lines: readonly (string | object)[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const result = readJournalFile(text);
  if (!result.ok) throw new Error(result.reason);
  return result.brought;
}

describe('a file that is not a journal', () => {
  it.each(['', '   ', '\n\n', '\uFEFF', '\r\n'])('is empty: %j', (text) => {
    expect(readJournalFile(text)).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    'hello',
    '{',
    '[]',
    'null',
    '{"date":"2026-11-21","kind":"call"}',
    '{"marram":"share","version":1}',
    '{"marram":"journal"}',
    '{"marram":"journal","version":"1"}',
    '{"marram":"journal","version":1.5}',
    `note\n${HEADER}`,
    `\n${HEADER}`,
    '\u0000\u0001PK',
  ])('is said to be none: %j', (text) => {
    expect(readJournalFile(text)).toEqual({ ok: false, reason: 'not-a-journal' });
  });

  it('is too new when a later Marram made it, and none of it is read', () => {
    const text = `${HEADER.replace('"version":1', `"version":${FILE_VERSION + 1}`)}\n${JSON.stringify(note(1))}`;

    expect(readJournalFile(text)).toEqual({ ok: false, reason: 'newer' });
  });
});

describe('a journal file', () => {
  it('with nothing in it is read, and holds nothing', () => {
    expect(read(HEADER)).toEqual({ versions: [], notRead: [] });
  });

  it('may begin with a byte order mark, end its lines as Windows does, and hold empty lines', () => {
    const text = `\uFEFF${HEADER}\r\n${JSON.stringify(note(1))}\r\n\r\n  \r\n${JSON.stringify(note(2))}`;

    expect(read(text).versions).toEqual([note(1), note(2)]);
    expect(read(text).notRead).toEqual([]);
  });

  it('names a line it can’t read by its number in an editor, and reads the others', () => {
    const brought = read(HEADER, note(1), '{"broken', '', note(2), { type: 'song' }, note(3));

    expect(brought.versions).toEqual([note(1), note(2), note(3)]);
    expect(brought.notRead).toEqual([
      { line: 3, why: 'not-json' },
      { line: 6, why: 'not-known' },
    ]);
  });

  it('drops fields it does not know, at every depth', () => {
    const strange = withBody(1, { justForYou: 'secret', happened: { ...aNote().happened, zone: 'UTC' }, mood: 9 });

    const [version] = read(HEADER, { ...strange, colour: 'red' }).versions;

    expect(version).toEqual(withBody(1, {}));
  });

  it('takes a version once, however often it is there', () => {
    expect(read(HEADER, note(1), note(1), note(2), note(1)).versions).toEqual([note(1), note(2)]);
  });

  it('is not misled by keys that JavaScript knows', () => {
    const line = JSON.stringify(note(1));
    const planted = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${line.slice(1)}`;
    const inBody = line.replace('"body":{', '"body":{"__proto__":{"polluted":true},"toString":"x",');

    const { versions } = read(HEADER, planted, inBody.replace(anId(101), anId(102)));

    expect(versions).toEqual([note(1), note(1, { id: anId(102) })]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in (versions[0]?.body ?? {})).toBe(false);
  });

  it('outlives a line that nests a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const inside = JSON.stringify(note(2)).replace('"body":{', `"body":{"x":${deep},`);

    const brought = read(HEADER, note(1), deep, inside, note(3));

    expect(brought.versions.map(({ id }) => id)).toEqual(expect.arrayContaining([anId(101), anId(103)]));
    expect(brought.notRead.map(({ line }) => line)).toContain(3);
  });

  it('outlives a line that is very long', () => {
    const long = withBody(1, { words: 'x'.repeat(5_000_000) });

    expect(read(HEADER, long, note(2)).versions).toHaveLength(2);
  });
});

describe('a line of a journal file is not read when', () => {
  it.each<[string, object]>([
    ['its id is too short', { id: 'abc' }],
    ['its id is in capitals', { id: 'A'.repeat(32) }],
    ['its id is a number', { id: 7 }],
    ['it is a version of nothing', { of: undefined }],
    ['a parent is no id', { parents: ['../x'] }],
    ['its parents are no list', { parents: anId(1) }],
    ['it has more parents than anyone could have', { parents: Array.from({ length: 1001 }, () => anId(1)) }],
    ['its device is no id', { device: '' }],
    ['its time is no time', { time: 'yesterday' }],
    ['its type is not known', { type: 'payment' }],
    ['its body is another type’s', { body: aPerson() }],
    ['its body is text', { body: 'words' }],
    ['its body is not there', { body: undefined }],
  ])('%s', (_, given) => {
    expect(read(HEADER, note(1, given)).notRead).toEqual([{ line: 2, why: 'not-known' }]);
  });

  it.each<[string, object]>([
    ['the kind is not known', { kind: 'constructor' }],
    ['the words are no text', { words: 5 }],
    ['the date is not in the calendar', { happened: { edtf: '2026-02-30', how: 'day' } }],
    ['the date is not as exact as it says', { happened: { edtf: '2026-02', how: 'day' } }],
    ['the date runs backwards', { happened: { edtf: '2026-02/2026-01', how: 'between' } }],
    ['the time of day is none', { happened: { edtf: '2026-02-01', how: 'day', time: '24:00' } }],
    ['the day it was written is none', { written: '2026-02-30' }],
    ['the day it was written has half a time', { written: '2026-02-03T10' }],
    ['a person is no id', { people: [{ person: 'x', part: 'there' }] }],
    ['a part is not known', { people: [{ person: anId(1), part: 'blamed' }] }],
    ['a topic is not known', { topics: ['weather'] }],
    ['a quote has no speaker', { quotes: [{ words: 'x' }] }],
    ['a field is null', { title: null }],
    ['minutes are below nothing', { contact: { result: 'talked', direction: 'in', waited: { minutes: -1 } } }],
    ['the bin’s day is no day', { binned: true }],
  ])('in a note, %s', (_, body) => {
    expect(read(HEADER, withBody(1, body)).notRead).toEqual([{ line: 2, why: 'not-known' }]);
  });

  it.each<[string, object]>([
    ['a step is not known', { steps: [{ what: 'forgiven' }] }],
    ['a step’s day is none', { steps: [{ what: 'done', on: '2026-13-01' }] }],
    ['it was made in no note', { note: '' }],
    ['it is due on no day', { due: { edtf: '2026-11-31', how: 'day' } }],
  ])('in a promise, %s', (_, body) => {
    const promise = aVersion('promise', { ...aPromise(), ...body });

    expect(read(HEADER, promise).notRead).toEqual([{ line: 2, why: 'not-known' }]);
  });

  it.each<[string, object]>([
    ['an override is for no id', { overrides: { title: { show: true } } }],
    ['an override is for "__proto__"', { overrides: JSON.parse('{"__proto__":{"show":true}}') }],
    ['the length is another', { length: '9' }],
  ])('in a plan, %s', (_, body) => {
    const plan = { audience: 'someone-new', length: '1', asks: [], questions: [], overrides: {} };

    const { versions } = read(HEADER, note(1, { type: 'page', body: { ...plan, ...body } }));

    expect(versions.flatMap((version) => Object.keys((version.body as typeof plan).overrides))).toEqual([]);
  });
});
