import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Stretch } from '../../../src/vault/argon2-parameters.ts';
import { hexOf } from '../../../src/vault/bytes.ts';

import { readSlot, type SlotHead, writeHead } from '../../../src/vault/slot-format.ts';
import { makeSlot, type NewSecret, openSlot, proveSlot, type Secret } from '../../../src/vault/slots.ts';
import { newVaultKey, nextVaultKey, type VaultKey } from '../../../src/vault/vault.ts';
import { aPasskey, aPassphrase, aRecoveryCode, FLOOR, quickStretch } from '../../support/slots.ts';

const WRONG = { ok: false, reason: 'wrong' } as const;
const REFUSED = { ok: false, reason: 'refused' } as const;
const key = newVaultKey();

async function slotFor(secret: NewSecret, vaultKey: VaultKey = key) {
  const made = await makeSlot(vaultKey, secret);
  if (!made.ok) throw new Error(made.reason);
  return made.slot;
}

/** The slot with its head changed and its wrapped key left as it was. */
function withHead(slot: Uint8Array, change: (head: SlotHead) => Partial<SlotHead>): Uint8Array {
  const read = readSlot(slot);
  if (!read) throw new Error('no slot');
  return Uint8Array.from([...writeHead({ ...read.head, ...change(read.head) }), ...read.wrapped]);
}

const kinds: readonly (readonly [string, () => NewSecret])[] = [
  ['passphrase', aPassphrase],
  ['recovery code', aRecoveryCode],
  ['passkey', aPasskey],
];

describe.each(kinds)('a slot for a %s', (_, newSecret) => {
  it('opens to the key it was made with, name and epoch too', async () => {
    const secret = newSecret();
    const later = nextVaultKey(nextVaultKey(key));

    expect(await openSlot(await slotFor(secret), secret)).toEqual({ ok: true, key });
    expect(await openSlot(await slotFor(secret, later), secret)).toEqual({ ok: true, key: later });
  });

  it('does not open with another secret of its kind, nor with one of another kind', async () => {
    const slot = await slotFor(newSecret());
    const others: Secret[] = [aPassphrase('pebble sunrise walnut ferry'), aRecoveryCode(), aPasskey()];

    expect(await Promise.all(others.map((other) => openSlot(slot, other)))).toEqual([WRONG, WRONG, WRONG]);
  });

  it('does not open when any bit of it was changed, and never throws', async () => {
    const secret = newSecret();
    const slot = await slotFor(secret);

    for (let at = 0; at < slot.length * 8; at++) {
      const changed = slot.slice();
      changed[at >> 3] = Number(slot[at >> 3]) ^ (1 << (at & 7));
      expect((await openSlot(changed, secret)).ok).toBe(false);
    }
  });

  it('is refused when it is cut short or has bytes after it', async () => {
    const secret = newSecret();
    const slot = await slotFor(secret);

    for (let length = 0; length < slot.length; length++)
      expect(await openSlot(slot.subarray(0, length), secret)).toEqual(REFUSED);
    expect(await openSlot(Uint8Array.from([...slot, 0]), secret)).toEqual(REFUSED);
  });

  it('is wrong, and not refused, when one field was changed to another that could be', async () => {
    const secret = newSecret();
    const slot = await slotFor(secret);
    const flip = <Field extends Uint8Array>(bytes: Field) =>
      bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) as Field;
    const changed = [
      withHead(slot, ({ vault }) => ({ vault: `${vault.startsWith('0') ? '1' : '0'}${vault.slice(1)}` })),
      withHead(slot, ({ epoch }) => ({ epoch: epoch + 1 })),
      withHead(slot, ({ salt }) => ({ salt: flip(salt) })),
      withHead(slot, ({ nonce }) => ({ nonce: flip(nonce) })),
    ];

    for (const one of changed) expect(await openSlot(one, secret)).toEqual(WRONG);
  });

  it('lies nowhere in the clear, neither key nor secret', async () => {
    const secret = newSecret();
    const slot = hexOf(await slotFor(secret));

    expect(slot).not.toContain(hexOf(key.key).slice(0, 16));
    if (secret.kind === 'recovery') expect(slot).not.toContain(hexOf(secret.code).slice(0, 16));
    if (secret.kind === 'passkey') expect(slot).not.toContain(hexOf(secret.output).slice(0, 16));
  });

  it('draws its salt and nonce anew each time', async () => {
    const secret = newSecret();
    const heads = (await Promise.all(Array.from({ length: 20 }, () => slotFor(secret)))).map(readSlot);

    expect(new Set(heads.map((read) => read && hexOf(read.head.salt))).size).toBe(20);
    expect(new Set(heads.map((read) => read && hexOf(read.head.nonce))).size).toBe(20);
  });
});

describe('what a slot says of its parameters', () => {
  it('does not open when it was made cheaper or dearer, even if the guess is right', async () => {
    // Were they not authenticated, a slot with the same stretched key would open: so the stretching here ignores them.
    const blind: Stretch = (passphrase, salt) => quickStretch(passphrase, salt, FLOOR);
    const secret = aPassphrase('otter lantern cobalt maple', { memory: 32 * 1024, passes: 3, lanes: 2 }, blind);
    const slot = await slotFor(secret);

    for (const other of [{ memory: 16 * 1024 }, { passes: 2 }, { passes: 4 }, { lanes: 1 }]) {
      const parameters = { memory: 32 * 1024, passes: 3, lanes: 2, ...other };
      const changed = withHead(slot, () => ({ way: { kind: 'passphrase', parameters } }));
      expect(await openSlot(changed, secret)).toEqual(WRONG);
    }
  });

  it('does not open for a passkey when its input or its name was changed', async () => {
    const secret = aPasskey();
    const slot = await slotFor(secret);
    const { kind, input, credential } = secret;
    const longer = Uint8Array.from([...credential, 1]);

    const changed = [
      withHead(slot, () => ({ way: { kind, input: input.toReversed() as typeof input, credential } })),
      withHead(slot, () => ({ way: { kind, input, credential: longer } })),
    ];

    for (const one of changed) expect(await openSlot(one, secret)).toEqual(WRONG);
  });

  it.each([
    [16 * 1024 - 1, 2, 1],
    [256 * 1024 + 1, 2, 1],
    [0xffffffff, 2, 1],
    [0, 0, 0],
    [19 * 1024, 1, 1],
    [46 * 1024 - 1, 1, 1],
    [64 * 1024, 0, 1],
    [19 * 1024, 11, 1],
    [19 * 1024, 0xffffffff, 1],
    [19 * 1024, 2, 0],
    [19 * 1024, 2, 5],
  ])('is refused before any work with %i KiB, %i passes and %i lanes', async (memory, passes, lanes) => {
    const stretch = vi.fn(quickStretch);
    const slot = await slotFor(aPassphrase());
    const parameters = { memory, passes, lanes };
    const changed = withHead(slot, () => ({ way: { kind: 'passphrase', parameters } }));

    expect(await openSlot(changed, aPassphrase('otter lantern cobalt maple', FLOOR, stretch))).toEqual(REFUSED);
    expect(await makeSlot(key, aPassphrase('otter lantern cobalt maple', parameters, stretch))).toEqual(REFUSED);
    expect(stretch).not.toHaveBeenCalled();
  });

  it.each([
    ['format', 0, [0, 2, 255]],
    ['kind', 1, [0, 4, 255]],
    ['derivation', 22, [0, 2, 3, 255]],
  ])('is refused when its %s has an unknown number', async (_, place, numbers) => {
    const slot = await slotFor(aPassphrase());

    for (const number of numbers) expect(await openSlot(slot.with(place, number), aPassphrase())).toEqual(REFUSED);
  });

  it('is refused for anything that is no slot', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await openSlot(bytes, aRecoveryCode())).toEqual(REFUSED);
      }),
    );
    expect(await openSlot('text' as unknown as Uint8Array, aRecoveryCode())).toEqual(REFUSED);
  });
});

describe('a new secret', () => {
  it.each<[string, NewSecret]>([
    ['an empty passphrase', aPassphrase(' - ')],
    ['a short code', { kind: 'recovery', code: new Uint8Array(15) }],
    ['a short output', { ...aPasskey(), output: new Uint8Array(16) }],
    ['a short input', { ...aPasskey(), input: new Uint8Array(0), credential: new Uint8Array(20) }],
    ['a nameless passkey', { ...aPasskey(), credential: new Uint8Array(0) }],
    ['a passkey with too long a name', { ...aPasskey(), credential: new Uint8Array(1024) }],
  ])('is refused when it is %s', async (_, secret) => {
    expect(await makeSlot(key, secret)).toEqual(REFUSED);
  });

  it('may be a passkey with the longest name there can be', async () => {
    const secret = { ...aPasskey(), credential: new Uint8Array(1023).fill(9) };

    expect(await openSlot(await slotFor(secret), secret)).toEqual({ ok: true, key });
  });

  it('says that it stopped, and not that it is wrong, when stretching was stopped', async () => {
    const stopping = aPassphrase('otter lantern cobalt maple', FLOOR, async () => undefined);

    expect(await makeSlot(key, stopping)).toEqual({ ok: false, reason: 'stopped' });
    expect(await openSlot(await slotFor(aPassphrase()), stopping)).toEqual({ ok: false, reason: 'stopped' });
  });
});

describe('a passphrase', () => {
  it('opens however it is typed', async () => {
    const slot = await slotFor(aPassphrase());

    for (const typed of [
      'Otter Lantern Cobalt Maple',
      ' otter-lantern–cobalt_maple. ',
      'OTTER\u00a0LANTERN  cobalt\nmaple',
    ])
      expect((await openSlot(slot, aPassphrase(typed))).ok).toBe(true);
  });
});

describe('proving a slot', () => {
  it('fails for a slot that opens to another key, name or epoch', async () => {
    const secret = aRecoveryCode();
    const others = [newVaultKey(), nextVaultKey(key), { ...key, epoch: 2 }, { ...newVaultKey(), vault: key.vault }];

    for (const other of others) expect(await proveSlot(await slotFor(secret, other), secret, key)).toEqual(WRONG);
  });
});
