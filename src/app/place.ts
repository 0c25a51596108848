import { effect, type Signal, signal } from '@preact/signals';
import type { Stamp } from '../domain/version.ts';
import { type Door, eraseDoor, openDoor } from '../door/door.ts';
import { type Drafts, draftsIn } from '../store/drafts.ts';
import type { JournalStore } from '../store/journal-store.ts';
import { newVaultKey, randomHex, useVault, type Vault } from '../vault/vault.ts';

/** The parent's own journal, and the made-up one to look around in. They share nothing. */
export type PlaceName = 'marram' | 'marram-made-up';

/** How far a place has got: its door is open at once, its journal a moment later. */
type PlaceState =
  | { readonly at: 'first-run' }
  | { readonly at: 'open' }
  | { readonly at: 'newer' | 'unavailable' | 'superseded' };

/** Everything that belongs to one journal. */
export interface Place {
  readonly name: PlaceName;
  readonly door: Door;
  readonly state: Signal<PlaceState>;
  readonly drafts: Signal<Drafts | undefined>;
  readonly store: Signal<JournalStore | undefined>;
  readonly stamp: Signal<Stamp | undefined>;
}

export type PlaceOpened =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly reason: 'newer' | 'unavailable' };

/** Opens the door of a place and, where there is a key, begins to open its journal behind it. */
export async function openPlace(name: PlaceName): Promise<PlaceOpened> {
  const state = signal<PlaceState>({ at: 'first-run' });
  const opened = await openDoor(name, () => {
    state.value = { at: 'superseded' };
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
  };
  const slot = await door.slot();
  if (slot) {
    void enter(place, slot.device, await useVault(slot));
    state.value = { at: 'open' };
  }
  return { ok: true, place };
}

/** Makes the vault of a new place and waits for its journal. The key lies in the door until a lock is asked for. */
export async function makeVault(place: Place): Promise<JournalStore | undefined> {
  const slot = await place.door.putSlot({ kind: 'open', device: randomHex(16), ...newVaultKey() });
  return enter(place, slot.device, await useVault(slot));
}

/** The journal is loaded after the first screen: nobody waits for it to write. */
function enter(place: Place, device: string, vault: Vault): Promise<JournalStore | undefined> {
  place.stamp.value = { newId: () => randomHex(16), now: () => new Date(), device };
  place.drafts.value = draftsIn(place.door, vault);
  return openStore(place, vault);
}

async function openStore(place: Place, vault: Vault): Promise<JournalStore | undefined> {
  const { openJournal } = await import('../store/journal-store.ts');
  const opened = await openJournal(place.name, place.door, vault);
  if (!opened.ok) {
    place.state.value = { at: opened.reason };
    return undefined;
  }
  opened.store.state.subscribe((state) => {
    if (state === 'superseded') place.state.value = { at: 'superseded' };
  });
  place.store.value = opened.store;
  return opened.store;
}

/** The journal once every record of it is open, or undefined where it can't be opened here. */
export async function wholeJournal({ store, state }: Place): Promise<JournalStore | undefined> {
  const found = await new Promise<JournalStore | undefined>((done) => {
    const stop = effect(() => {
      const isWaiting = !store.value && (state.value.at === 'open' || state.value.at === 'first-run');
      if (isWaiting) return;
      done(store.value);
      queueMicrotask(() => stop());
    });
  });
  await found?.opened;
  return found;
}

/** Takes a place away from the device, journal and door. */
export async function erasePlace(place: Place): Promise<void> {
  place.store.value?.close();
  place.door.close();
  const { eraseDatabase } = await import('../store/database.ts');
  await eraseDatabase(place.name);
  await eraseDoor(place.name);
}
