import { type Connection, connectionOn, LET_GO } from './connection.ts';
import type { Keyring } from './keyring.ts';
import { type DoorSchema, KEYRING, type Over, openDoorDatabase } from './schema.ts';

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
  /** Puts another in place of the draft that is found, in one transaction. Undefined from `change` leaves it. */
  changeDraft(name: string, change: (found: Uint8Array) => Uint8Array | undefined): Promise<void>;
  dropDraft(name: string): Promise<void>;
  draftNames(): Promise<readonly string[]>;
  /** Puts something sealed into the intake box, over what lies in `place` where one is given, and says where it lies. */
  takeIn(sealed: Uint8Array, place?: number): Promise<number>;
  /** What lies in the intake box, the oldest first. */
  takenIn(): Promise<readonly TakenIn[]>;
  dropTakenIn(places: readonly number[]): Promise<void>;
  setting(name: string): Promise<unknown>;
  putSetting(name: string, value: unknown): Promise<void>;
  dropSetting(name: string): Promise<void>;
  close(): void;
}

/** One thing in the intake box, and the number it lies under. */
interface TakenIn {
  readonly place: number;
  readonly sealed: Uint8Array;
}

/**
 * `newer`: a newer app wrote here. `not-opened`: the browser did not hand over its database, asked twice. `unavailable`:
 * this browser, or this window, has none.
 */
export type DoorOpened =
  | { readonly ok: true; readonly door: Door }
  | { readonly ok: false; readonly reason: 'newer' | 'not-opened' | 'unavailable' };

const STRICT = { durability: 'strict' } as const;

/** Opens the door of a journal by name. `onOver` is called when another tab needs this one to let go. */
export async function openDoor(name: string, onOver: (why: Over) => void = () => {}): Promise<DoorOpened> {
  let isOver = false;
  const open = async () =>
    openDoorDatabase(name, (why) => {
      isOver = true;
      onOver(why);
    });
  try {
    const connection = connectionOn(await open().catch(open), open, () => isOver);
    return { ok: true, door: doorOn(connection) };
  } catch (error) {
    return { ok: false, reason: whyNotOpened((error as Error).name) };
  }
}

function whyNotOpened(error: string) {
  if (error === 'VersionError') return 'newer';
  return LET_GO.includes(error) ? 'not-opened' : 'unavailable';
}

function doorOn(connection: Connection): Door {
  const { use } = connection;
  const values = valuesIn(connection);
  return {
    keyring: () => values.get('slots', KEYRING),
    putKeyring: async (keyring) =>
      (await values.change('slots', KEYRING, (found) => (found ? undefined : keyring))) ?? keyring,
    changeKeyring: (change) => values.change('slots', KEYRING, (found) => found && change(found)),
    guard: async () => (await values.get('guard', 'journal')) ?? 0,
    raiseGuard: async (version) =>
      void (await values.change('guard', 'journal', (found = 0) => Math.max(found, version))),
    draft: (name) => values.get('drafts', name),
    putDraft: (name, sealed) => values.put('drafts', name, sealed),
    changeDraft: async (name, change) => void (await values.change('drafts', name, (found) => found && change(found))),
    dropDraft: (name) => values.drop('drafts', name),
    draftNames: () => use((database) => database.getAllKeys('drafts')),
    ...intakeIn(connection),
    setting: (name) => values.get('settings', name),
    putSetting: (name, value) => values.put('settings', name, value),
    dropSetting: (name) => values.drop('settings', name),
    close: connection.close,
  };
}

type NamedStore = 'slots' | 'guard' | 'drafts' | 'settings';

/** Values by name, each change a strict transaction of its own. */
function valuesIn({ use }: Connection) {
  const change = <Name extends NamedStore>(
    store: Name,
    key: string,
    changed: (found: DoorSchema[Name]['value'] | undefined) => DoorSchema[Name]['value'] | undefined,
  ) =>
    use(async (database) => {
      // What is found and what is put in its place are one transaction, so no other tab comes between.
      const transaction = database.transaction(store, 'readwrite', STRICT);
      const found = await transaction.store.get(key);
      const value = changed(found);
      if (value !== undefined) await transaction.store.put(value, key);
      await transaction.done;
      return value ?? found;
    });
  return {
    change,
    get: <Name extends NamedStore>(store: Name, key: string) => use((database) => database.get(store, key)),
    put: <Name extends NamedStore>(store: Name, key: string, value: DoorSchema[Name]['value']): Promise<void> =>
      use(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        await Promise.all([transaction.store.put(value, key), transaction.done]);
      }),
    drop: (store: NamedStore, key: string): Promise<void> =>
      use(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        await Promise.all([transaction.store.delete(key), transaction.done]);
      }),
  };
}

function intakeIn({ use }: Connection): Pick<Door, 'takeIn' | 'takenIn' | 'dropTakenIn'> {
  return {
    takeIn: (sealed, place) =>
      use(async (database) => {
        const transaction = database.transaction('intake', 'readwrite', STRICT);
        const [taken] = await Promise.all([transaction.store.put(sealed, place), transaction.done]);
        return taken;
      }),
    takenIn: () =>
      use(async (database) => {
        const { store } = database.transaction('intake');
        const [places, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return places.flatMap((place, index) => {
          const sealed = all[index];
          return sealed ? [{ place, sealed }] : [];
        });
      }),
    dropTakenIn: (places) =>
      use(async (database) => {
        const transaction = database.transaction('intake', 'readwrite', STRICT);
        await Promise.all([...places.map((place) => transaction.store.delete(place)), transaction.done]);
      }),
  };
}

/** Takes a door away from the device. Resolves when it is gone, or when an open tab holds it back. */
export function eraseDoor(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(`${name}-door`);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
