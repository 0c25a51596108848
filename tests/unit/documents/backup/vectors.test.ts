import { inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { describe, expect, it } from 'vitest';
import { unlock } from '../../../../src/documents/backup/age.ts';
import { type BackupProblem, Refused } from '../../../../src/documents/backup/format.ts';
import { streamed } from '../../../support/bytes.ts';

/** One of the public test files of the age format, as its README lays it out. */
interface Vector {
  readonly name: string;
  readonly expected: string;
  readonly passphrases: readonly string[];
  /** Wrapped in letters for mail: no backup ever is, and none is read. */
  readonly armored: boolean;
  readonly payload: string | undefined;
  readonly bytes: Uint8Array;
}

function vectorIn(name: string, file: Uint8Array): Vector {
  const end = new TextDecoder('latin1').decode(file).indexOf('\n\n');
  const lines = new TextDecoder().decode(file.subarray(0, end)).split('\n');
  const all = (key: string) => lines.flatMap((line) => (line.startsWith(`${key}: `) ? line.slice(key.length + 2) : []));
  const body = file.subarray(end + 2);
  return {
    name,
    expected: all('expect')[0] ?? '',
    passphrases: all('passphrase'),
    armored: all('armored').length > 0,
    payload: all('payload')[0],
    bytes: all('compressed')[0] === 'zlib' ? new Uint8Array(inflateSync(body)) : body,
  };
}

const all = Object.entries(vectors as Record<string, Uint8Array>).map(([name, file]) => vectorIn(name, file));
const withWords = all.filter(({ passphrases }) => passphrases.length > 0);
const others = all.filter(({ passphrases }) => passphrases.length === 0);

/** What came out before the end, and why it was refused. */
async function opened({ bytes, passphrases }: Vector): Promise<{ payload: string; reason: BackupProblem | undefined }> {
  const out: number[] = [];
  try {
    const reader = (await unlock(streamed(bytes), passphrases[0] ?? '')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) out.push(...next.value);
    return { payload: await hashOf(out), reason: undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { payload: await hashOf(out), reason: error.reason };
  }
}

async function hashOf(bytes: readonly number[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Buffer.from(hash).toString('hex');
}

describe('the public test files of age', () => {
  it('are all here', () => {
    expect(all.length).toBeGreaterThanOrEqual(140);
    expect(withWords.length).toBeGreaterThan(15);
  });

  it.each(withWords.map((vector) => [vector.name, vector] as const))('with words: %s', async (_, vector) => {
    const { payload, reason } = await opened(vector);

    expect(reason === undefined).toBe(vector.expected === 'success' && !vector.armored);
    if (vector.expected === 'no match') expect(reason).toMatch(/wrong-words|not-a-backup/);
    if (vector.payload && reason === undefined) expect(payload).toBe(vector.payload);
  });

  it.each(others.map((vector) => [vector.name, vector] as const))('for keys, never opened: %s', async (_, vector) => {
    const { reason } = await opened(vector);

    expect(reason).toMatch(/not-a-backup|damaged|cut-short|newer|wrong-words/);
  });
});
