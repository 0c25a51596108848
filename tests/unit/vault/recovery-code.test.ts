import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/vault/bytes.ts';
import { fromHex } from '../../../src/vault/bytes.ts';
import { newRecoveryCode, readRecoveryCode, writeRecoveryCode } from '../../../src/vault/recovery-code.ts';

const ALL_SYMBOLS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'];
const CHECK = { ok: false, reason: 'check' };

/** Frozen: sheets with these lie in drawers. */
const GOLDEN: readonly (readonly [string, string])[] = [
  ['00000000000000000000000000000000', '0000-0000-0000-0000-0000-0000-000'],
  ['ffffffffffffffffffffffffffffffff', '7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ*'],
  ['000102030405060708090a0b0c0d0e0f', '0004-1061-050R-3GG2-8A1C-60T3-GF6'],
  ['6d617272616d2d7265636f766572792e', '3DC5-S74R-BD5N-S6AR-VFES-JQ4Y-9EB'],
];

const anyCode: fc.Arbitrary<Bytes> = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((some) => Uint8Array.from(some));

function symbolsOf(code: Bytes): string[] {
  return [...writeRecoveryCode(code).replaceAll('-', '')];
}

/** As somebody may type it who takes O for 0, and I or L for 1. */
function asMistyped(symbol: string, at: number): string {
  const alike = { '0': ['o', 'O'], '1': ['i', 'L', 'l', 'I'] }[symbol];
  return alike?.[at % alike.length] ?? symbol.toLowerCase();
}

function withSymbol(symbols: readonly string[], place: number, symbol: string): string {
  return symbols.with(place, symbol).join('');
}

describe('a recovery code', () => {
  it.each(GOLDEN)('of %s is written %s', (hex, written) => {
    expect(writeRecoveryCode(fromHex(hex))).toBe(written);
    expect(readRecoveryCode(written)).toEqual({ ok: true, code: fromHex(hex) });
  });

  it('is read as it was written, whatever the bits', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(readRecoveryCode(writeRecoveryCode(code))).toEqual({ ok: true, code });
      }),
      { numRuns: 1000 },
    );
  });

  it('is 27 symbols in groups of four', () => {
    expect(writeRecoveryCode(newRecoveryCode())).toMatch(/^[0-7][0-9A-Z]{3}(-[0-9A-Z]{4}){5}-[0-9A-Z]{3}$/);
  });

  it('is drawn anew each time, and its check is never one of the odd signs', () => {
    const codes = Array.from({ length: 500 }, () => writeRecoveryCode(newRecoveryCode()));

    expect(new Set(codes).size).toBe(500);
    expect(codes.filter((code) => !/[0-9A-HJKMNP-TV-Z]$/.test(code))).toEqual([]);
  });

  it('is read in any case, with any spaces and hyphens, with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(anyCode, fc.infiniteStream(fc.constantFrom('', ' ', '-', ' – ', '\u00a0', '\n')), (code, between) => {
        const swapped = symbolsOf(code).map(asMistyped);

        const typed = swapped.map((symbol) => symbol + between.next().value).join('');

        expect(readRecoveryCode(typed)).toEqual({ ok: true, code });
      }),
    );
  });

  it('catches every single wrong symbol, in every place', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const symbols = symbolsOf(code);
        for (const [place, right] of symbols.entries())
          for (const wrong of ALL_SYMBOLS.filter((symbol) => symbol !== right))
            expect(readRecoveryCode(withSymbol(symbols, place, wrong))).toEqual(CHECK);
      }),
      { numRuns: 60 },
    );
  });

  it('catches every swap of two neighbours, the check with its neighbour too', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const symbols = symbolsOf(code);
        for (let place = 0; place + 1 < symbols.length; place++) {
          const [one = '', two = ''] = symbols.slice(place, place + 2);
          if (one === two) continue;
          expect(
            readRecoveryCode(
              symbols
                .with(place, two)
                .with(place + 1, one)
                .join(''),
            ),
          ).toEqual(CHECK);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says that it is incomplete while it is being typed, and that one symbol too many is wrong', () => {
    const symbols = symbolsOf(newRecoveryCode()).join('');

    const cut = Array.from({ length: 27 }, (_, length) => readRecoveryCode(symbols.slice(0, length)));

    expect(new Set(cut.map((read) => (read.ok ? 'ok' : read.reason)))).toEqual(new Set(['incomplete']));
    expect(readRecoveryCode(`${symbols}7`)).toEqual(CHECK);
  });

  it('is refused, and no error, for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(readRecoveryCode(typed).ok).toBe(false);
      }),
    );
  });
});
