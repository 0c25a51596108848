import type { Page } from '@playwright/test';

/** Turns over what is sealed of one piece of a photo, as a bad disk would. */
export async function breakFirstPaper(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('marram-journal');
      opening.onsuccess = () => done(opening.result);
    });
    const writing = database.transaction('chunks', 'readwrite');
    const walking = writing.objectStore('chunks').openCursor();
    walking.onsuccess = () => walking.result?.update({ ...walking.result.value, sealed: new Uint8Array(100) });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    database.close();
  });
}
