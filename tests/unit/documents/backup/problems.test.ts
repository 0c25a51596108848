import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { passphraseOf } from '../../../../src/documents/backup/words.ts';
import { emptyJournal } from '../../../../src/domain/journal.ts';
import { aBackup, CHEAP, locked, problemIn, reading, WORDS, type WrittenBackup } from '../../../support/backups.ts';
import { aNote, anId, aVersion } from '../../../support/builders.ts';
import { joined, utf8 } from '../../../support/bytes.ts';
import { sampleJournal } from '../../../support/sample.ts';

const madeAt = new Date('2026-11-21T10:00:00Z');
const AGE_PIECE = 64 * 1024;
let large: WrittenBackup;
let small: WrittenBackup;

beforeAll(async () => {
  large = await aBackup({ journal: sampleJournal(), wordings: [], madeAt });
  small = await aBackup({ journal: emptyJournal, wordings: [], madeAt });
});

async function byTheLibraryAlone(text: string, workFactor = CHEAP): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphraseOf(WORDS));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(text);
}

describe('a file that is not a whole backup', () => {
  it('is told from one that other words open', async () => {
    expect(await problemIn(large.bytes, 'harbour kettle moss button lantern geese')).toBe('wrong-words');
    expect(await problemIn(large.bytes, '')).toBe('wrong-words');
  });

  it.each(['', 'Dear diary, it rained.', '{"marram":"journal","version":1}\n', '%PDF-1.7', 'age-encryption.org'])(
    'is no backup, whatever words are given: %j',
    async (text) => {
      expect(await problemIn(utf8(text))).toBe(text === 'age-encryption.org' ? 'cut-short' : 'not-a-backup');
    },
  );

  it('is no backup when something else was locked with the same words', async () => {
    expect(await problemIn(await byTheLibraryAlone('Dear diary, it rained.\n'))).toBe('not-a-backup');
    expect(await problemIn(await byTheLibraryAlone('\n'))).toBe('not-a-backup');
  });

  it('is no backup when a key and not words locks it', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));

    expect(await problemIn(await encrypter.encrypt('x'.repeat(400)))).toBe('not-a-backup');
  });

  it('is newer when a newer Marram, or a newer age, made it', async () => {
    const newerAge = joined(utf8('age-encryption.org/v2\n'), large.bytes.subarray(22));

    expect(await problemIn(newerAge)).toBe('newer');
    expect(
      await problemIn(await locked('{"marram":"backup","version":2,"made":"2027-01-01T00:00:00.000Z"}\n?\n')),
    ).toBe('newer');
  });

  it('is newer though its first line says what is not known here, and not where it is another kind of file', async () => {
    const inside = '{"marram":"backup","version":2,"made":"a day in May","proofs":[]}\n?\n';

    expect(await problemIn(await locked(inside))).toBe('newer');
    expect(await problemIn(await locked(inside.replace('2', '1')))).toBe('damaged');
    expect(await problemIn(await locked(inside.replace('"backup"', '"share"')))).not.toBe('newer');
  });

  it('is cut short wherever it ends too soon', async () => {
    const { bytes } = large;
    const between = bytes.length - ((bytes.length - 200) % (AGE_PIECE + 16)) - 16;

    for (const end of [10, 40, 100, 150, 170, 400, AGE_PIECE, between, bytes.length - 1])
      expect([end, await problemIn(bytes.subarray(0, end))]).toEqual([end, 'cut-short']);
  });

  it('is damaged when something before its last part was changed', async () => {
    const changed = large.bytes.slice();
    changed[1000] = Number(changed[1000]) ^ 1;

    expect(await problemIn(changed)).toBe('damaged');
  });

  it('is refused for its price before any work is done', async () => {
    const dear = new TextDecoder('latin1').decode(small.bytes).replace(/(-> scrypt \S+) \d+/, '$1 20');
    const begun = performance.now();

    expect(await problemIn(Uint8Array.from(dear, (letter) => letter.charCodeAt(0)))).toBe('damaged');
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('is refused before a header without an end is read into memory', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(utf8(given === 0 ? 'age-encryption.org/v1\n-> scrypt ' : 'A'.repeat(1000)));
        given += 1;
      },
    });
    const { readBackup } = await import('../../../../src/documents/backup/read.ts');

    expect(await readBackup(endless, WORDS)).toEqual({ ok: false, reason: 'damaged' });
    expect(given).toBeLessThan(5);
  });
});

describe('a backup with something wrong inside', () => {
  const HEAD = '{"marram":"backup","version":1,"made":"2026-11-21T10:00:00.000Z"}\n';
  const JOURNAL = '{"marram":"journal","version":1,"made":"2026-11-21T10:00:00.000Z"}\n';
  const PRIVATE = '{"marram":"just-for-you","version":1}\n';
  const PAPER = `{"marram":"paper","id":"${anId(1)}","name":"a letter","bytes":3}\n`;
  const VERSION = `${JSON.stringify(aVersion('note', aNote()))}\n`;

  async function withEnd(text: string, counts: object = {}): Promise<string> {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
    const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${text}${JSON.stringify({ marram: 'end', versions: 0, wordings: 0, papers: 0, sha256, ...counts })}\n`;
  }

  const problem = async (text: string) => problemIn(await locked(text));

  it('is read when nothing is, so that the faults below are the only ones', async () => {
    const whole = await withEnd(`${HEAD}${JOURNAL}${VERSION}${PRIVATE}${PAPER}abc\n`, { versions: 1, papers: 1 });

    expect(await problem(whole)).toBe('none');
  });

  it('is refused for wrong counts, a wrong fingerprint, and anything after the end', async () => {
    const text = `${HEAD}${JOURNAL}${VERSION}${PRIVATE}`;
    const whole = await withEnd(text, { versions: 1 });

    expect(await problem(await withEnd(text, { versions: 2 }))).toBe('damaged');
    expect(await problem(await withEnd(text, { versions: 1, papers: 1 }))).toBe('damaged');
    expect(await problem(await withEnd(text, { versions: 1, sha256: 'a'.repeat(64) }))).toBe('damaged');
    expect(await problem(`${whole}\n`)).toBe('damaged');
    expect(await problem(`${whole}${whole}`)).toBe('damaged');
  });

  it('is refused where a part is missing, is there twice or stands in the wrong place', async () => {
    expect(await problem(await withEnd(`${HEAD}${PRIVATE}`))).toBe('damaged');
    expect(await problem(await withEnd(`${HEAD}${JOURNAL}`))).toBe('damaged');
    expect(await problem(await withEnd(`${HEAD}${PRIVATE}${JOURNAL}`))).toBe('damaged');
    expect(await problem(await withEnd(`${HEAD}${JOURNAL}${PRIVATE}${PRIVATE}`))).toBe('damaged');
    expect(await problem(await withEnd(`${HEAD}${JOURNAL}${PRIVATE}${VERSION}`))).toBe('damaged');
    expect(await problem(await withEnd(`${JOURNAL}${PRIVATE}`))).toBe('not-a-backup');
  });

  it('is cut short where it stops, even if what locks it does not', async () => {
    expect(await problem(`${HEAD}${JOURNAL}${VERSION}`)).toBe('cut-short');
    expect(await problem(`${HEAD}${JOURNAL}${VERSION.slice(0, 40)}`)).toBe('cut-short');
    expect(await problem(HEAD)).toBe('cut-short');
  });

  it('is refused for a version that is there twice, or a paper that is', async () => {
    const twice = `${HEAD}${JOURNAL}${VERSION}${VERSION.replace('coats', 'chairs')}${PRIVATE}`;
    const papers = `${HEAD}${JOURNAL}${PRIVATE}${PAPER}abc\n${PAPER}abd\n`;

    expect(await problem(await withEnd(twice, { versions: 2 }))).toBe('damaged');
    expect(await problem(await withEnd(papers, { papers: 2 }))).toBe('damaged');
  });

  it('is refused for a paper that claims to be longer than it is, without holding what it claims', async () => {
    const claims = `${HEAD}${JOURNAL}${PRIVATE}${PAPER.replace('"bytes":3', '"bytes":2147483648')}abc\n`;

    expect(await problem(await withEnd(claims, { papers: 1 }))).toBe('cut-short');
    for (const bytes of ['-1', '3.5', '1e999', '"3"', '9007199254740993'])
      expect(await problem(await withEnd(claims.replace('2147483648', bytes), { papers: 1 }))).toBe('damaged');
  });

  it('is refused for a line that nests deep, and for one without an end', async () => {
    const deep = `${HEAD}${JOURNAL}${'['.repeat(100_000)}\n${PRIVATE}`;
    const long = `${HEAD}${JOURNAL}"${'a'.repeat(17 * 1024 * 1024)}"\n${PRIVATE}`;

    expect(await problem(await withEnd(deep, { versions: 1 }))).toBe('damaged');
    expect(await problem(await withEnd(long, { versions: 1 }))).toBe('damaged');
  });

  it('is refused for private words without a note, and for letters that are none', async () => {
    const words = `${HEAD}${JOURNAL}${PRIVATE}{"note":"__proto__","words":"x","time":"2026-11-21T10:00:00.000Z"}\n`;

    expect(await problem(await withEnd(words, { wordings: 1 }))).toBe('damaged');
    expect(await problemIn(await locked(HEAD.replace('2026', '\u00ff')))).toBe('damaged');
  });

  it('names the lines that this Marram does not know, and reads the others', async () => {
    const strange = VERSION.replace('"plain"', '"poem"').replace(anId(101), anId(102));
    const polluting = VERSION.replace('{"', '{"__proto__":{"polluted":true},"');
    const text = `${HEAD}${JOURNAL}${strange}${polluting}not json\n${PRIVATE}`;

    const read = await reading(await locked(await withEnd(text, { versions: 3 })));

    expect(read.ok && read.backup.brought.notRead).toEqual([
      { line: 2, why: 'not-known' },
      { line: 4, why: 'not-json' },
    ]);
    expect(read.ok && read.backup.brought.versions).toEqual([aVersion('note', aNote())]);
    expect({}).not.toHaveProperty('polluted');
  });
});
