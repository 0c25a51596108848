/// <reference lib="webworker" />
import { argon2 } from './argon2.ts';
import type { Argon2Parameters } from './argon2-parameters.ts';
import type { Bytes } from './bytes.ts';

/** Stretches passphrases away from the page, so that it can still be stopped, hidden and read. */
declare const self: DedicatedWorkerGlobalScope;

export interface StretchAsked {
  readonly turn: number;
  readonly passphrase: Bytes;
  readonly salt: Bytes;
  readonly parameters: Argon2Parameters;
}

/** Without a key: it could not be done here, mostly for want of memory. */
export interface StretchAnswered {
  readonly turn: number;
  readonly key: Bytes | undefined;
}

self.addEventListener('message', ({ data }: MessageEvent<StretchAsked>) => {
  const answer: StretchAnswered = { turn: data.turn, key: keyFor(data) };
  self.postMessage(answer);
});

function keyFor({ passphrase, salt, parameters }: StretchAsked): Bytes | undefined {
  try {
    return argon2(passphrase, salt, parameters);
  } catch {
    return undefined;
  } finally {
    passphrase.fill(0);
  }
}
