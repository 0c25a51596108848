import type { Page } from '@playwright/test';

/** The keys in one store of one database, as they lie on the disk now. */
export async function keysOnDisk(page: Page, database: string, store: string): Promise<readonly IDBValidKey[]> {
  const asked: Asked = { database, store, what: 'getAllKeys' };
  return JSON.parse(await page.evaluate(read, asked));
}

/** What lies under them, as JSON, bytes as lists of numbers. */
export function rowsOnDisk(page: Page, database: string, store: string): Promise<string> {
  const asked: Asked = { database, store, what: 'getAll' };
  return page.evaluate(read, asked);
}

interface Asked {
  readonly database: string;
  readonly store: string;
  readonly what: 'getAllKeys' | 'getAll';
}

/** Runs on the page. */
function read({ database, store, what }: Asked): Promise<string> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const asking = opening.result.transaction(store).objectStore(store)[what]();
      asking.onerror = failed;
      asking.onsuccess = () => {
        opening.result.close();
        done(JSON.stringify(asking.result, (_, value) => (value instanceof Uint8Array ? [...value] : value)));
      };
    };
  });
}
