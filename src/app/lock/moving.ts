import type { Keyring, LockedKeyring } from '../../door/keyring.ts';
import type { KeepProblem } from '../../store/keep-sealed.ts';
import { makeSlot, type NewSecret, proveSlot } from '../../vault/slots.ts';
import { nextVaultKey, useVault, type VaultKey } from '../../vault/vault.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import { type Place, takeUpKeys } from '../place.ts';
import { clearOldTraces, oweClearing } from './clearing.ts';
import { allKeys, besideSlots, type VaultKeys } from './keys.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { changeAlone, isHeldBy, settledInTurn } from './settling.ts';

/**
 * `half`: the journal has moved, or may have; the next opening finishes it (`settled`). `behind`: nothing was done, for
 * the keys have moved on since this tab was opened, or may have.
 */
export type Moved =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: KeepProblem | 'refused' | 'stopped' | 'half' | 'behind' };

/**
 * Moves a place to a new key behind new slots: when the lock is turned on, and when somebody has come to know the
 * passphrase. At every moment what lies on the disk opens: with the old keyring until the journal has moved, with the
 * new one from then on (`settled`). `now` is the key that holds, where the keyring does not hold it open.
 */
export async function moveToNewKey(place: Place, secrets: readonly NewSecret[], now?: VaultKey): Promise<Moved> {
  const moved = await oneAtATime(place.name, async () => {
    const ready = await madeReady(place, secrets, now).catch((): Ready => ({ ok: false, reason: 'unknown' }));
    return ready.ok ? move(place, ready).catch(() => toOpenAgain(place, 'half')) : ready;
  });
  if (moved.ok) await Promise.race([clearOldTraces(place), longEnough()]); // out of turn: other tabs wait at the lock
  return moved;
}

/** With thousands of notes it goes on behind, or when the notes are next opened. */
function longEnough(): Promise<void> {
  return new Promise((done) => setTimeout(done, LONGEST_WAIT));
}

const LONGEST_WAIT = 20_000;

async function madeReady(place: Place, secrets: readonly NewSecret[], now?: VaultKey): Promise<Ready> {
  const found = await settledInTurn(place);
  const key = now ?? openKeyOf(found);
  if (!found || !isHeldBy(found, key)) return toOpenAgain(place, 'behind');
  return laidReady(place, found, await allKeys(found, key), secrets);
}

function openKeyOf(keyring: Keyring | undefined): VaultKey | undefined {
  return keyring?.kind === 'open' ? { vault: keyring.vault, epoch: keyring.epoch, key: keyring.key } : undefined;
}

interface NextLaid {
  readonly ok: true;
  readonly key: VaultKey;
  readonly before: VaultKeys;
  readonly next: LockedKeyring;
}

type Ready = NextLaid | Extract<Moved, { ok: false }>;

/** Lays the next keyring beside the one that holds, reads it back, and proves that each secret opens it. */
async function laidReady(
  place: Place,
  found: Keyring,
  before: VaultKeys,
  secrets: readonly NewSecret[],
): Promise<Ready> {
  const key = nextVaultKey(before[0]);
  const slots: Uint8Array[] = [];
  for (const secret of secrets) {
    const made = await makeSlot(key, secret);
    if (!made.ok) return { ok: false, reason: made.reason === 'wrong' ? 'refused' : made.reason };
    slots.push(made.slot);
  }
  const next: LockedKeyring = { kind: 'locked', slots, ...(await besideSlots(found, before, key)) };
  const isLaid = (await oweClearing(place)) && (await changeAlone(place.door, (keyring) => ({ ...keyring, next })));
  if (!isLaid) return { ok: false, reason: 'full' };
  return (await allOpen(await place.door.keyring(), secrets, key))
    ? { ok: true, key, before, next }
    : { ok: false, reason: 'not-read-back' };
}

async function allOpen(keyring: Keyring | undefined, secrets: readonly NewSecret[], key: VaultKey): Promise<boolean> {
  for (const [index, secret] of secrets.entries()) {
    const slot = keyring?.next?.slots[index];
    if (!slot || !(await proveSlot(slot, secret, key)).ok) return false;
  }
  return true;
}

async function move(place: Place, { key, before, next }: NextLaid): Promise<Moved> {
  const store = place.store.value;
  if (!store) return { ok: false, reason: 'closed' };
  const vault = await useVault(key, ...before);
  const moved = await store.moveTo(vault);
  if (!moved.ok) return isHeldBy(await settledInTurn(place), before[0]) ? moved : toOpenAgain(place, 'half');
  const changed = await place.door.changeKeyring(() => next).catch(() => undefined);
  if (!changed) return toOpenAgain(place, 'half');
  tellOtherTabs(place.name, 'lock');
  await takeUpKeys(place, vault);
  return { ok: true };
}

/** This tab and every other may have a key that holds no more: all of them are to open again. */
export function toOpenAgain({ name }: Place, reason: 'half' | 'behind') {
  tellOtherTabs(name, 'lock');
  return { ok: false, reason } as const;
}
