import Dexie, { type DBCore, type EntityTable, type Table } from 'dexie';
import type { Door } from '../door/door.ts';
import { beginWait, waitedFor } from '../door/long-waits.ts';
import type { Over } from '../door/schema.ts';

/** One sealed version. The number is the order of writing and the only thing on the disk that is not sealed. */
export interface SealedRow {
  order: number;
  sealed: Uint8Array<ArrayBuffer>;
}

export type SealedTable = EntityTable<SealedRow, 'order'>;

/** The sealed tally of what is kept. Without `sealed`, code that could not seal has just made the table. */
export interface HeadRow {
  name: 'head';
  sealed?: Uint8Array<ArrayBuffer>;
}

/** What is known of a paper, sealed. Its id is random. */
export interface PaperRow {
  id: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** One sealed piece of a paper, by the paper's id and the number of the piece from 0. */
export interface ChunkRow {
  paper: string;
  number: number;
  sealed: Uint8Array<ArrayBuffer>;
}

export class JournalDatabase extends Dexie {
  declare versions: SealedTable;
  /** The private words: apart, so that what reads the journal for a page or a file never meets them. */
  declare justForYou: SealedTable;
  declare head: EntityTable<HeadRow, 'name'>;
  declare papers: EntityTable<PaperRow, 'id'>;
  declare chunks: Table<ChunkRow, [string, number]>;

  constructor(name: string) {
    super(`${name}-journal`, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ versions: 'order', justForYou: 'order' });
    this.version(JOURNAL_VERSION)
      .stores({ head: 'name', papers: 'id', chunks: '[paper+number]' })
      .upgrade(({ idbtrans }) => void idbtrans.objectStore('head').add({ name: 'head' } satisfies HeadRow));
    this.use({ stack: 'dbcore', name: 'long waits', create: watchTransactions });
    this.on('populate', ({ idbtrans }) => void idbtrans.objectStore('head').add({ name: 'head' } satisfies HeadRow));
  }
}

/** Everything that is asked of the database is asked in a transaction, and answered once that has ended. */
function watchTransactions(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (...given) => {
      const transaction = core.transaction(...given);
      const endWait = beginWait();
      for (const end of ['complete', 'abort']) (transaction as IDBTransaction).addEventListener(end, endWait);
      return transaction;
    },
  };
}

/** Raised with each change to what is stored. Version 1 had no head and no papers. */
export const JOURNAL_VERSION = 2;

/** Dexie multiplies its version numbers by ten on the disk. */
const DEXIE_FACTOR = 10;
export const JOURNAL_VERSION_ON_DISK = JOURNAL_VERSION * DEXIE_FACTOR;

export type DatabaseOpened =
  | { readonly ok: true; readonly database: JournalDatabase }
  | { readonly ok: false; readonly reason: 'newer' | 'not-opened' };

/**
 * Opens the journal's database, guarded, for Dexie alone would open newer data with older code and write to it: the
 * door is asked first, the version found is checked before anything is written, and once another tab needs to upgrade,
 * this connection closes and never opens again.
 */
export async function openDatabase(name: string, door: Door, onOver: (why: Over) => void): Promise<DatabaseOpened> {
  const database = new JournalDatabase(name);
  let isOver = false;
  database.on('versionchange', ({ newVersion }) => {
    isOver = true;
    database.close({ disableAutoOpen: true });
    onOver(newVersion === null ? 'erased' : 'superseded');
    return false;
  });
  const first = await waitedFor(openGuarded(database, door));
  const reason = first === 'not-opened' && !isOver ? await reopened(database, door) : first;
  return reason ? { ok: false, reason } : { ok: true, database };
}

/** Opens a database again that the browser let go of, as guarded as the first time. Whether it is open. */
export async function openAgain(database: JournalDatabase, door: Door): Promise<boolean> {
  return (await reopened(database, door)) === undefined;
}

function reopened(database: JournalDatabase, door: Door): ReturnType<typeof openGuarded> {
  database.close();
  return waitedFor(openGuarded(database, door, () => openedSoon(database)));
}

/** An opening with nothing to bring up to date takes a small part of this, in ms. */
const LONGEST_OPENING = 3_000;

/** Dexie's promise never settles in some orders of closing and opening. The database is open then all the same. */
async function openedSoon(database: JournalDatabase): Promise<void> {
  await Promise.race([database.open(), new Promise((done) => setTimeout(done, LONGEST_OPENING))]);
  if (!database.isOpen()) throw new Error('the database did not open');
}

async function openGuarded(
  database: JournalDatabase,
  door: Door,
  open: () => PromiseLike<unknown> = () => database.open(),
): Promise<'newer' | 'not-opened' | undefined> {
  try {
    const guard = await door.guard();
    if (guard > JOURNAL_VERSION) return 'newer';
    if (guard < JOURNAL_VERSION) await door.raiseGuard(JOURNAL_VERSION); // not each time: a full phone takes no write
    if (isNewer(await versionOnDisk(database.name))) return 'newer';
    await open();
    if (!isNewer(database.backendDB().version)) return undefined; // throws when the browser lets go of it meanwhile
    database.close();
    return 'newer';
  } catch {
    return 'not-opened';
  }
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
