import type { Keyring } from '../../door/keyring.ts';
import type { VaultKey } from '../../vault/vault.ts';
import type { Place } from '../place.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Of = Pick<Place, 'name' | 'door'>;

/**
 * Ends a move to another key that was broken off, as when the phone died, and gives the keyring that holds. The journal
 * moves in one transaction, so it is sealed with the old key or the new one, and that says which. Where the journal can't
 * be asked, both stay, one in the other.
 */
export function settled(place: Of): Promise<Keyring | undefined> {
  return oneAtATime(place.name, () => settledInTurn(place));
}

/** The same, for what is done with the keys one at a time already. A full phone takes it down another time. */
export async function settledInTurn({ name, door }: Of): Promise<Keyring | undefined> {
  const found = await door.keyring();
  const keyring = found && (await holding({ name, door }, found));
  if (found?.next && !keyring?.next) await door.changeKeyring((now) => now.next && keyring).catch(() => {});
  return keyring;
}

/** The keyring that holds, with nothing written. */
export async function keyringThatHolds(place: Of): Promise<Keyring | undefined> {
  const found = await place.door.keyring();
  return found && holding(place, found);
}

async function holding({ name, door }: Of, found: Keyring): Promise<Keyring> {
  const { next, ...old } = found;
  if (!next) return found;
  const { epochOnDisk } = await import('../../store/epoch-on-disk.ts');
  const asked = await epochOnDisk(name, door);
  if (!asked.ok) return found;
  if (asked.epoch === next.epoch) return next;
  return asked.epoch === undefined || asked.epoch === old.epoch ? old : found;
}

/** Puts another in place of a keyring that has none beside it: what is laid there may alone open the journal. Whether it is done. */
export async function changeAlone(
  door: Place['door'],
  change: (found: Keyring) => Keyring | undefined,
): Promise<boolean> {
  let wanted: Keyring | undefined;
  const put = (found: Keyring) => {
    wanted = found.next ? undefined : change(found);
    return wanted;
  };
  const changed = await door.changeKeyring(put).catch(() => undefined);
  return changed !== undefined && changed === wanted;
}

/** Whether a settled keyring is still the one that this key was taken from. */
export function isHeldBy(found: Keyring | undefined, key: VaultKey | undefined): key is VaultKey {
  return found !== undefined && !found.next && found.epoch === key?.epoch;
}
