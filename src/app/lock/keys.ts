import type { Keyring } from '../../door/keyring.ts';
import { openEarlierKeys, sealEarlierKey } from '../../vault/earlier-keys.ts';
import { newIntakeKey } from '../../vault/intake.ts';
import { wrapIntakeKey } from '../../vault/intake-key.ts';
import type { VaultKey } from '../../vault/vault.ts';

/** The key that holds now, and those before it. */
export type VaultKeys = readonly [VaultKey, ...VaultKey[]];

/** Every key of a vault, from the one that was just opened. */
export async function allKeys(keyring: Keyring, key: VaultKey): Promise<VaultKeys> {
  return [key, ...(await openEarlierKeys(key, keyring.earlier ?? []))];
}

/** What a keyring for `key` holds besides its slots: the keys before it, and the keys of the intake, a new one first. */
export async function besideSlots(found: Keyring, before: VaultKeys, key: VaultKey) {
  const earlier = await Promise.all(before.map((one) => sealEarlierKey(key, one)));
  const intake = await newIntakeKey();
  const intakes = [...(intake ? [await wrapIntakeKey(key, intake)] : []), ...(found.intakes ?? [])];
  return { vault: key.vault, epoch: key.epoch, device: found.device, earlier, intakes };
}
