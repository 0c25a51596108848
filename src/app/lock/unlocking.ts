import type { LockedKeyring } from '../../door/keyring.ts';
import type { VaultKey } from '../../vault/vault.ts';
import { enter, openedWith, type Place } from '../place.ts';
import { forgetTries, triedCounted, waitBefore } from './counting-tries.ts';
import { allKeys } from './keys.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { askPasskey, passkeyOf } from './passkey.ts';
import { type Given, openWith } from './secrets.ts';
import { settledInTurn } from './settling.ts';

/** `wait`: after several wrong tries, so many ms are to pass before the next. The others as for a slot. */
export type NotUnlocked =
  | { readonly ok: false; readonly reason: 'wrong' | 'refused' | 'stopped' }
  | { readonly ok: false; readonly reason: 'wait'; readonly wait: number };

export type KeyFound = { readonly ok: true; readonly keyring: LockedKeyring; readonly key: VaultKey } | NotUnlocked;

/** Unlocks a place with what was given, and opens its journal behind it. */
export async function unlock(place: Place, given: Given): Promise<{ readonly ok: true } | NotUnlocked> {
  const found = await findKey(place, given);
  if (!found.ok) return found;
  await enter(place, await openedWith(found.keyring, await allKeys(found.keyring, found.key)));
  return { ok: true };
}

/** Unlocks a place with its passkey. Whether it opened; the passphrase always can. */
export async function unlockWithPasskey(place: Place): Promise<boolean> {
  const asked = await passkeyOf(place);
  const output = asked && (await askPasskey(asked));
  return output !== undefined && (await unlock(place, { kind: 'passkey', output })).ok;
}

/**
 * Finds the vault key with what was given. One try is made at a time, in whatever tab. Wrong passphrases are counted;
 * nobody can guess a recovery code or a passkey, so their tries are not.
 */
export function findKey({ name, door }: Place, given: Given): Promise<KeyFound> {
  return oneAtATime(name, async () => {
    const keyring = await settledInTurn({ name, door });
    if (keyring?.kind !== 'locked') return { ok: false, reason: 'refused' };
    const wait = await waitBefore(door);
    if (given.kind === 'passphrase' && wait > 0) return { ok: false, reason: 'wait', wait };
    const trying = () => openWith(keyring.slots, given);
    const tried = await (given.kind === 'passphrase' ? triedCounted(door, trying) : trying());
    if (tried.ok) await forgetTries(door);
    return tried.ok ? { ok: true, keyring, key: tried.key } : tried;
  });
}
