import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../../src/documents/share/copy-file.ts';
import { copyInPage } from '../../../../src/documents/share/copy-in-page.ts';
import { makeDocument } from '../../../../src/domain/document/document.ts';
import { documents } from '../../../../src/domain/document/index.ts';
import type { Journal } from '../../../../src/domain/journal.ts';
import { fitPage } from '../../../../src/domain/page/fitting.ts';
import { emptyPlan } from '../../../../src/domain/page/plan.ts';
import { documentWords } from '../../../../src/words/en/documents.ts';
import { pageWords } from '../../../../src/words/en/page.ts';
import { locked, WORDS } from '../../../support/backups.ts';
import { anId, TODAY } from '../../../support/builders.ts';
import { mutated, streamed, utf8 } from '../../../support/bytes.ts';
import { copyFile, everything, insideOf, sample, versionsOf } from '../../../support/copy-files.ts';
import { times } from '../../../support/figures.ts';

const HEAD = { marram: 'share', version: 1, made: '2026-11-21T10:00:00.000Z', share: anId(7) };
const JOURNAL = { marram: 'journal', version: 1 };
const lately = { ...everything, from: '2026-06-01' };

/** A copy made by whoever knows how: its end agrees with whatever is in it. */
async function made(lines: readonly string[], counts: object = {}): Promise<Uint8Array> {
  const text = lines.map((line) => `${line}\n`).join('');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  const versions = lines.filter((line) => /^{"(?!marram")/.test(line)).length;
  const sha256 = Buffer.from(hash).toString('hex');
  return locked(`${text}${JSON.stringify({ marram: 'end', versions, wordings: 0, papers: 0, sha256, ...counts })}\n`);
}

async function outcome(bytes: Uint8Array): Promise<string> {
  const read = await readCopy(streamed(bytes), WORDS);
  return read.ok ? (read.copy.proof?.verdict ?? 'opened') : read.reason;
}

const withHead = (more: object) => made([JSON.stringify({ ...HEAD, ...more }), JSON.stringify(JOURNAL)]);

describe('a copy that somebody made to do harm', () => {
  it('is refused for a first line of other types, or one that nests deep', async () => {
    expect(await outcome(await withHead({}))).toBe('opened');
    for (const more of [
      { share: 7 },
      { share: '__proto__' },
      { made: 'yesterday' },
      { version: 1e308 },
      { naming: 'all' },
      { proof: [] },
      { proof: { head: 'a'.repeat(64), of: -1, paths: {} } },
      { proof: { head: 'a'.repeat(64), of: Number.MAX_SAFE_INTEGER, paths: {} } },
      { proof: { head: 'a'.repeat(64), of: 1, paths: { [anId(1)]: { at: 0.5, path: [] } } } },
      { proof: { head: 'a'.repeat(64), of: 1, at: [0.5], beside: [] } },
      { proof: { head: 'a'.repeat(64), of: 1, at: [0], beside: ['b'] } },
    ]) {
      expect(['damaged', 'not-a-backup'], JSON.stringify(more)).toContain(await outcome(await withHead(more)));
    }
    const deep = `${JSON.stringify(HEAD).slice(0, -1)},"proof":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await outcome(await made([deep, JSON.stringify(JOURNAL)]))).toBe('damaged');
  });

  it('has its proof broken, and soon, by a way that is endless or leads out of the tree', async () => {
    const [note] = versionsOf(sample).filter(({ type }) => type === 'note');
    if (!note) throw new Error('the sample has notes');
    const hashes = Array.from({ length: 100_000 }, () => 'b'.repeat(64));
    for (const ways of [
      { paths: { [note.id]: { at: Number.MAX_SAFE_INTEGER, path: [] } } },
      { paths: { [note.id]: { at: 0, path: hashes } } },
      { at: [Number.MAX_SAFE_INTEGER], beside: [] },
      { at: [0], beside: hashes },
      { at: Array.from({ length: 100_000 }, (_, place) => place), beside: hashes },
    ]) {
      const proof = { head: 'a'.repeat(64), of: 2_000_000, ...ways };
      const lines = [JSON.stringify({ ...HEAD, proof }), JSON.stringify(JOURNAL), JSON.stringify(note)];

      expect(await outcome(await made(lines))).toBe('broken');
    }
  });

  it('is refused for counts that are not so, and for a paper that is not as long as it says', async () => {
    const lines = [JSON.stringify(HEAD), JSON.stringify(JOURNAL)];
    const paper = (bytes: unknown) => JSON.stringify({ marram: 'paper', id: anId(1), name: 'a.zip', bytes });
    const zip = 'PK\u0003\u0004'.repeat(20);

    expect(await outcome(await made([...lines, paper(80), zip], { papers: 1 }))).toBe('opened');
    for (const bytes of [79, 81, 4_294_967_296, -1, '80', null]) {
      const told = await outcome(await made([...lines, paper(bytes), zip], { papers: 1 }));
      expect(['damaged', 'cut-short'], String(bytes)).toContain(told);
    }
    for (const counts of [{ versions: 1e15 }, { papers: 1e15 }, { versions: -1 }, { wordings: [] }]) {
      expect(await outcome(await made(lines, counts)), JSON.stringify(counts)).toBe('damaged');
    }
  });

  it('is refused wherever it was cut short', async () => {
    const bytes = await copyFile(versionsOf(sample, 'names', lately));
    for (let part = 0; part < 40; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
      expect(['cut-short', 'damaged', 'not-a-backup']).toContain(await outcome(cut));
    }
  });

  it('opens without a crash, page and documents too, whatever stands in place of what should', async () => {
    const [head = '', journal = '', ...rest] = (await insideOf(await copyFile(versionsOf(sample, 'names', lately))))
      .trim()
      .split('\n');
    const lines = rest.slice(0, -1);
    for (let count = 0; count < times(40, 3000); count++) {
      const odd = lines.map((line) => (Math.random() < 0.2 ? spoiled(line, lines) : line));
      const read = await readCopy(streamed(await made([head, journal, ...new Set(odd)])), WORDS);

      if (read.ok) expect(() => readThrough(read.copy.journal)).not.toThrow();
      else expect(['damaged']).toContain(read.reason);
    }
  }, 120_000);
});

describe('a copy as a web page', () => {
  it('is refused, and never an error, when what lies in it was changed on its way', async () => {
    const bytes = await copyFile(versionsOf(sample, 'names', lately));
    const inside = Buffer.from(bytes).toString('base64');
    expect(await outcome(await bytesIn(inside))).toBe('holds');

    for (let count = 0; count < times(100, 5000); count++) {
      const changed = await bytesIn(Buffer.from(mutated(Buffer.from(inside))).toString('latin1'));
      const isSame = Buffer.compare(changed, bytes) === 0; // a space, or the last bits, that mean nothing
      if (!isSame) expect(['holds', 'opened']).not.toContain(await outcome(changed));
    }
  });
});

async function bytesIn(inside: string): Promise<Uint8Array> {
  return new Uint8Array(await copyInPage(inside, 'copy').arrayBuffer());
}

/** Everything that an opened copy shows. */
function readThrough(journal: Journal): void {
  const words = pageWords(journal.child?.body.name ?? '');
  const input = { journal, plan: { ...emptyPlan, audience: 'advocate' as const }, today: TODAY, words };
  fitPage(input, () => true);
  for (const kind of documents) makeDocument(kind, { ...input, says: documentWords });
}

const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', '__proto__', '\u202e\u0000', 'a'.repeat(50_000), [], {}, [[[[]]]]],
  ...['0000-01-01', '9999-12-31', '2026-02-30', '2026-13', '2026~', 'XXXX', '../2026'],
  Array.from({ length: 5000 }, () => ({ words: 'x', speaker: { who: 'child' } })),
];

/** The same line with something odd in place of one of its parts, or the id of something else in the copy. */
function spoiled(line: string, lines: readonly string[]): string {
  const whole: unknown = JSON.parse(line);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk(inside);
    }
  };
  walk(whole);
  const place = oneOf(places);
  if (place) place[0][place[1]] = Math.random() < 0.3 ? JSON.parse(oneOf(lines) ?? '{}').of : oneOf(ODD);
  return JSON.stringify(whole);
}

function oneOf<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)];
}
