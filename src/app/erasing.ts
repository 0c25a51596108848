import type { AppState } from './app-state.ts';
import { erasePlace, openPlace } from './place.ts';

/** The page whose answer tells the browser to clear what it still holds of this site. */
const ERASED_PAGE = './erased.html';

/**
 * Deletes everything that this site has on the phone, and goes to the page that has the browser clear what is left of
 * it. `offline`: all of it is deleted, and that page could not be reached.
 */
export async function eraseEverything(app: AppState): Promise<'gone' | 'offline'> {
  const madeUp = app.place.value === app.home ? await openPlace('marram-made-up') : undefined;
  if (madeUp?.ok) await erasePlace(madeUp.place);
  if (app.place.value !== app.home) await erasePlace(app.place.value);
  await erasePlace(app.home);
  await emptyFiles();
  forgetMarks();
  return finishErasing();
}

/** Has the browser clear the rest, where the site can be reached. */
export async function finishErasing(): Promise<'gone' | 'offline'> {
  if (!(await isReached())) return 'offline';
  await dropTheApp().catch(() => {}); // where a browser refuses, that page clears it too
  window.location.replace(ERASED_PAGE);
  return 'gone';
}

function forgetMarks(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing there has nothing to forget.
  }
}

async function dropTheApp(): Promise<void> {
  const workers = await navigator.serviceWorker?.getRegistrations();
  for (const worker of workers ?? []) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** What lies in files of its own: a backup that was not handed on. */
async function emptyFiles(): Promise<void> {
  const folder = await navigator.storage?.getDirectory?.().catch(() => undefined);
  if (!folder) return;
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true }).catch(() => {});
}

/** The page may ask nothing of the network but its own pictures, so it asks for one that is in no cache. */
function isReached(): Promise<boolean> {
  return new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    picture.src = `./icons/icon-180.png?${Date.now()}`;
  });
}
