import { describe, expect, it } from 'vitest';
import { newIntakeKey, openIntake, sealForIntake } from '../../../src/vault/intake.ts';
import { openIntakeKey, wrapIntakeKey } from '../../../src/vault/intake-key.ts';
import { newVaultKey } from '../../../src/vault/vault.ts';
import { loadWords, makeWords } from '../../../src/vault/words.ts';

describe('in a real browser', () => {
  it('the intake seals, and opens after the key was wrapped and unwrapped', async () => {
    const vaultKey = newVaultKey();
    const drawn = await newIntakeKey();
    const wrapped = drawn && (await wrapIntakeKey(vaultKey, drawn));
    const opened = wrapped && (await openIntakeKey(vaultKey, wrapped));
    if (!opened?.ok) throw new Error('no intake key');

    const sealed = await sealForIntake(opened.key.publicKey, new TextEncoder().encode('He hid under the coats.'));

    const read = sealed.ok ? await openIntake(opened.key, sealed.sealed) : sealed;
    expect(read.ok && new TextDecoder().decode(read.bytes)).toBe('He hid under the coats.');
  });

  it('words are loaded when asked for', async () => {
    expect(makeWords(await loadWords(), 6).split(' ')).toHaveLength(6);
  });
});
