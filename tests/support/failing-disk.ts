import { vi } from 'vitest';

/** Makes every write to one object store fail as IndexedDB itself fails, with the error given. Until `vi.restoreAllMocks`. */
export function refuseWritesTo(store: string, error: () => DOMException): void {
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === store) throw error();
    return add.call(this, value, key);
  });
}

/** Makes every removal from one object store fail so. Until `vi.restoreAllMocks`. */
export function refuseRemovalsFrom(store: string, error: () => DOMException): void {
  const { delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === store) throw error();
    return remove.call(this, key);
  });
}

/** Makes the put of this number fail, the first being 1: at once, or when it is carried out. Until `vi.restoreAllMocks`. */
export function refusePutNumber(number: number, how: 'throws' | 'fails'): void {
  const { put, add } = IDBObjectStore.prototype;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    puts += 1;
    if (puts !== number) return put.apply(this, given);
    if (how === 'throws') throw new DOMException('No room', 'QuotaExceededError');
    put.apply(this, given);
    return add.apply(this, given); // what is there already is refused
  });
}

/** A disk that writes the last row of each kept batch with one bit turned over, without a word. */
export function writeLastRowWrong(lastOrder: number): void {
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    const wrong = value.order === lastOrder ? { ...value, sealed: withBitTurned(value.sealed) } : value;
    return add.call(this, wrong, key);
  });
}

/** The same bytes but for one bit in the middle. */
export function withBitTurned(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const turned = bytes.slice();
  const middle = bytes.length >> 1;
  turned[middle] = (turned[middle] ?? 0) ^ 1;
  return turned;
}

/**
 * What every transaction that writes is asked for from now on: its stores, and how durable it is to be. Watches only
 * databases opened after it, for Dexie takes hold of `transaction` when it opens.
 */
export function watchWrites(): readonly { readonly stores: readonly string[]; readonly durability: unknown }[] {
  const writes: { stores: readonly string[]; durability: unknown }[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    if (mode === 'readwrite')
      writes.push({ stores: typeof stores === 'string' ? [stores] : [...stores], durability: options?.durability });
    return transaction.call(this, stores, mode, options);
  });
  return writes;
}

/** `let-go`: one request fails. `gone`: that and all after it. `full`: that write and all after it, while reads answer. */
export type Failing = 'let-go' | 'gone' | 'full';

/** Makes the requests to every store fail from the one with this number on, counted from 1. Says whether any has failed. */
export function failFrom(number: number, failing: Failing): () => boolean {
  let made = 0;
  const names = failing === 'full' ? (['put'] as const) : (['get', 'getAll', 'put', 'openCursor'] as const);
  const error = failing === 'full' ? 'QuotaExceededError' : 'UnknownError';
  for (const name of names) {
    const request = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      made += 1;
      if (failing === 'let-go' ? made === number : made >= number) throw new DOMException('', error);
      return request.apply(this, given) as never;
    });
  }
  return () => made >= number;
}

/** Makes every write over what lies in one object store fail. Until `vi.restoreAllMocks`. */
export function refusePutsInto(store: string): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === store) throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value, key);
  });
}
