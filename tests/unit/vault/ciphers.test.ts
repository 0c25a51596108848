import { describe, expect, it } from 'vitest';
import { fromHex, hexOf } from '../../../src/vault/bytes.ts';

import { decrypt, encrypt, hkdf } from '../../../src/vault/ciphers.ts';

/** RFC 5869, appendix A.1 to A.3: the first 32 bytes of what they give, for 32 is what is asked for here. */
const HKDF_VECTORS: readonly (readonly [string, string, string, string])[] = [
  [
    '0b'.repeat(22),
    '000102030405060708090a0b0c',
    'f0f1f2f3f4f5f6f7f8f9',
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf',
  ],
  [
    counting(0x00, 80),
    counting(0x60, 80),
    counting(0xb0, 80),
    'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c',
  ],
  ['0b'.repeat(22), '', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d'],
];

/** McGrew and Viega's test cases 13, 14 and 16 for AES-256-GCM: key, nonce, beside, plain, encrypted with its tag. */
const GCM_VECTORS: readonly (readonly [string, string, string, string, string])[] = [
  ['00'.repeat(32), '00'.repeat(12), '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '00'.repeat(32),
    '00'.repeat(12),
    '',
    '00'.repeat(16),
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  ],
  [
    'feffe9928665731c6d6a8f9467308308'.repeat(2),
    'cafebabefacedbaddecaf888',
    'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  ],
];

function counting(from: number, count: number): string {
  return hexOf(Uint8Array.from({ length: count }, (_, at) => from + at));
}

describe('the ciphers', () => {
  it.each(HKDF_VECTORS)('give what RFC 5869 says for %s', async (secret, salt, label, expected) => {
    expect(hexOf(await hkdf(fromHex(secret), fromHex(salt), fromHex(label)))).toBe(expected);
  });

  it.each(GCM_VECTORS)(
    'encrypt and decrypt as published, key %s nonce %s',
    async (key, nonce, beside, plain, sealed) => {
      const sealing = { key: fromHex(key), nonce: fromHex(nonce), beside: fromHex(beside) };

      expect(hexOf(await encrypt(sealing, fromHex(plain)))).toBe(sealed);
      expect(hexOf((await decrypt(sealing, fromHex(sealed))) ?? new Uint8Array(1))).toBe(plain);
    },
  );
});
