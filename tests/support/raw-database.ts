/** A row of the journal as it lies on the disk. */
export interface RawRow {
  readonly order: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

type TableName = 'versions' | 'justForYou';

/** Opens a database past every guard. A version makes or upgrades it, as code from another day would. */
export function rawDatabase(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase, transaction: IDBTransaction) => void = () => {},
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => request.transaction && upgrade(request.result, request.transaction);
  return resultOf(request);
}

/** Everything in a database, to be compared: its version, its stores with their indexes, and every row. */
export async function everythingIn(name: string): Promise<unknown> {
  const database = await rawDatabase(name);
  const stores = await Promise.all([...database.objectStoreNames].map((store) => contentOf(database, store)));
  database.close();
  return { version: database.version, stores };
}

async function contentOf(database: IDBDatabase, name: string) {
  const store = database.transaction(name).objectStore(name);
  const { keyPath, autoIncrement } = store;
  const indexes = [...store.indexNames];
  return { name, keyPath, autoIncrement, indexes, rows: await resultOf<unknown[]>(store.getAll()) };
}

/** The rows of one table of a journal, read past the store. */
export async function rowsOf(journal: string, table: TableName = 'versions'): Promise<readonly RawRow[]> {
  const database = await rawDatabase(`${journal}-journal`);
  const rows = await resultOf<RawRow[]>(database.transaction(table).objectStore(table).getAll());
  database.close();
  return rows;
}

/** Does something to one table of a journal, past the store: what a failing phone or a meddling hand might do. */
export async function meddle(
  journal: string,
  meddling: (store: IDBObjectStore) => void,
  table: TableName = 'versions',
): Promise<void> {
  const database = await rawDatabase(`${journal}-journal`);
  const transaction = database.transaction(table, 'readwrite');
  meddling(transaction.objectStore(table));
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

export async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** Resolves when the database is gone and everyone has let go of it. */
export async function deleteDatabase(name: string): Promise<void> {
  await resultOf(indexedDB.deleteDatabase(name));
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
