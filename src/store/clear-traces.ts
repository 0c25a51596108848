import { DOOR_VERSION } from '../door/schema.ts';
import { JOURNAL_VERSION_ON_DISK } from './database.ts';
import { writeOverGaps } from './write-over-gaps.ts';

/** Rows of this size go through the browser's own log, where the traces are; much larger ones lie beside it as files. */
const ROW_BYTES = 32 * 1024;
const ROWS_AT_ONCE = 32;
const TIMES = 64;

/**
 * Writes over what the browser has not yet let go of: deleted keys, and what they sealed
 * (`docs/decisions/clearing-old-traces.md`). `writeAgain` puts what is still needed into the same places as before, after
 * each megabyte, for only what lies around real rows is written over. Whether all of it was done; a full phone takes no
 * filler.
 */
export async function clearTraces(name: string, writeAgain: () => Promise<void>): Promise<boolean> {
  try {
    await writeOverGaps(`${name}-door`, DOOR_VERSION);
    await writeOverGaps(`${name}-journal`, JOURNAL_VERSION_ON_DISK);
    await pushOut(name, writeAgain);
    return true;
  } catch {
    return false;
  }
}

/** Writes so much that Chromium lets go of its log and of its old tables. */
async function pushOut(name: string, writeAgain: () => Promise<void>): Promise<void> {
  const database = await openFiller(name);
  try {
    for (let time = 0; time < TIMES; time++) {
      await fill(database, time * ROWS_AT_ONCE);
      await writeAgain();
    }
  } finally {
    database.close();
    indexedDB.deleteDatabase(database.name);
  }
}

function openFiller(name: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(`${name}-filler`);
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** A megabyte of chance, after the one before it: what is written over itself never pushes the old out. */
function fill(database: IDBDatabase, from: number): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction('rows', 'readwrite');
    for (let row = 0; row < ROWS_AT_ONCE; row++)
      transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(ROW_BYTES)), from + row);
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
}
