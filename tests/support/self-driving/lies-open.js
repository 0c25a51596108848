import { tell } from './hands.js';

const ENOUGH_TO_KNOW = 32;

/** The key, and the end of everything that it sealed, in both databases. */
export async function tellWhatLiesOpen() {
  const [{ key }] = await rows('marram-door', 'slots');
  const drafts = await rows('marram-door', 'drafts');
  const [versions, own] = [await rows('marram-journal', 'versions'), await rows('marram-journal', 'justForYou')];
  const sealed = [...drafts, ...[...versions, ...own].map((row) => row.sealed)];
  await tell(`key/${hexOf(key)}`);
  for (let from = 0; from < sealed.length; from += TOLD_AT_ONCE) {
    const some = sealed.slice(from, from + TOLD_AT_ONCE);
    await tell(`sealed/${some.map((bytes) => hexOf(bytes.slice(-ENOUGH_TO_KNOW))).join('-')}`);
  }
}

/** As many as an address has room for. */
const TOLD_AT_ONCE = 100;

/** @param {Uint8Array} bytes */
function hexOf(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {string} database
 * @param {string} store
 * @returns {Promise<any[]>}
 */
export function rows(database, store) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}
