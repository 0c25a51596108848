import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Keyring } from './keyring.ts';

export interface DoorSchema extends DBSchema {
  slots: { key: string; value: Keyring };
  guard: { key: string; value: number };
  drafts: { key: string; value: Uint8Array };
  settings: { key: string; value: unknown };
  intake: { key: number; value: Uint8Array };
}

/** Raised with each change to what is stored. Version 1 had no intake box, and its keyring lay under another name. */
export const DOOR_VERSION = 2;
export const KEYRING = 'keyring';
const KEYRING_IN_VERSION_1 = 'open';

/** Why a tab has to let go: newer code takes over in another, or all of it is deleted there. */
export type Over = 'superseded' | 'erased';

/** Opens the door's database, and brings an older one up to date. `onOver`: another tab needs this one to let go. */
export function openDoorDatabase(name: string, onOver: (why: Over) => void): Promise<IDBPDatabase<DoorSchema>> {
  return openDB<DoorSchema>(`${name}-door`, DOOR_VERSION, {
    upgrade: (opened, from, _to, transaction) => upgrade(opened, from, transaction),
    blocking: (_current, version, event) => {
      (event.target as IDBDatabase).close();
      onOver(version === null ? 'erased' : 'superseded');
    },
  });
}

async function upgrade(
  opened: IDBPDatabase<DoorSchema>,
  from: number,
  transaction: IDBPTransaction<DoorSchema, StoreNames<DoorSchema>[], 'versionchange'>,
): Promise<void> {
  if (from < 1) for (const store of ['slots', 'guard', 'drafts', 'settings'] as const) opened.createObjectStore(store);
  opened.createObjectStore('intake', { autoIncrement: true });
  const slots = transaction.objectStore('slots');
  const keyring = await slots.get(KEYRING_IN_VERSION_1);
  if (!keyring) return;
  await slots.put(keyring, KEYRING);
  await slots.delete(KEYRING_IN_VERSION_1);
}
