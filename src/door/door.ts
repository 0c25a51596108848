import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * The small database that opens first. It holds what must be at hand before the journal is: the key slot, the guard
 * that keeps old code away from newer data, sealed drafts, and how things look. Writing never waits for more than this.
 */
export interface Door {
  /** The key slot, or undefined before the first start. */
  slot(): Promise<Slot | undefined>;
  /** Puts a slot where there is none, and gives the one that is there: tabs that begin at once have one key. */
  putSlot(slot: Slot): Promise<Slot>;
  /** The newest journal version that any code has written here; 0 before the first. */
  guard(): Promise<number>;
  /** Raises the guard, never lowers it. Called before a journal is upgraded, so that no older code opens it after. */
  raiseGuard(version: number): Promise<void>;
  draft(name: string): Promise<Uint8Array | undefined>;
  putDraft(name: string, sealed: Uint8Array): Promise<void>;
  dropDraft(name: string): Promise<void>;
  draftNames(): Promise<readonly string[]>;
  setting(name: string): Promise<unknown>;
  putSetting(name: string, value: unknown): Promise<void>;
  close(): void;
}

/** A way to the vault key. Only `open` is known so far: the key lies here unlocked, for no lock was asked for. */
interface Slot {
  readonly kind: 'open';
  readonly vault: string;
  readonly epoch: number;
  readonly key: Uint8Array<ArrayBuffer>;
  /** The random name of this device, written in every version it makes. */
  readonly device: string;
}

/** `newer`: a newer app wrote here. `unavailable`: this browser, or this window, has no database. */
export type DoorOpened =
  | { readonly ok: true; readonly door: Door }
  | { readonly ok: false; readonly reason: 'newer' | 'unavailable' };

interface DoorSchema extends DBSchema {
  slots: { key: string; value: Slot };
  guard: { key: string; value: number };
  drafts: { key: string; value: Uint8Array };
  settings: { key: string; value: unknown };
}

const DOOR_VERSION = 1;
const STRICT = { durability: 'strict' } as const;

/** Opens the door of a journal by name. `onSuperseded` is called when another tab needs this one to let go. */
export async function openDoor(name: string, onSuperseded: () => void = () => {}): Promise<DoorOpened> {
  try {
    const database = await openDB<DoorSchema>(`${name}-door`, DOOR_VERSION, {
      upgrade: (opened) => {
        for (const store of ['slots', 'guard', 'drafts', 'settings'] as const) opened.createObjectStore(store);
      },
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

type StoreName = 'slots' | 'guard' | 'drafts' | 'settings';

function doorOn(database: IDBPDatabase<DoorSchema>): Door {
  const put = async <Name extends StoreName>(store: Name, key: string, value: DoorSchema[Name]['value']) => {
    const transaction = database.transaction(store, 'readwrite', STRICT);
    await Promise.all([transaction.store.put(value, key), transaction.done]);
  };
  /** What is found and what is put in its place are one transaction, so no other tab comes between. */
  const replace = async <Name extends StoreName>(
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
    slot: () => database.get('slots', 'open'),
    putSlot: (slot) => replace('slots', 'open', (found) => found ?? slot),
    guard: async () => (await database.get('guard', 'journal')) ?? 0,
    raiseGuard: async (version) => void (await replace('guard', 'journal', (found = 0) => Math.max(found, version))),
    draft: (name) => database.get('drafts', name),
    putDraft: (name, sealed) => put('drafts', name, sealed),
    dropDraft: async (name) => {
      const transaction = database.transaction('drafts', 'readwrite', STRICT);
      await Promise.all([transaction.store.delete(name), transaction.done]);
    },
    draftNames: () => database.getAllKeys('drafts'),
    setting: (name) => database.get('settings', name),
    putSetting: (name, value) => put('settings', name, value),
    close: () => database.close(),
  };
}

/** Takes a door away from the device. Resolves when it is gone, or when an open tab holds it back. */
export function eraseDoor(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(`${name}-door`);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
