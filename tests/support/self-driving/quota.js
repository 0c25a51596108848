/**
 * Fills what the browser lets a site store, in databases beside the app's. WebKitGTK lets it store about a gigabyte; once
 * it has refused more, its limit is five megabytes for as long as it runs, which is what the app then meets.
 */

/** In bytes. */
const LARGE = 64 * 1024 ** 2;
/** Room for a refused note, and for what the app looks at next. */
const ROOM = 2 * 1024 ** 2;
const MOST_JUNK = 1.5 * 1024 ** 2;

/** Asks for more than there is, and lets go of all that was given. At once, where the limit was met before. */
export async function meetLimit() {
  while ((await put('junk', LARGE)) === 'ok');
  await drop('junk');
}

/** Takes a part of what there is: some that can be given back, and some by chance. */
export async function takePart() {
  await put('junk-room', ROOM);
  await put('junk', Math.floor(Math.random() * MOST_JUNK));
}

export const giveRoom = () => drop('junk-room');

export async function dropEverything() {
  for (const name of ['junk', 'marram-journal', 'marram-door']) await drop(name);
}

/**
 * Puts so many bytes more into a database.
 *
 * @param {string} name
 * @param {number} size
 * @returns {Promise<'ok' | 'full'>}
 */
function put(name, size) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore('junk', { autoIncrement: true });
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const putting = opening.result.transaction('junk', 'readwrite');
      putting.objectStore('junk').put(new Uint8Array(size));
      putting.oncomplete = () => {
        opening.result.close();
        done('ok');
      };
      putting.onabort = () => {
        opening.result.close();
        if (putting.error?.name === 'QuotaExceededError') done('full');
        else failed(putting.error);
      };
    };
  });
}

/** @param {string} name */
function drop(name) {
  return new Promise((done, failed) => {
    const dropping = indexedDB.deleteDatabase(name);
    dropping.onsuccess = done;
    dropping.onerror = failed;
  });
}
