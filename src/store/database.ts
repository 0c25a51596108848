import Dexie, { type EntityTable } from 'dexie';
import type { Door } from '../door/door.ts';

/** One sealed version. The number is the order of writing and the only thing on the disk that is not sealed. */
export interface SealedRow {
  order: number;
  sealed: Uint8Array<ArrayBuffer>;
}

export type SealedTable = EntityTable<SealedRow, 'order'>;

export class JournalDatabase extends Dexie {
  declare versions: SealedTable;
  /** The private words: apart, so that what reads the journal for a page or a file never meets them. */
  declare justForYou: SealedTable;

  constructor(name: string) {
    super(`${name}-journal`, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(JOURNAL_VERSION).stores({ versions: 'order', justForYou: 'order' });
  }
}

/** Raised with each change to what is stored. */
export const JOURNAL_VERSION = 1;

/** Dexie multiplies its version numbers by ten on the disk. */
const DEXIE_FACTOR = 10;

export type DatabaseOpened =
  | { readonly ok: true; readonly database: JournalDatabase }
  | { readonly ok: false; readonly reason: 'newer' | 'unavailable' };

/**
 * Opens the journal's database, guarded, for Dexie alone would open newer data with older code and write to it: the
 * door is asked first, the version found is checked before anything is written, and once another tab needs to upgrade,
 * this connection closes and never opens again.
 */
export async function openDatabase(name: string, door: Door, onSuperseded: () => void): Promise<DatabaseOpened> {
  const database = new JournalDatabase(name);
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onSuperseded();
    return false;
  });
  try {
    const guard = await door.guard();
    if (guard > JOURNAL_VERSION) return { ok: false, reason: 'newer' };
    if (guard < JOURNAL_VERSION) await door.raiseGuard(JOURNAL_VERSION); // not each time: a full phone takes no write
    if (isNewer(await versionOnDisk(database.name))) return { ok: false, reason: 'newer' };
    await database.open();
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
  if (!isNewer(database.backendDB().version)) return { ok: true, database };
  database.close();
  return { ok: false, reason: 'newer' };
}

function isNewer(version: number): boolean {
  return version >= (JOURNAL_VERSION + 1) * DEXIE_FACTOR;
}

/** 0 where there is nothing. Asked without Dexie, which would put the tables it misses into newer data. */
function versionOnDisk(name: string): Promise<number> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      done(0);
    };
    request.onsuccess = () => {
      request.result.close();
      done(request.result.version);
    };
    request.onerror = () => failed(request.error);
  });
}

/** Takes a journal's database away from the device. */
export async function eraseDatabase(name: string): Promise<void> {
  await Dexie.delete(`${name}-journal`);
}
