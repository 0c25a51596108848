import type { Page } from '@playwright/test';

/** Turns over what is sealed of one record, as a bad disk would: of a piece of a photo, of a photo, of private words. */
export async function breakFirst(page: Page, table: 'chunks' | 'papers' | 'justForYou'): Promise<void> {
  await page.evaluate(async (table) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('marram-journal');
      opening.onsuccess = () => done(opening.result);
    });
    const writing = database.transaction(table, 'readwrite');
    const walking = writing.objectStore(table).openCursor();
    walking.onsuccess = () => walking.result?.update({ ...walking.result.value, sealed: new Uint8Array(100) });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    database.close();
  }, table);
}
