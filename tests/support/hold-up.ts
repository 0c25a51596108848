import type { Page } from '@playwright/test';

declare global {
  interface Window {
    letGo?: boolean;
  }
}

/** From here on the database answers nobody, until what this gives is called: one transaction is never over. */
export async function holdUp(page: Page, name: string): Promise<() => Promise<void>> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open(wanted);
        opening.onsuccess = () => {
          const database = opening.result;
          const held = database.transaction([...database.objectStoreNames], 'readwrite');
          const store = held.objectStore(held.objectStoreNames[0] ?? '');
          const goOn = () => {
            done();
            if (!window.letGo) store.count().onsuccess = goOn;
          };
          goOn();
        };
      }),
    name,
  );
  return () =>
    page.evaluate(() => {
      window.letGo = true;
    });
}
