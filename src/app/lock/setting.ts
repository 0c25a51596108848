import { readRecoveryCode } from '../../vault/recovery-code.ts';
import type { NewSecret } from '../../vault/slots.ts';
import type { VaultKey } from '../../vault/vault.ts';
import type { Place } from '../place.ts';
import { type Moved, moveToNewKey } from './moving.ts';
import { newPassphrase } from './secrets.ts';

/** What a lock is set with: a passphrase, and the code of a recovery sheet unless the parent went without. */
interface Chosen {
  readonly passphrase: string;
  readonly code: string | undefined;
}

/**
 * Turns the lock on, or sets it anew where it is on: a new key, everything sealed with it, and only these secrets open
 * it. `now` is the key of a lock that is on.
 */
export async function setLock(place: Place, { passphrase, code }: Chosen, now?: VaultKey): Promise<Moved> {
  const secret = await newPassphrase(passphrase);
  if (!secret) return { ok: false, reason: 'stopped' };
  return moveToNewKey(place, [secret, ...(code ? recoverySecret(code) : [])], now);
}

/** The secret of a written code; none where it is not one. */
export function recoverySecret(code: string): readonly NewSecret[] {
  const read = readRecoveryCode(code);
  return read.ok ? [{ kind: 'recovery', code: read.code }] : [];
}
