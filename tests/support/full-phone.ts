import type { CDPSession, Page } from '@playwright/test';

/** Little, so that it is soon filled. Chromium goes on by the room that it last saw: what it saw has to be used up. */
const ROOM = 4 * 1024 ** 2;
const SIZES = [65_536, 10_000, 1000, 100, 10] as const;

/** The storage of a real browser, which can be filled to the last byte and given room again. */
export interface LittleRoom {
  fill(): Promise<void>;
  giveRoom(): Promise<void>;
}

/** Gives the storage of a page little room, before anything of it is opened. */
export async function littleRoom(page: Page, url: string): Promise<LittleRoom> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  const giveRoom = async () => setLimit(session, origin, (await usageOf(session, origin)) + ROOM);
  await giveRoom();
  return {
    giveRoom,
    fill: async () => {
      await page.evaluate(fillUp, SIZES);
      await setLimit(session, origin, 1); // or tidying up would make room again
    },
  };
}

async function usageOf(session: CDPSession, origin: string): Promise<number> {
  return (await session.send('Storage.getUsageAndQuota', { origin })).usage;
}

async function setLimit(session: CDPSession, origin: string, quotaSize: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** Runs on the page. Writes until the browser takes nothing more of each size. */
async function fillUp(sizes: readonly number[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('what-fills-the-phone');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const isTaken = (size: number) =>
    new Promise<boolean>((done) => {
      const writing = database.transaction('rows', 'readwrite');
      writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size))); // chance can't be made smaller
      writing.oncomplete = () => done(true);
      writing.onabort = () => done(false);
    });
  for (const size of sizes) while (await isTaken(size));
  database.close();
}
