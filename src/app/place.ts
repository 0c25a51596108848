import { effect, type Signal, signal } from '@preact/signals';
import type { Stamp } from '../domain/version.ts';
import { type Door, eraseDoor, openDoor } from '../door/door.ts';
import type { Keyring } from '../door/keyring.ts';
import { type Drafts, draftsIn } from '../store/drafts.ts';
import type { JournalStore } from '../store/journal-store.ts';
import { randomHex } from '../vault/bytes.ts';
import { newVaultKey, useVault, type Vault, type VaultKey } from '../vault/vault.ts';

/** The parent's own journal, and the made-up one to look around in. They share nothing. */
export type PlaceName = 'marram' | 'marram-made-up';

/** How far a place has got: its door is open at once, its journal a moment later. */
type PlaceState =
  | { readonly at: 'first-run' }
  | { readonly at: 'locked' }
  | { readonly at: 'open' }
  | { readonly at: 'newer' | 'not-opened' | 'superseded' | 'erased' };

/** Everything that belongs to one journal. */
export interface Place {
  readonly name: PlaceName;
  readonly door: Door;
  readonly state: Signal<PlaceState>;
  readonly drafts: Signal<Drafts | undefined>;
  readonly store: Signal<JournalStore | undefined>;
  readonly stamp: Signal<Stamp | undefined>;
  /** Whether a lock is set, open or not. */
  readonly hasLock: Signal<boolean>;
  /** How many notes that were written at the lock did not open, or were not taken. They stay where they were put. */
  readonly leftAtLock: Signal<number>;
  /** The words of those that were kept as the lock opened, until Today was seen. */
  readonly keptAtLock: Signal<readonly string[]>;
}

export type PlaceOpened =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly reason: 'newer' | 'not-opened' | 'unavailable' };

/** Opens the door of a place and, where the key lies open, begins to open its journal behind it. */
export async function openPlace(name: PlaceName): Promise<PlaceOpened> {
  const state = signal<PlaceState>({ at: 'first-run' });
  const opened = await openDoor(name, (at) => {
    state.value = { at };
  });
  if (!opened.ok) return opened;
  const { door } = opened;
  const place: Place = {
    name,
    door,
    state,
    drafts: signal(undefined),
    store: signal(undefined),
    stamp: signal(undefined),
    hasLock: signal(false),
    leftAtLock: signal(0),
    keptAtLock: signal([]),
  };
  await begin(place, await keyringOf(place));
  return { ok: true, place };
}

async function keyringOf(place: Place): Promise<Keyring | undefined> {
  const keyring = await place.door.keyring();
  if (!keyring?.next) return keyring;
  const { settled } = await import('./lock/settling.ts');
  return settled(place);
}

async function begin(place: Place, keyring: Keyring | undefined): Promise<void> {
  if (keyring?.next) place.state.value = { at: 'not-opened' }; // the journal did not say which of the two holds
  if (keyring?.next) return;
  if (keyring?.kind === 'open') void enter(place, await openedWith(keyring, await openKeys(keyring)));
  if (keyring?.kind !== 'locked') return;
  place.hasLock.value = true;
  place.state.value = { at: 'locked' };
}

async function openKeys(keyring: Extract<Keyring, { kind: 'open' }>): Promise<Opened['keys']> {
  if (!keyring.earlier) return [keyring];
  const { allKeys } = await import('./lock/keys.ts');
  return allKeys(keyring, keyring);
}

/** Makes the vault of a new place and waits for its journal. The key lies in the door until a lock is asked for. */
export async function makeVault(place: Place): Promise<JournalStore | undefined> {
  const keyring = await place.door.putKeyring({ kind: 'open', device: randomHex(16), ...newVaultKey() });
  if (keyring.kind === 'open') return enter(place, await openedWith(keyring, await openKeys(keyring)), 'first-run');
  await begin(place, keyring); // another tab has begun, and locked it, meanwhile
  return undefined;
}

/** A keyring that was opened: all of its keys, the one that holds first, and the vault made of them. */
interface Opened {
  readonly keyring: Keyring;
  readonly keys: readonly [VaultKey, ...VaultKey[]];
  readonly vault: Vault;
}

export async function openedWith(keyring: Keyring, keys: Opened['keys']): Promise<Opened> {
  return { keyring, keys, vault: await useVault(...keys) };
}

/** Goes in. The journal is loaded after the first screen: nobody waits for it to write. */
export async function enter(
  place: Place,
  { keyring, keys, vault }: Opened,
  at: 'open' | 'first-run' = 'open',
): Promise<JournalStore | undefined> {
  const { device } = keyring;
  place.stamp.value = { newId: () => randomHex(16), now: () => new Date(), device };
  const drafts = draftsIn(place.door, vault);
  place.drafts.value = drafts;
  place.hasLock.value = keyring.kind === 'locked';
  place.state.value = { at };
  const store = await openStore(place, vault);
  if (store && keys.length > 1) void afterLock(place, store, keyring, keys).catch(() => {}); // or at the next opening
  return store;
}

/** Where there is or was a lock: what was written at it comes into the journal, and old traces that are left are cleared. */
async function afterLock(place: Place, store: JournalStore, keyring: Keyring, keys: Opened['keys']): Promise<void> {
  const [{ emptyIntake }, { clearWhatIsOwed }] = await Promise.all([
    import('./lock/taking-in.ts'),
    import('./lock/clearing.ts'),
  ]);
  const { left, kept } = await emptyIntake(place, store, keyring, keys);
  place.leftAtLock.value = left;
  place.keptAtLock.value = kept;
  await place.drafts.value?.sealAnew().catch(() => {}); // or the next opening finds them
  await clearWhatIsOwed(place);
}

/** Goes on with other keys, once the journal has moved to them: half-written words too are sealed with the new one. */
export async function takeUpKeys(place: Place, vault: Vault): Promise<void> {
  const drafts = draftsIn(place.door, vault);
  await drafts.sealAnew().catch(() => {}); // those that are not open with the key from before, which the keyring holds
  place.drafts.value = drafts;
  place.hasLock.value = true;
}

const NOT_OPENED = { ok: false, reason: 'not-opened' } as const;

async function openStore(place: Place, vault: Vault): Promise<JournalStore | undefined> {
  const opening = import('./open-journal.ts').then(({ openJournal }) => openJournal(place.name, place.door, vault));
  const opened = await opening.catch(() => NOT_OPENED); // as where a first visit loses its network half way
  if (!opened.ok) {
    place.state.value = { at: opened.reason };
    return undefined;
  }
  opened.store.state.subscribe((state) => {
    if (state !== 'opening' && state !== 'open') place.state.value = { at: state };
  });
  place.store.value = opened.store;
  return opened.store;
}

/** The journal once every record of it is open, or undefined where it can't be opened here. */
export async function wholeJournal({
  store,
  state,
}: Pick<Place, 'store' | 'state'>): Promise<JournalStore | undefined> {
  const found = await new Promise<JournalStore | undefined>((done) => {
    const stop = effect(() => {
      const isWaiting = !store.value && (state.value.at === 'open' || state.value.at === 'first-run');
      if (isWaiting) return;
      done(store.value);
      queueMicrotask(() => stop());
    });
  });
  await found?.opened;
  return found?.state.value === 'not-opened' ? undefined : found;
}

/** Takes a place away from the device, journal and door. */
export async function erasePlace(place: Place): Promise<void> {
  place.store.value?.close();
  place.door.close();
  const { eraseDatabase } = await import('../store/database.ts');
  await eraseDatabase(place.name);
  indexedDB.deleteDatabase(`${place.name}-filler`);
  await eraseDoor(place.name);
}
