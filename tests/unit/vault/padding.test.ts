import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from '../../../src/vault/padding.ts';

describe('padding', () => {
  it('comes off again, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(unpad(pad(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    [0, 512],
    [1, 512],
    [508, 512],
    [509, 768],
    [764, 768],
    [765, 1024],
    [10_000, 10_240],
  ])('makes of %i bytes %i', (length, size) => {
    expect(pad(new Uint8Array(length)).length).toBe(size);
  });

  it('steps in 256 bytes from 512, and never by more than it must', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (length) => {
        const size = pad(new Uint8Array(length)).length;

        expect(size % 256).toBe(0);
        expect(size).toBeGreaterThanOrEqual(512);
        expect(size).toBeGreaterThanOrEqual(length + 4);
        expect(size === 512 || size < length + 4 + 256).toBe(true);
      }),
    );
  });

  it('fills up with zeros', () => {
    expect(pad(new Uint8Array([9, 9])).subarray(6)).toEqual(new Uint8Array(506));
  });

  it('does not come off bytes that say they are longer than they are', () => {
    const long = pad(new Uint8Array(3));
    long[0] = 0xff;

    expect([new Uint8Array(0), new Uint8Array(3), long].map(unpad)).toEqual([undefined, undefined, undefined]);
  });

  it('comes off a view into a larger buffer', () => {
    const inside = new Uint8Array(600);
    inside.set(pad(new Uint8Array([1, 2, 3])), 40);

    expect(unpad(inside.subarray(40, 552))).toEqual(new Uint8Array([1, 2, 3]));
  });
});
