import type { Keyring, LockedKeyring } from '../../door/keyring.ts';
import type { KeepProblem } from '../../store/keep-sealed.ts';
import { makeSlot, type NewSecret, proveSlot } from '../../vault/slots.ts';
import { nextVaultKey, useVault, type VaultKey } from '../../vault/vault.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import { type Place, takeUpKeys } from '../place.ts';
import { clearOldTraces } from './clearing.ts';
import { allKeys, besideSlots, type VaultKeys } from './keys.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** `half`: the journal has moved and its keyring not yet; the next opening finishes it (`settled`). */
export type Moved =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: KeepProblem | 'refused' | 'stopped' | 'half' };

/**
 * Moves a place to a new key behind new slots: when the lock is turned on, and when somebody has come to know the
 * passphrase. At every moment what lies on the disk opens: with the old keyring until the journal has moved, with the
 * new one from then on (`settled`). `now` is the key that holds, where the keyring does not hold it open.
 */
export function moveToNewKey(place: Place, secrets: readonly NewSecret[], now?: VaultKey): Promise<Moved> {
  return oneAtATime(place.name, async () => {
    const found = await place.door.keyring();
    const key = now ?? openKeyOf(found);
    if (!found || !key || key.epoch !== found.epoch) return { ok: false, reason: 'closed' };
    const keys = await allKeys(found, key);
    const ready = await laidReady(place, found, keys, secrets);
    return ready.ok ? move(place, keys, ready.key) : ready;
  });
}

function openKeyOf(keyring: Keyring | undefined): VaultKey | undefined {
  return keyring?.kind === 'open' ? { vault: keyring.vault, epoch: keyring.epoch, key: keyring.key } : undefined;
}

type Ready = { readonly ok: true; readonly key: VaultKey } | Extract<Moved, { ok: false }>;

/** Lays the next keyring beside the one that holds, reads it back, and proves that each secret opens it. */
async function laidReady(place: Place, found: Keyring, keys: VaultKeys, secrets: readonly NewSecret[]): Promise<Ready> {
  const key = nextVaultKey(keys[0]);
  const slots: Uint8Array[] = [];
  for (const secret of secrets) {
    const made = await makeSlot(key, secret);
    if (!made.ok) return { ok: false, reason: made.reason === 'wrong' ? 'refused' : made.reason };
    slots.push(made.slot);
  }
  const next: LockedKeyring = { kind: 'locked', slots, ...(await besideSlots(found, keys, key)) };
  const laid = await place.door.changeKeyring((keyring) => ({ ...keyring, next })).catch(() => undefined);
  if (!laid) return { ok: false, reason: 'full' };
  return (await allOpen(await place.door.keyring(), secrets, key))
    ? { ok: true, key }
    : { ok: false, reason: 'not-read-back' };
}

async function allOpen(keyring: Keyring | undefined, secrets: readonly NewSecret[], key: VaultKey): Promise<boolean> {
  for (const [index, secret] of secrets.entries()) {
    const slot = keyring?.next?.slots[index];
    if (!slot || !(await proveSlot(slot, secret, key)).ok) return false;
  }
  return true;
}

async function move(place: Place, keys: VaultKeys, key: VaultKey): Promise<Moved> {
  const store = place.store.value;
  if (!store) return { ok: false, reason: 'closed' };
  const vault = await useVault(key, ...keys);
  const moved = await store.moveTo(vault);
  if (!moved.ok) return moved;
  const isSettled = await place.door
    .changeKeyring(({ next }) => next)
    .then(
      () => true,
      () => false,
    );
  if (!isSettled) return { ok: false, reason: 'half' };
  tellOtherTabs(place.name, 'lock');
  await takeUpKeys(place, vault);
  await clearOldTraces(place, store).catch(() => {}); // owed until it is done
  return { ok: true };
}
