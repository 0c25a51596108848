import { readRecoveryCode } from '../../vault/recovery-code.ts';
import { enter, openedWith, type Place } from '../place.ts';
import { changeSecret } from './changing.ts';
import { allKeys } from './keys.ts';
import { newPassphrase } from './secrets.ts';
import { findKey } from './unlocking.ts';

/** Whether a code from a sheet opens this place, or what is wrong with it. */
export async function readCode(place: Place, typed: string): Promise<'right' | 'incomplete' | 'check' | 'wrong'> {
  const read = readRecoveryCode(typed);
  if (!read.ok) return read.reason;
  return (await findKey(place, { kind: 'recovery', typed })).ok ? 'right' : 'wrong';
}

/** Puts a new passphrase in the place of the lost one, and opens. Whether the phone took it. */
export async function recoverWith(place: Place, typed: string, passphrase: string): Promise<boolean> {
  const found = await findKey(place, { kind: 'recovery', typed });
  const secret = await newPassphrase(passphrase);
  if (!found.ok || !secret || !(await changeSecret(place, found.key, secret)).ok) return false;
  await enter(place, await openedWith(found.keyring, await allKeys(found.keyring, found.key)));
  return true;
}
