import type { Page } from '@playwright/test';

/** The keys in one store of one database, as they lie on the disk now. */
export function keysOnDisk(page: Page, database: string, store: string): Promise<readonly IDBValidKey[]> {
  return page.evaluate(readKeys, { database, store });
}

/** What lies under them, as text, to be compared with what lies there later. */
export async function sealedOnDisk(page: Page, database: string, store: string): Promise<string> {
  const rows = await page.evaluate(readRows, { database, store });
  return JSON.stringify(rows);
}

/** Runs on the page. */
function readKeys({ database, store }: { database: string; store: string }): Promise<readonly IDBValidKey[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const asking = opening.result.transaction(store).objectStore(store).getAllKeys();
      asking.onerror = failed;
      asking.onsuccess = () => {
        opening.result.close();
        done(asking.result);
      };
    };
  });
}

/** Runs on the page. */
function readRows({ database, store }: { database: string; store: string }): Promise<readonly number[][]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const asking = opening.result.transaction(store).objectStore(store).getAll();
      asking.onerror = failed;
      asking.onsuccess = () => {
        opening.result.close();
        done(asking.result.map((sealed) => [...sealed]));
      };
    };
  });
}
