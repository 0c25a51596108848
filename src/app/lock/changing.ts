import type { LockedKeyring } from '../../door/keyring.ts';
import { makeSlot, type NewSecret, proveSlot } from '../../vault/slots.ts';
import type { VaultKey } from '../../vault/vault.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import type { Place } from '../place.ts';
import { clearOldTraces, oweClearing } from './clearing.ts';
import { type Moved, toOpenAgain } from './moving.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ofKind } from './secrets.ts';
import { changeAlone, isHeldBy, settledInTurn } from './settling.ts';

const FULL: Moved = { ok: false, reason: 'full' };

/** Changes a lock whose key is the one given, where no move to another key has come between. */
function whileHeld(place: Place, key: VaultKey, changing: () => Promise<Moved>): Promise<Moved> {
  return oneAtATime(place.name, async () =>
    isHeldBy(await settledInTurn(place), key) ? changing() : toOpenAgain(place, 'behind'),
  ).catch((): Moved => ({ ok: false, reason: 'unknown' }));
}

/** The same where a way in is gone after it: what it was lies on the disk until that is written over, which is not waited for. */
async function withoutTraces(place: Place, key: VaultKey, changing: () => Promise<Moved>): Promise<Moved> {
  const changed = await whileHeld(place, key, async () => ((await oweClearing(place)) ? changing() : FULL));
  if (changed.ok) void clearOldTraces(place);
  return changed;
}

/**
 * Puts a new secret in the place of the one of its kind; the notes stay as they are sealed. The new slot lies beside the
 * old one until it was read back and opened, so that one of the two opens at every moment.
 */
export function changeSecret(place: Place, key: VaultKey, secret: NewSecret): Promise<Moved> {
  const { door } = place;
  return withoutTraces(place, key, async () => {
    const made = await makeSlot(key, secret);
    if (!made.ok) return { ok: false, reason: made.reason === 'wrong' ? 'refused' : made.reason };
    const { slot } = made;
    if (!(await changeSlots(door, key, (slots) => [...slots, slot]))) return FULL;
    if (!(await isLaid(door, secret, key))) {
      await changeSlots(door, key, (slots) => slots.slice(0, -1));
      return { ok: false, reason: 'not-read-back' };
    }
    const isDone = await changeSlots(door, key, (slots) => [...without(slots, secret.kind), slot]);
    return isDone ? { ok: true } : FULL;
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
export function dropPasskey(place: Place, key: VaultKey): Promise<Moved> {
  return withoutTraces(place, key, async () =>
    (await changeSlots(place.door, key, (slots) => without(slots, 'passkey'))) ? { ok: true } : FULL,
  );
}

type Slots = LockedKeyring['slots'];

/** Whether the slots were changed; not where the keyring has moved on meanwhile, or the phone would not take it. */
function changeSlots(door: Place['door'], { epoch }: VaultKey, change: (slots: Slots) => Slots): Promise<boolean> {
  return changeAlone(door, (found) =>
    found.kind === 'locked' && found.epoch === epoch ? { ...found, slots: change(found.slots) } : undefined,
  );
}

/** Takes the lock off: the key lies open in the door again. Nothing is sealed anew. */
export function turnLockOff(place: Place, key: VaultKey): Promise<Moved> {
  return whileHeld(place, key, async () => {
    const isDone = await changeAlone(place.door, (found) => {
      if (found.kind !== 'locked' || found.epoch !== key.epoch) return undefined;
      const { slots: _, ...rest } = found;
      return { ...rest, kind: 'open', key: key.key };
    });
    if (!isDone) return FULL;
    place.hasLock.value = false;
    tellOtherTabs(place.name, 'lock');
    return { ok: true };
  });
}
