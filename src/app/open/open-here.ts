import { signal } from '@preact/signals';
import { openDoor } from '../../door/door.ts';
import { goToDullPage, isHidden } from '../hiding.ts';
import { watchForUpdate } from '../update.ts';
import { startOpen } from './open.tsx';

/** The page for whoever was given a copy, unless this device is one on which the app is hidden. */
export async function openHere(into: HTMLElement): Promise<void> {
  if (await isHiddenHere()) {
    goToDullPage();
    return;
  }
  startOpen(into);
  window.addEventListener('hashchange', () => window.location.reload());
  if (import.meta.env.PROD) await watchForUpdate(signal(undefined));
}

/** Looks only where there is something to look at, so that nothing is stored on a device that has no journal. */
async function isHiddenHere(): Promise<boolean> {
  if ((await databasesHere())?.some(({ name }) => name?.startsWith('marram')) === false) return false;
  const opened = await openDoor('marram', () => {});
  return opened.ok && isHidden(opened.door);
}

/** Undefined where the browser does not tell: then it is looked at all the same. */
async function databasesHere(): Promise<readonly IDBDatabaseInfo[] | undefined> {
  try {
    return await indexedDB.databases();
  } catch {
    return undefined;
  }
}
