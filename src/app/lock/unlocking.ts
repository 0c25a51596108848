import type { LockedKeyring } from '../../door/keyring.ts';
import type { SlotOpened } from '../../vault/slots.ts';
import type { VaultKey } from '../../vault/vault.ts';
import { waitLeft } from '../../vault/wrong-tries.ts';
import { enter, openedWith, type Place } from '../place.ts';
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
 * Finds the vault key with what was given. Wrong passphrases are counted before they are tried, so that ending the app
 * does not undo the count, and one try is made at a time, in whatever tab.
 */
export function findKey({ name, door }: Place, given: Given): Promise<KeyFound> {
  return oneAtATime(name, async () => {
    const keyring = await settledInTurn({ name, door });
    if (keyring?.kind !== 'locked') return { ok: false, reason: 'refused' };
    const wait = await waitBefore(door);
    if (given.kind === 'passphrase' && wait > 0) return { ok: false, reason: 'wait', wait };
    const tried = await triedCounted(door, given, () => openWith(keyring.slots, given));
    return tried.ok ? { ok: true, keyring, key: tried.key } : tried;
  });
}

const TRIES = 'wrong-tries';

interface WrongTries {
  readonly count: number;
  /** When the last one was, in ms. */
  readonly last: number;
}

/** How long to wait before the next try, in ms. */
export async function waitBefore(door: Place['door']): Promise<number> {
  const { count, last } = await wrongTries(door);
  return waitLeft(count, last, Date.now());
}

/** Nobody can guess a recovery code or a passkey, so their tries are not counted. */
async function triedCounted(door: Place['door'], given: Given, trying: () => Promise<SlotOpened>): Promise<SlotOpened> {
  const before = await wrongTries(door);
  if (given.kind === 'passphrase') await door.putSetting(TRIES, { count: before.count + 1, last: Date.now() });
  const tried = await trying();
  if (tried.ok) await door.putSetting(TRIES, { count: 0, last: 0 });
  else if (tried.reason === 'stopped') await door.putSetting(TRIES, before);
  return tried;
}

async function wrongTries(door: Place['door']): Promise<WrongTries> {
  return ((await door.setting(TRIES)) as WrongTries | undefined) ?? { count: 0, last: 0 };
}
