import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Keyring } from './keyring.ts';

/**
 * The small database that opens first. It holds what must be at hand before the journal is: the keyring, the guard that
 * keeps old code away from newer data, sealed drafts, what was taken in while locked, and how things look. Writing never
 * waits for more than this.
 */
export interface Door {
  /** The keyring, or undefined before the first start. */
  keyring(): Promise<Keyring | undefined>;
  /** Puts a keyring where there is none, and gives the one that is there: tabs that begin at once have one key. */
  putKeyring(keyring: Keyring): Promise<Keyring>;
  /** Puts another in place of the keyring that is found, in one transaction, and gives what is there after. Undefined from `change` leaves it. */
  changeKeyring(change: (found: Keyring) => Keyring | undefined): Promise<Keyring | undefined>;
  /** The newest journal version that any code has written here; 0 before the first. */
  guard(): Promise<number>;
  /** Raises the guard, never lowers it. Called before a journal is upgraded, so that no older code opens it after. */
  raiseGuard(version: number): Promise<void>;
  draft(name: string): Promise<Uint8Array | undefined>;
  putDraft(name: string, sealed: Uint8Array): Promise<void>;
  dropDraft(name: string): Promise<void>;
  draftNames(): Promise<readonly string[]>;
  /** Puts something sealed into the intake box, over what lies in `place` where one is given, and says where it lies. */
  takeIn(sealed: Uint8Array, place?: number): Promise<number>;
  /** What lies in the intake box, the oldest first. */
  takenIn(): Promise<readonly TakenIn[]>;
  dropTakenIn(places: readonly number[]): Promise<void>;
  setting(name: string): Promise<unknown>;
  putSetting(name: string, value: unknown): Promise<void>;
  close(): void;
}

/** One thing in the intake box, and the number it lies under. */
interface TakenIn {
  readonly place: number;
  readonly sealed: Uint8Array;
}

/** `newer`: a newer app wrote here. `unavailable`: this browser, or this window, has no database. */
export type DoorOpened =
  | { readonly ok: true; readonly door: Door }
  | { readonly ok: false; readonly reason: 'newer' | 'unavailable' };

interface DoorSchema extends DBSchema {
  slots: { key: string; value: Keyring };
  guard: { key: string; value: number };
  drafts: { key: string; value: Uint8Array };
  settings: { key: string; value: unknown };
  intake: { key: number; value: Uint8Array };
}

/** Raised with each change to what is stored. Version 1 had no intake box, and its keyring lay under another name. */
const DOOR_VERSION = 2;
const KEYRING = 'keyring';
const KEYRING_IN_VERSION_1 = 'open';
const STRICT = { durability: 'strict' } as const;

/** Opens the door of a journal by name. `onSuperseded` is called when another tab needs this one to let go. */
export async function openDoor(name: string, onSuperseded: () => void = () => {}): Promise<DoorOpened> {
  try {
    const database = await openDB<DoorSchema>(`${name}-door`, DOOR_VERSION, {
      upgrade: (opened, from, _to, transaction) => upgrade(opened, from, transaction),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onSuperseded();
      },
    });
    return { ok: true, door: doorOn(database) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error && error.name === 'VersionError' ? 'newer' : 'unavailable' };
  }
}

async function upgrade(
  opened: IDBPDatabase<DoorSchema>,
  from: number,
  transaction: IDBPTransaction<DoorSchema, StoreName[], 'versionchange'>,
): Promise<void> {
  if (from < 1) for (const store of ['slots', 'guard', 'drafts', 'settings'] as const) opened.createObjectStore(store);
  opened.createObjectStore('intake', { autoIncrement: true });
  const slots = transaction.objectStore('slots');
  const keyring = await slots.get(KEYRING_IN_VERSION_1);
  if (!keyring) return;
  await slots.put(keyring, KEYRING);
  await slots.delete(KEYRING_IN_VERSION_1);
}

type StoreName = 'slots' | 'guard' | 'drafts' | 'settings' | 'intake';
type NamedStore = Exclude<StoreName, 'intake'>;

function doorOn(database: IDBPDatabase<DoorSchema>): Door {
  const put = async <Name extends NamedStore>(store: Name, key: string, value: DoorSchema[Name]['value']) => {
    const transaction = database.transaction(store, 'readwrite', STRICT);
    await Promise.all([transaction.store.put(value, key), transaction.done]);
  };
  /** What is found and what is put in its place are one transaction, so no other tab comes between. */
  const replace = async <Name extends NamedStore>(
    store: Name,
    key: string,
    change: (found: DoorSchema[Name]['value'] | undefined) => DoorSchema[Name]['value'],
  ) => {
    const transaction = database.transaction(store, 'readwrite', STRICT);
    const value = change(await transaction.store.get(key));
    await Promise.all([transaction.store.put(value, key), transaction.done]);
    return value;
  };
  return {
    keyring: () => database.get('slots', KEYRING),
    putKeyring: (keyring) => replace('slots', KEYRING, (found) => found ?? keyring),
    changeKeyring: (change) => changeKeyring(database, change),
    guard: async () => (await database.get('guard', 'journal')) ?? 0,
    raiseGuard: async (version) => void (await replace('guard', 'journal', (found = 0) => Math.max(found, version))),
    draft: (name) => database.get('drafts', name),
    putDraft: (name, sealed) => put('drafts', name, sealed),
    dropDraft: async (name) => {
      const transaction = database.transaction('drafts', 'readwrite', STRICT);
      await Promise.all([transaction.store.delete(name), transaction.done]);
    },
    draftNames: () => database.getAllKeys('drafts'),
    ...intakeOn(database),
    setting: (name) => database.get('settings', name),
    putSetting: (name, value) => put('settings', name, value),
    close: () => database.close(),
  };
}

async function changeKeyring(
  database: IDBPDatabase<DoorSchema>,
  change: (found: Keyring) => Keyring | undefined,
): Promise<Keyring | undefined> {
  const transaction = database.transaction('slots', 'readwrite', STRICT);
  const found = await transaction.store.get(KEYRING);
  const changed = found && change(found);
  if (changed) await transaction.store.put(changed, KEYRING);
  await transaction.done;
  return changed ?? found;
}

function intakeOn(database: IDBPDatabase<DoorSchema>): Pick<Door, 'takeIn' | 'takenIn' | 'dropTakenIn'> {
  return {
    takeIn: async (sealed, place) => {
      const transaction = database.transaction('intake', 'readwrite', STRICT);
      const [taken] = await Promise.all([transaction.store.put(sealed, place), transaction.done]);
      return taken;
    },
    takenIn: async () => {
      const { store } = database.transaction('intake');
      const [places, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return all.flatMap((sealed, index) => {
        const place = places[index];
        return place === undefined ? [] : [{ place, sealed }];
      });
    },
    dropTakenIn: async (places) => {
      const transaction = database.transaction('intake', 'readwrite', STRICT);
      await Promise.all([...places.map((place) => transaction.store.delete(place)), transaction.done]);
    },
  };
}

/** Takes a door away from the device. Resolves when it is gone, or when an open tab holds it back. */
export function eraseDoor(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(`${name}-door`);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
