import { argon2id } from '@noble/hashes/argon2.js';
import type { Argon2Parameters, Stretch } from './argon2-parameters.ts';
import type { Bytes } from './bytes.ts';

const KEY_BYTES = 32;

/** Argon2id, version 1.3 (RFC 9106), on the thread it is called on. Throws where the memory can't be had. */
export function argon2(passphrase: Bytes, salt: Bytes, { memory, passes, lanes }: Argon2Parameters): Bytes {
  return new Uint8Array(argon2id(passphrase, salt, { m: memory, t: passes, p: lanes, dkLen: KEY_BYTES }));
}

/** Stretches on this thread: for tests in Node, and for a browser whose worker does not start. It holds the page up. */
export const stretchHere: Stretch = async (passphrase, salt, parameters) => {
  try {
    return argon2(passphrase, salt, parameters);
  } catch {
    return undefined; // too little memory; the caller says so, and the passphrase may be tried again
  }
};
