/** IndexedDB with no library over it. */
export function openRaw(): Promise<IDBDatabase> {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('records', { keyPath: 'order' });
    request.result.createObjectStore('keys');
  };
  return resultOf(request);
}

export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** Writes in one strict transaction and resolves when it is on the disk. */
export function putStrict(
  database: IDBDatabase,
  store: string,
  values: readonly unknown[],
  key?: string,
): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    for (const value of values) transaction.objectStore(store).put(value, key);
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
}
