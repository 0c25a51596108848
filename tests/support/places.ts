import { vi } from 'vitest';
import { openPlace, type Place, type PlaceName } from '../../src/app/place.ts';
import type { JournalStore } from '../../src/store/journal-store.ts';
import { databaseNames, deleteDatabase } from './raw-database.ts';

const places: Place[] = [];

/** Opens a place as a tab does. Erased after the test where `afterEach(erasePlaces)` stands. */
export async function aPlace(name: PlaceName = 'marram'): Promise<Place> {
  const opened = await openPlace(name);
  if (!opened.ok) throw new Error(`the place is ${opened.reason}`);
  places.push(opened.place);
  return opened.place;
}

/** The journal of a place, once it is there. */
export function storeOf({ store, state }: Place): Promise<JournalStore> {
  return vi.waitFor(() => {
    if (!store.value) throw new Error(`the journal is ${state.value.at}`);
    return store.value;
  });
}

/** Lets go of a place, as a tab that closes does. */
export function closePlace(place: Place): void {
  place.store.value?.close();
  place.door.close();
}

export async function erasePlaces(): Promise<void> {
  for (const place of places.splice(0)) closePlace(place);
  const names = (await databaseNames()).filter((name) => name?.startsWith('marram'));
  await Promise.all(names.map((name) => name && deleteDatabase(name)));
}
