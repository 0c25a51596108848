import { argon2Worker, type Stretcher, stretchInWorker } from '../../vault/argon2-client.ts';
import type { Bytes } from '../../vault/bytes.ts';
import { calibrate } from '../../vault/calibration.ts';
import { spellings } from '../../vault/passphrase.ts';
import { readRecoveryCode } from '../../vault/recovery-code.ts';
import { readSlot } from '../../vault/slot-format.ts';
import { type NewSecret, openSlot, type Secret, type SlotOpened } from '../../vault/slots.ts';
import { loadWords } from '../../vault/words.ts';
import { trusted } from '../app-urls.ts';

/** What a parent gives to open the lock, as it was typed. */
export type Given =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly typed: string }
  | { readonly kind: 'passkey'; readonly output: Bytes };

const stretcher: Stretcher = stretchInWorker(() => argon2Worker(trusted));

/** Ends the worker that stretches passphrases, with what it holds. */
export function stopStretching(): void {
  stretcher.stop();
}

/** What a new slot for a passphrase is made with, as costly as this device can bear. Undefined: it was stopped. */
export async function newPassphrase(text: string): Promise<NewSecret | undefined> {
  const parameters = await calibrate(stretcher.stretch);
  return parameters && { kind: 'passphrase', text, parameters, stretch: stretcher.stretch };
}

/** Opens the first slot that what was given opens. Of a passphrase, every way that it may have been meant is tried. */
export async function openWith(slots: readonly Uint8Array[], given: Given): Promise<SlotOpened> {
  let last: SlotOpened = { ok: false, reason: 'wrong' };
  for (const secret of await secretsFrom(given)) {
    for (const slot of ofKind(slots, given.kind)) {
      last = await openSlot(slot, secret);
      if (last.ok || last.reason === 'stopped') return last;
    }
  }
  return last;
}

/** The slots of a kind, and those of every other. */
export function ofKind(slots: readonly Uint8Array[], kind: Secret['kind']): readonly Uint8Array[] {
  return slots.filter((slot) => readSlot(slot)?.head.way.kind === kind);
}

async function secretsFrom(given: Given): Promise<readonly Secret[]> {
  if (given.kind === 'passphrase')
    return spellings(given.text, await loadWords()).map((text) => ({
      kind: 'passphrase',
      text,
      stretch: stretcher.stretch,
    }));
  if (given.kind === 'passkey') return [given];
  const read = readRecoveryCode(given.typed);
  return read.ok ? [{ kind: 'recovery', code: read.code }] : [];
}
