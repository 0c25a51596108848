import { scrypt } from '@noble/hashes/scrypt.js';
import { countWords, folded } from '../../../src/domain/folding.ts';
import type { Note } from '../../../src/domain/note.ts';
import type { Version } from '../../../src/domain/version.ts';
import type { Watch } from '../watch.mjs';
import { openRaw, putStrict, resultOf } from './raw-database.ts';
import { newKey, open, type Sealed, seal } from './sealing.ts';

/** The least that each piece of the product's work can cost in this browser. Each resolves to milliseconds. */
interface Work {
  /** Fills the floor's own database with these records, sealed one by one. */
  fill(records: readonly string[]): Promise<void>;
  /** Reads, decrypts and parses every record. */
  openAll(): Promise<number>;
  /** Goes once through the folded text of every note. */
  scan(word: string): number;
  /** Encrypts one record and puts it, strict. */
  keepOne(record: string): Promise<number>;
  /** Goes once over every note and counts its words. */
  pass(): number;
  /** Tries a passphrase once, at the price that a copy has. */
  tryWords(): number;
}

declare global {
  interface Window {
    work: Work;
    bench: Watch;
  }
}

/** Puts the work where the bench can call it. */
export function startWork(): void {
  let notes: readonly Note[] = [];
  let texts: readonly string[] = [];
  const openAll = async () => {
    const start = performance.now();
    const versions = await readAll();
    const spent = performance.now() - start;
    notes = versions.flatMap(({ type, body }) => (type === 'note' && body ? [body as Note] : []));
    texts = notes.map((note) => folded(textOf(note)));
    return spent;
  };
  const work: Work = {
    fill,
    openAll,
    keepOne,
    scan: (word) => timed(() => texts.filter((text) => text.includes(word)).length),
    pass: () => timed(() => notes.reduce((sum, note) => sum + countWords(textOf(note)), 0)),
    tryWords: () => timed(() => scrypt('six words', new Uint8Array(16), { N: 2 ** 16, r: 8, p: 1 }).length),
  };
  Object.assign(window, { work });
}

const counted: number[] = [];

function timed(doing: () => number): number {
  const start = performance.now();
  counted[0] = doing(); // kept, so that the work can't be left out as unused
  return performance.now() - start;
}

function textOf({ title, words, quotes }: Note): string {
  return [title ?? '', words, ...quotes.map((quote) => quote.words)].join(' ');
}

async function fill(records: readonly string[]): Promise<void> {
  const database = await openRaw();
  const key = await newKey();
  await putStrict(database, 'keys', [await crypto.subtle.exportKey('raw', key)], 'key');
  await putStrict(database, 'records', await Promise.all(records.map((record, index) => seal(key, index + 1, record))));
  database.close();
}

async function keyIn(database: IDBDatabase): Promise<CryptoKey> {
  const raw = await resultOf<ArrayBuffer>(database.transaction('keys').objectStore('keys').get('key'));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function readAll(): Promise<readonly Version[]> {
  const database = await openRaw();
  const key = await keyIn(database);
  const rows = await resultOf<Sealed[]>(database.transaction('records').objectStore('records').getAll());
  const versions = await Promise.all(rows.map((row) => open(key, row)));
  database.close();
  return versions as Version[];
}

const KEPT_FROM = 1_000_000;
let kept = KEPT_FROM;

async function keepOne(record: string): Promise<number> {
  const database = await openRaw();
  const key = await keyIn(database);
  kept += 1;
  const start = performance.now();
  await putStrict(database, 'records', [await seal(key, kept, record)]);
  const spent = performance.now() - start;
  await resultOf(database.transaction('records', 'readwrite').objectStore('records').delete(kept));
  database.close();
  return spent;
}
