import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../../src/vault/bytes.ts';

import { type IntakeKey, newIntakeKey, openIntake, sealForIntake } from '../../../src/vault/intake.ts';
import { openIntakeKey, publicKeyOf, wrapIntakeKey } from '../../../src/vault/intake-key.ts';
import { newVaultKey, nextVaultKey, type VaultKey } from '../../../src/vault/vault.ts';
import {
  aesGcm,
  fixed,
  hkdfSha256,
  intakeByHand,
  publicBytes,
  vaultName,
  x25519Private,
} from '../../support/by-hand.ts';

const DAMAGED = { ok: false, reason: 'damaged' } as const;
const WORDS = 'He hid under the coats.';

/** The key pair of RFC 7748, section 6.1 (Bob's). */
const PRIVATE = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
const PUBLIC = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';

/** Frozen, by the hashes of their bytes for the longer: these lie in doors. */
const SEALED_START =
  '01e29d7521911498b837ed692d12a81587898e0ac3f6208eac1069bca82fb6b63378377b525757b494427f8901dad8859f3e42bcb75ab779fc986385705a9213111e01c6c13dac8e7ee6e13078';
const SEALED_SHA256 = '2faffb66ecbe05a6a769e80685f175e969ca111ba25e138ed6c12aa7c45dddc4';
const WRAPPED =
  '01e6f0a1fbb43c89196dcfcbef85908f1900000003de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f78377b525757b494427f89014bf2a271be212b496d1db7feb89aabb082da8cf32fbfda246d1a8a8dab84765f32ea1bbe32eb2de30f72dc46cc9f7c6f';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const rfcKey: IntakeKey = { privateKey: bytesOf(PRIVATE), publicKey: bytesOf(PUBLIC) };
const goldenVaultKey: VaultKey = { vault: vaultName, epoch: 3, key: Uint8Array.from(fixed('vault key', 32)) };

async function aKey(): Promise<IntakeKey> {
  const key = await newIntakeKey();
  if (!key) throw new Error('no X25519 here');
  return key;
}

async function sealed(key: IntakeKey, bytes = utf8(WORDS)) {
  const done = await sealForIntake(key.publicKey, bytes);
  if (!done.ok) throw new Error(done.reason);
  return done.sealed;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

describe('the formats of the intake', () => {
  it('seal as the document says, byte by byte', async () => {
    const byHand = Uint8Array.from(
      intakeByHand(WORDS, Buffer.from(PUBLIC, 'hex'), x25519Private(fixed('ephemeral', 32))),
    );

    expect(publicBytes(x25519Private(Buffer.from(PRIVATE, 'hex'))).toString('hex')).toBe(PUBLIC);
    expect(byHand.length).toBe(1 + 32 + 12 + 512 + 16);
    expect(hexOf(byHand.subarray(0, 77))).toBe(SEALED_START);
    expect(await sha256(byHand)).toBe(SEALED_SHA256);
    expect(await openIntake(rfcKey, byHand)).toEqual({ ok: true, bytes: utf8(WORDS) });
  });

  it('wrap the key as the document says, byte by byte', async () => {
    const key = hkdfSha256(fixed('vault key', 32), Buffer.from(vaultName), 'marram/intake-key/1');
    const head = Buffer.concat([Buffer.from(`01${vaultName}00000003${PUBLIC}`, 'hex'), fixed('nonce', 12)]);
    const beside = Buffer.concat([Buffer.from('marram/intake-key|'), head]);
    const byHand = Buffer.concat([head, aesGcm(key, fixed('nonce', 12), beside, Buffer.from(PRIVATE, 'hex'))]);

    expect(byHand.toString('hex')).toBe(WRAPPED);
    expect(await openIntakeKey(goldenVaultKey, bytesOf(WRAPPED))).toEqual({ ok: true, key: rfcKey });
    expect(publicKeyOf(bytesOf(WRAPPED))).toEqual(rfcKey.publicKey);
  });
});

describe('the intake', () => {
  it('gives back what was sealed, whatever the bytes', async () => {
    const key = await aKey();

    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(await openIntake(key, await sealed(key, Uint8Array.from(bytes)))).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('seals to sizes that tell little, with a new key and nonce each time', async () => {
    const key = await aKey();
    const many = await Promise.all(Array.from({ length: 100 }, () => sealed(key)));

    expect(new Set(many.map((one) => one.length))).toEqual(new Set([573]));
    expect(new Set(many.map((one) => hexOf(one.subarray(1, 33)))).size).toBe(100);
    expect(new Set(many.map((one) => hexOf(one.subarray(33, 45)))).size).toBe(100);
  });

  it('does not open when any byte was changed, cut or added', async () => {
    const key = await aKey();
    const one = await sealed(key);

    // The highest bit of an X25519 key is not looked at by the curve; it is authenticated all the same.
    const changed = Array.from(one, (byte, at) => one.with(at, byte ^ (at === 0 ? 1 : 0x80)));
    const cut = [0, 1, 33, 45, 60, 61, one.length - 1].map((length) => one.subarray(0, length));

    for (const bad of [...changed, ...cut, Uint8Array.from([...one, 0])])
      expect(await openIntake(key, bad)).toEqual(DAMAGED);
  });

  it('does not open with another key', async () => {
    expect(await openIntake(await aKey(), await sealed(await aKey()))).toEqual(DAMAGED);
  });

  it('does not open with a public half that is not its own', async () => {
    const [key, other] = [await aKey(), await aKey()];

    expect(await openIntake({ ...key, publicKey: other.publicKey }, await sealed(key))).toEqual(DAMAGED);
  });

  it('says of what newer code sealed that it is newer', async () => {
    const key = await aKey();

    expect(await openIntake(key, (await sealed(key)).with(0, 2))).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([
    ['of another length', new Uint8Array(31)],
    ['of no bytes', new Uint8Array(0)],
    ['that would give everyone the same secret', new Uint8Array(32)],
    ['that would, too', Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))],
  ])('does not seal to a key %s', async (_, publicKey) => {
    expect(await sealForIntake(publicKey, utf8(WORDS))).toEqual({ ok: false, reason: 'bad-key' });
  });

  it('does not open what was sealed with such a key', async () => {
    const key = await aKey();
    const one = await sealed(key);
    one.fill(0, 1, 33);

    expect(await openIntake(key, one)).toEqual(DAMAGED);
  });

  it('never throws for any bytes', async () => {
    const key = await aKey();

    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 700 }), async (bytes) => {
        expect((await openIntake(key, bytes)).ok).toBe(false);
      }),
    );
  });
});

describe('a wrapped intake key', () => {
  it('opens with its vault key alone, not one of another epoch or name', async () => {
    const [vaultKey, key] = [newVaultKey(), await aKey()];
    const wrapped = await wrapIntakeKey(vaultKey, key);

    expect(await openIntakeKey(vaultKey, wrapped)).toEqual({ ok: true, key });
    expect(publicKeyOf(wrapped)).toEqual(key.publicKey);
    for (const other of [newVaultKey(), nextVaultKey(vaultKey), { ...vaultKey, epoch: 2 }])
      expect(await openIntakeKey(other, wrapped)).toEqual(DAMAGED);
  });

  it('does not open when somebody put in a public half of their own, or changed any byte', async () => {
    const vaultKey = newVaultKey();
    const wrapped = await wrapIntakeKey(vaultKey, await aKey());
    const theirs = wrapped.slice();
    theirs.set((await aKey()).publicKey, 21);

    expect(await openIntakeKey(vaultKey, theirs)).toEqual(DAMAGED);
    for (const at of wrapped.keys())
      expect((await openIntakeKey(vaultKey, wrapped.with(at, Number(wrapped[at]) ^ 1))).ok).toBe(false);
    expect(await openIntakeKey(vaultKey, wrapped.with(0, 2))).toEqual({ ok: false, reason: 'newer' });
    expect(await openIntakeKey(vaultKey, wrapped.subarray(0, -1))).toEqual(DAMAGED);
  });
});
