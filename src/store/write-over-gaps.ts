/** Rows at once. The second number ends its slices elsewhere: what lies on the border of two is written over by it. */
const SLICES = [250, 180];

/** The pieces of papers: most are so large that a browser lays each in a file of its own, which goes when it is deleted. */
const PIECES = 'chunks';

/** The largest that a page of a database file of Firefox or WebKit holds whole: of a longer one, the end lies elsewhere. */
const BETWEEN_BYTES = 900;
const BETWEEN = 3;

/** These take the pages that are free: 2 MB for each slice. */
const FREE_PAGES_BYTES = 65_000;
const FREE_PAGES_ROWS = 32;

/**
 * Writes over the gaps of a database's file, where browsers leave what rows were before they were changed or deleted
 * (`docs/decisions/clearing-old-traces.md`). Rows stay what they are: each slice of them is taken out, chance is put in
 * and taken out, and they are put in again, in one strict transaction, of which nobody sees anything. Rejects where the
 * phone is full, when another tab deletes or upgrades the database, and where there is none of this `version`: a newer
 * one is left alone.
 */
export async function writeOverGaps(name: string, version: number): Promise<void> {
  const database = await openIfThere(name, version);
  try {
    for (const slice of SLICES)
      for (const store of database.objectStoreNames) if (store !== PIECES) await putInAnew(database, store, slice);
  } finally {
    database.close();
  }
}

function openIfThere(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
  });
}

async function putInAnew(database: IDBDatabase, store: string, slice: number): Promise<void> {
  let last: IDBValidKey | undefined;
  do last = await putSliceInAnew(database, store, slice, last);
  while (last !== undefined);
}

/** Gives the key of the last row of the slice, and undefined when there was none after `last`. */
function putSliceInAnew(database: IDBDatabase, store: string, slice: number, last?: IDBValidKey) {
  return new Promise<IDBValidKey | undefined>((done, failed) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore(store);
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
    const keys = rows.getAllKeys(range, slice);
    const values = rows.getAll(range, slice);
    values.onsuccess = () => {
      try {
        writeOver(rows, keys.result, values.result);
      } catch {
        transaction.abort(); // or it would end well, with the rows taken out
      }
    };
    transaction.oncomplete = () => done(keys.result.at(-1));
    transaction.onabort = () => failed(transaction.error);
  });
}

function writeOver(rows: IDBObjectStore, keys: readonly IDBValidKey[], values: readonly unknown[]): void {
  const { keyPath } = rows;
  const put = (key: IDBValidKey, value: unknown) => (keyPath === null ? rows.put(value, key) : rows.put(value));
  const chance = chanceAround(keys);
  for (const key of keys) rows.delete(key);
  for (const { key, bytes } of chance) put(key, typeof keyPath === 'string' ? { [keyPath]: key, bytes } : bytes);
  for (const { key } of chance) rows.delete(key);
  for (const [index, key] of keys.entries()) put(key, values[index]);
}

interface Chance {
  readonly key: IDBValidKey;
  readonly bytes: Uint8Array;
}

function chanceAround(keys: readonly IDBValidKey[]): readonly Chance[] {
  const [first] = keys;
  if (first === undefined) return [];
  const between = keys.flatMap((key) => chanceAfter(key, BETWEEN, BETWEEN_BYTES));
  return [...between, ...chanceAfter(first, FREE_PAGES_ROWS, FREE_PAGES_BYTES)];
}

/** Keys that no row has: numbers of rows are whole, and no name ends so. */
function chanceAfter(key: IDBValidKey, rows: number, bytes: number): readonly Chance[] {
  return Array.from({ length: rows }, (_, index) => {
    const part = (index + 1) / (rows + 1);
    return {
      key: typeof key === 'number' ? key + part : `${key}~${part}`,
      bytes: crypto.getRandomValues(new Uint8Array(bytes)),
    };
  });
}
