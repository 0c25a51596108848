import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomHex } from '../../../src/vault/bytes.ts';
import {
  epochOf,
  type Label,
  newVaultKey,
  nextVaultKey,
  useVault,
  type Vault,
  type VaultKey,
} from '../../../src/vault/vault.ts';

const LABEL: Label = { place: 'journal', record: '7' };
const DAMAGED = { ok: false, reason: 'damaged' } as const;
const HEADER_AND_NONCE = 17;

let key: VaultKey;
let vault: Vault;
beforeAll(async () => {
  key = newVaultKey();
  vault = await useVault(key);
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function withByte(sealed: Uint8Array, place: number, change: number): Uint8Array {
  const changed = sealed.slice();
  changed[place] = (changed[place] ?? 0) ^ change;
  return changed;
}

const randomLabel: fc.Arbitrary<Label> = fc.record({
  place: fc.constantFrom('journal', 'just-for-you', 'draft'),
  record: fc.string(),
});

describe('a vault', () => {
  it('opens what it sealed, whatever the bytes and the place', async () => {
    await fc.assert(
      fc.asyncProperty(randomLabel, fc.uint8Array({ maxLength: 2000 }), async (label, bytes) => {
        const opened = await vault.open(label, await vault.seal(label, bytes));

        expect(opened).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('opens what it sealed after the key was put away and taken out again', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));

    const again = await useVault({ ...key, key: key.key.slice() });

    expect(await again.open(LABEL, sealed)).toEqual({ ok: true, bytes: bytesOf('kept') });
  });

  it('opens bytes that lie inside a larger buffer', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));
    const inside = new Uint8Array(sealed.length + 20);
    inside.set(sealed, 11);

    const opened = await vault.open(LABEL, inside.subarray(11, 11 + sealed.length));

    expect(opened).toEqual({ ok: true, bytes: bytesOf('kept') });
  });

  it.each([
    [0, 512],
    [508, 512],
    [509, 768],
    [764, 768],
    [765, 1024],
    [5000, 5120],
  ])('seals %i bytes so that their size says no more than %i', async (length, padded) => {
    const sealed = await vault.seal(LABEL, new Uint8Array(length));

    expect(sealed.length).toBe(HEADER_AND_NONCE + padded + 16);
  });

  it('leaves none of the words to be seen', async () => {
    const words = 'He hid under the coats. ';
    const sealed = await vault.seal(LABEL, bytesOf(words.repeat(40)));

    const seen = Buffer.from(sealed).toString('latin1');

    expect(words.split(' ').filter((word) => word.length > 3 && seen.includes(word))).toEqual([]);
  });

  it('never seals the same bytes to the same record, and never uses a nonce twice', async () => {
    const nonces = new Set<string>();
    const some = bytesOf('x');

    for (let batch = 0; batch < 20; batch++) {
      const sealed = await Promise.all(Array.from({ length: 1000 }, () => vault.seal(LABEL, some)));
      for (const one of sealed) nonces.add(Buffer.from(one.subarray(5, HEADER_AND_NONCE)).toString('latin1'));
    }

    expect(nonces.size).toBe(20_000);
  });
});

describe('a sealed record does not open', () => {
  it('when any byte of it was changed', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('He hid under the coats.'));

    const opened = await Promise.all(Array.from(sealed, (_, place) => vault.open(LABEL, withByte(sealed, place, 1))));

    const wrong = opened.flatMap(({ ok }, place) => (ok ? [place] : []));
    expect(wrong).toEqual([]);
  });

  it('when any byte of it was changed in any way', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('He hid under the coats.'));
    const place = fc.oneof(fc.nat({ max: HEADER_AND_NONCE }), fc.nat({ max: sealed.length - 1 }));

    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        expect(await vault.open(LABEL, withByte(sealed, at, change))).toMatchObject({ ok: false });
      }),
      { numRuns: 2000 },
    );
  });

  it('when it was cut short, down to nothing, or has bytes after it', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));
    const lengths = [0, 1, 4, 5, 16, 17, 32, 33, 34, 200, sealed.length - 1];

    const cut = await Promise.all(lengths.map((length) => vault.open(LABEL, sealed.subarray(0, length))));
    const longer = await vault.open(LABEL, new Uint8Array([...sealed, 0]));

    expect(cut).toEqual(lengths.map(() => DAMAGED));
    expect(longer).toEqual(DAMAGED);
  });

  it.each<[string, Label]>([
    ['to another place in the order', { place: 'journal', record: '8' }],
    ['among the private words', { place: 'just-for-you', record: '7' }],
    ['among the drafts', { place: 'draft', record: '7' }],
    ['to a name that begins the same', { place: 'journal', record: '7|1' }],
  ])('when it was moved %s', async (_, label) => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));

    expect(await vault.open(label, sealed)).toEqual(DAMAGED);
  });

  it('in another vault, even one with the same name or the same key', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));
    const others = await Promise.all(
      [newVaultKey(), { ...key, vault: randomHex(16) }, { ...newVaultKey(), vault: key.vault }].map((other) =>
        useVault(other),
      ),
    );

    const opened = await Promise.all(others.map((other) => other.open(LABEL, sealed)));

    expect(opened).toEqual([DAMAGED, DAMAGED, DAMAGED]);
  });

  it('with the key of another epoch, even when its epoch is written over', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));
    const next = await useVault({ ...key, epoch: 2 });

    const written = withByte(sealed, 4, 1 ^ 2);

    expect(await next.open(LABEL, sealed)).toEqual(DAMAGED);
    expect(await next.open(LABEL, written)).toEqual(DAMAGED);
  });

  it('when newer code made it, and says so, so that nothing is thrown away', async () => {
    const sealed = await vault.seal(LABEL, bytesOf('kept'));
    sealed[0] = 2;

    expect(await vault.open(LABEL, sealed)).toEqual({ ok: false, reason: 'newer' });
  });

  it('when it is any bytes at all, and is never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 700 }), async (bytes) => {
        expect((await vault.open(LABEL, bytes)).ok).toBe(false);
      }),
    );
  });
});

describe('a new vault key', () => {
  it('is 32 bytes with a name, drawn anew each time', () => {
    const keys = Array.from({ length: 50 }, newVaultKey);

    expect(keys.every((one) => one.key.length === 32 && /^[0-9a-f]{32}$/.test(one.vault) && one.epoch === 1)).toBe(
      true,
    );
    expect(new Set(keys.map((one) => one.vault)).size).toBe(50);
    expect(new Set(keys.map((one) => Buffer.from(one.key).toString('hex'))).size).toBe(50);
  });

  it('is not changed or shown by using it', async () => {
    const before = Buffer.from(key.key).toString('hex');

    const opened = await useVault(key);
    const sealed = await opened.seal(LABEL, bytesOf('kept'));

    expect(Buffer.from(key.key).toString('hex')).toBe(before);
    expect(Buffer.from(sealed).toString('hex')).not.toContain(before.slice(0, 16));
  });
});

describe('a vault with the keys of two epochs', () => {
  it('opens what either sealed, and seals with the newer, in whatever order they are given', async () => {
    const next = nextVaultKey(key);
    const old = await vault.seal(LABEL, bytesOf('before'));

    for (const both of [await useVault(key, next), await useVault(next, key)]) {
      const sealed = await both.seal(LABEL, bytesOf('after'));

      expect([both.epoch, epochOf(sealed)]).toEqual([next.epoch, next.epoch]);
      expect(await both.open(LABEL, old)).toEqual({ ok: true, bytes: bytesOf('before') });
      expect(await (await useVault(next)).open(LABEL, sealed)).toEqual({ ok: true, bytes: bytesOf('after') });
      expect(await vault.open(LABEL, sealed)).toEqual(DAMAGED);
    }
  });

  it('has a new key for the same vault, one epoch on', () => {
    const next = nextVaultKey(key);

    expect([next.vault, next.epoch]).toEqual([key.vault, key.epoch + 1]);
    expect(next.key).not.toEqual(key.key);
  });
});
