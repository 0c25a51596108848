import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { stretchHere } from '../../../src/vault/argon2.ts';
import { readSlot, writeHead } from '../../../src/vault/slot-format.ts';
import { openSlot, type Secret } from '../../../src/vault/slots.ts';
import { fixed, hkdfSha256, slotByHand, vaultName } from '../../support/by-hand.ts';

/**
 * Frozen: slots like these lie on phones. When one of these fails, the format has changed, and phones can't be opened.
 */
const PASSPHRASE =
  '0101e6f0a1fbb43c89196dcfcbef85908f190000000301000900004c00000000020163479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e9778377b525757b494427f8901b68062c84e7e4ef27ac6709d91de2ba4ec20752ea021d68644750a9c2883d684ba2fb303c020648e0078bb93380c2e1b';
const RECOVERY =
  '0102e6f0a1fbb43c89196dcfcbef85908f190000000302000063479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e9778377b525757b494427f890175b103a43fb01b5c308e913287b0af593e783ca66529ef35e2e946680416edb6bac8870a9d99c9a944d0d4fb2f02c773';
const PASSKEY =
  '0103e6f0a1fbb43c89196dcfcbef85908f1900000003020034c96c6d5be8d08a12e7b5cdc1b207fa6b2430974c86803d8891675e76fd992c20e265b6f564601a1fe8dc42785cd18a868bd8013e63479ad69a090b258277ec8fba6f99419a2ffb248981510657c944ccd1148e9778377b525757b494427f89015ebc36c70c0078bba555f360d45b571c946def9c20c1b06d43dd7fb96b79ee9e8686f43122d6ea38e1e8478802e27e92';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const own = (buffer: Buffer) => Uint8Array.from(buffer);
const KEY = { vault: vaultName, epoch: 3, key: own(fixed('vault key', 32)) };
const WORDS = 'otter lantern cobalt maple';

const passphrase: Secret = { kind: 'passphrase', text: WORDS, stretch: stretchHere };
const recovery: Secret = { kind: 'recovery', code: own(fixed('recovery', 16)) };
const passkey: Secret = { kind: 'passkey', output: own(fixed('output', 32)) };

describe('the format of a slot', () => {
  it('for a passphrase is as the document says, byte by byte', async () => {
    const costs = {
      iterations: 2,
      parallelism: 1,
      memorySize: 19 * 1024,
      hashLength: 32,
      outputType: 'binary',
    } as const;
    const wrapping = await argon2id({ ...costs, password: WORDS, salt: fixed('salt', 32) });
    const parameters = Buffer.from('00004c000000000201', 'hex');

    expect(slotByHand(1, 1, parameters, Buffer.from(wrapping))).toBe(PASSPHRASE);
  });

  it('for a recovery code is as the document says, byte by byte', () => {
    const wrapping = hkdfSha256(fixed('recovery', 16), fixed('salt', 32), 'marram/slot/recovery/1');

    expect(slotByHand(2, 2, Buffer.alloc(0), wrapping)).toBe(RECOVERY);
  });

  it('for a passkey is as the document says, byte by byte', () => {
    const wrapping = hkdfSha256(fixed('output', 32), fixed('salt', 32), 'marram/slot/passkey/1');
    const parameters = Buffer.concat([fixed('input', 32), fixed('credential', 20)]);

    expect(slotByHand(3, 2, parameters, wrapping)).toBe(PASSKEY);
  });

  it.each([
    ['passphrase', PASSPHRASE, passphrase],
    ['recovery code', RECOVERY, recovery],
    ['passkey', PASSKEY, passkey],
  ])('for a %s opens, as it will for ever', async (_, slot, secret) => {
    expect(await openSlot(bytesOf(slot), secret)).toEqual({ ok: true, key: KEY });
  });

  it.each([PASSPHRASE, RECOVERY, PASSKEY])('is written as it was read', (slot) => {
    const read = readSlot(bytesOf(slot));

    expect(read && Buffer.from(writeHead(read.head)).toString('hex')).toBe(slot.slice(0, -96));
  });
});
