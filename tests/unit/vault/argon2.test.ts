import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argon2id as noble } from '@noble/hashes/argon2.js';
import setupWasm from 'argon2id/lib/setup.js';
import fc from 'fast-check';
import { argon2id as hashWasm } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { argon2, stretchHere } from '../../../src/vault/argon2.ts';
import { type Argon2Parameters, LADDER } from '../../../src/vault/argon2-parameters.ts';
import { type Bytes, hexOf, utf8 } from '../../../src/vault/bytes.ts';

/** From the reference implementation's own tests (version 1.3): passphrase, memory, passes, lanes, what comes out. */
const REFERENCE: readonly (readonly [string, number, number, number, string])[] = [
  ['password', 256, 2, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  ['password', 256, 2, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ['password', 65_536, 2, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
];

const folder = join(createRequire(import.meta.url).resolve('argon2id'), '../dist');
const wasm = (file: string) => (imports: WebAssembly.Imports) =>
  WebAssembly.instantiate(readFileSync(join(folder, file)), imports);
const openpgpjs = await setupWasm(wasm('simd.wasm'), wasm('no-simd.wasm'));

async function byTwoOthers(password: Bytes, salt: Bytes, { memory, passes, lanes }: Argon2Parameters) {
  const one = await hashWasm({
    password,
    salt,
    iterations: passes,
    parallelism: lanes,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
  const two = openpgpjs({ password, salt, passes, parallelism: lanes, memorySize: memory, tagLength: 32 });
  return [hexOf(one), hexOf(two)];
}

const randomParameters = fc
  .record({ lanes: fc.integer({ min: 1, max: 4 }), passes: fc.integer({ min: 1, max: 5 }), more: fc.nat({ max: 480 }) })
  .map(({ lanes, passes, more }): Argon2Parameters => ({ lanes, passes, memory: 8 * lanes + more }));

describe('Argon2id', () => {
  it('gives what RFC 9106 says', () => {
    const rfc = { m: 32, t: 3, p: 4, key: new Uint8Array(8).fill(3), personalization: new Uint8Array(12).fill(4) };

    const given = noble(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), { ...rfc, dkLen: 32 });

    expect(hexOf(given)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it.each(REFERENCE)('gives what the reference gives for %s, %i KiB, %i passes, %i lanes', (...vector) => {
    const [passphrase, memory, passes, lanes, expected] = vector;

    expect(hexOf(argon2(utf8(passphrase), utf8('somesalt'), { memory, passes, lanes }))).toBe(expected);
  });

  it('equals two other implementations on 200 random sets of parameters, passphrases and salts', async () => {
    // Eight and more: one of the others takes nothing shorter.
    const bytes = fc.uint8Array({ minLength: 8, maxLength: 70 }).map((some) => Uint8Array.from(some));
    let compared = 0;

    await fc.assert(
      fc.asyncProperty(bytes, bytes, randomParameters, async (passphrase, salt, parameters) => {
        const own = hexOf(argon2(passphrase, salt, parameters));

        expect(await byTwoOthers(passphrase, salt, parameters)).toEqual([own, own]);
        compared += 1;
      }),
      { numRuns: 200 },
    );

    expect(compared).toBe(200);
  });

  it('equals them on the parameters that slots are made with', async () => {
    for (const parameters of LADDER) {
      const [passphrase, salt] = [utf8('otter lantern cobalt maple'), new Uint8Array(32).fill(7)];
      const own = hexOf(argon2(passphrase, salt, parameters));

      expect(await byTwoOthers(passphrase, salt, parameters)).toEqual([own, own]);
    }
  });

  it('says that it stopped where the memory can not be had, and throws nothing', async () => {
    const tooMuch = { memory: 2 ** 31, passes: 1, lanes: 1 };

    expect(await stretchHere(utf8('x'), new Uint8Array(32), tooMuch)).toBeUndefined();
  });
});
