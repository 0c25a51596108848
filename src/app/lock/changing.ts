import type { LockedKeyring } from '../../door/keyring.ts';
import { makeSlot, type NewSecret, proveSlot } from '../../vault/slots.ts';
import type { VaultKey } from '../../vault/vault.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import type { Place } from '../place.ts';
import type { Moved } from './moving.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ofKind } from './secrets.ts';

/**
 * Puts a new secret in the place of the one of its kind; the notes stay as they are sealed. The new slot lies beside the
 * old one until it was read back and opened, so that one of the two opens at every moment.
 */
export function changeSecret({ name, door }: Place, key: VaultKey, secret: NewSecret): Promise<Moved> {
  return oneAtATime(name, async () => {
    const made = await makeSlot(key, secret);
    if (!made.ok) return { ok: false, reason: made.reason === 'wrong' ? 'refused' : made.reason };
    const { slot } = made;
    if (!(await changeSlots(door, key, (slots) => [...slots, slot]))) return { ok: false, reason: 'full' };
    if (!(await isLaid(door, secret, key))) {
      await changeSlots(door, key, (slots) => slots.slice(0, -1));
      return { ok: false, reason: 'not-read-back' };
    }
    const isDone = await changeSlots(door, key, (slots) => [...without(slots, secret.kind), slot]);
    return isDone ? { ok: true } : { ok: false, reason: 'full' };
  });
}

async function isLaid(door: Place['door'], secret: NewSecret, key: VaultKey): Promise<boolean> {
  const keyring = await door.keyring();
  const slot = keyring?.kind === 'locked' ? keyring.slots.at(-1) : undefined;
  return slot !== undefined && (await proveSlot(slot, secret, key)).ok;
}

function without(slots: readonly Uint8Array[], kind: NewSecret['kind']): readonly Uint8Array[] {
  const gone = ofKind(slots, kind);
  return slots.filter((slot) => !gone.includes(slot));
}

/** Takes the passkey away. The passphrase stays, so nobody is locked out. */
export function dropPasskey({ name, door }: Place, key: VaultKey): Promise<boolean> {
  return oneAtATime(name, () => changeSlots(door, key, (slots) => without(slots, 'passkey')));
}

type Slots = LockedKeyring['slots'];

/** Whether the slots were changed; not where the keyring has moved on meanwhile, or the phone would not take it. */
async function changeSlots(
  door: Place['door'],
  { epoch }: VaultKey,
  change: (slots: Slots) => Slots,
): Promise<boolean> {
  const changed = await door
    .changeKeyring((found) =>
      found.kind === 'locked' && found.epoch === epoch ? { ...found, slots: change(found.slots) } : undefined,
    )
    .catch(() => undefined);
  return changed?.kind === 'locked' && changed.epoch === epoch;
}

/** Takes the lock off: the key lies open in the door again. Nothing is sealed anew. */
export async function turnLockOff(place: Place, key: VaultKey): Promise<Moved> {
  const changed = await oneAtATime(place.name, () =>
    place.door
      .changeKeyring(({ next: _, ...found }) => {
        if (found.kind !== 'locked' || found.epoch !== key.epoch) return undefined;
        const { slots: __, ...rest } = found;
        return { ...rest, kind: 'open', key: key.key };
      })
      .catch(() => undefined),
  );
  if (changed?.kind !== 'open') return { ok: false, reason: 'full' };
  place.hasLock.value = false;
  tellOtherTabs(place.name, 'lock');
  return { ok: true };
}
