import { type Bytes, randomBytes } from './bytes.ts';

/** Crockford's base 32: no I, L, O or U. The last five stand only for the check. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_SYMBOLS = `${SYMBOLS}*~$=U`;
/** 26 symbols of five bits hold 128 bits; the first is never above 7. */
const DATA_SYMBOLS = 26;
const CODE_BYTES = 16;
const MODULUS = 37n;

/** `incomplete`: symbols are missing. `check`: one is wrong, two are swapped, or there are too many. */
export type RecoveryRead =
  | { readonly ok: true; readonly code: Bytes }
  | { readonly ok: false; readonly reason: 'incomplete' | 'check' };

/**
 * 128 random bits for the recovery sheet. Those whose check would be one of the five odd signs are drawn again, so that
 * nobody has to look for a tilde: this costs a fifth of a bit.
 */
export function newRecoveryCode(): Bytes {
  for (;;) {
    const code = randomBytes(CODE_BYTES);
    if (numberOf(code) % MODULUS < BigInt(SYMBOLS.length)) return code;
  }
}

/** The code as it is printed: 26 symbols and their check, in groups of four. */
export function writeRecoveryCode(code: Bytes): string {
  const value = numberOf(code);
  const places = Array.from({ length: DATA_SYMBOLS }, (_, place) => BigInt(5 * (DATA_SYMBOLS - 1 - place)));
  const data = places.map((shift) => SYMBOLS[Number((value >> shift) & 31n)]).join('');
  return (data + CHECK_SYMBOLS[Number(value % MODULUS)]).replace(/.{4}(?=.)/g, '$&-');
}

/** Reads what was typed from a sheet. Case, spaces and hyphens do not matter, nor O for 0, or I and L for 1. */
export function readRecoveryCode(typed: string): RecoveryRead {
  const symbols = tidy(typed);
  if (symbols.length < DATA_SYMBOLS + 1) return { ok: false, reason: 'incomplete' };
  const digits = Array.from(symbols.slice(0, DATA_SYMBOLS), (symbol) => SYMBOLS.indexOf(symbol));
  const isWritten = symbols.length === DATA_SYMBOLS + 1 && digits.every((digit) => digit >= 0) && Number(digits[0]) < 8;
  if (!isWritten) return { ok: false, reason: 'check' };
  const value = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  const isRight = CHECK_SYMBOLS.indexOf(symbols.slice(-1)) === Number(value % MODULUS);
  return isRight ? { ok: true, code: bytesOf(value) } : { ok: false, reason: 'check' };
}

function tidy(typed: string): string {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{Z}\p{Pd}\p{Cf}\s_.,]/gu, '');
  return symbols.replaceAll('O', '0').replace(/[IL]/g, '1');
}

function numberOf(code: Bytes): bigint {
  return code.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function bytesOf(value: bigint): Bytes {
  return Uint8Array.from({ length: CODE_BYTES }, (_, at) =>
    Number((value >> BigInt(8 * (CODE_BYTES - 1 - at))) & 0xffn),
  );
}
