import { copyRows } from './copy.mjs';
import { keepRows } from './keep.mjs';
import { memoryRows, openingRows } from './opening.mjs';
import { pageRows } from './page.mjs';
import { searchRows } from './search.mjs';
import { firstVisitRows, listRows, noiseRows, startRows } from './start.mjs';

/**
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

/** What is measured while there is a network. @param {Addresses} urls @returns {readonly Row[]} */
export function online(urls) {
  return firstVisitRows(urls);
}

/**
 * What is measured without one, with each journal, the largest last. Notes are kept at the end, for they change the
 * journal.
 *
 * @param {Addresses} urls
 * @param {readonly Profile[]} profiles
 * @returns {readonly Row[]}
 */
export function offline(urls, profiles) {
  const largest = profiles.slice(-1);
  const each = [listRows, openingRows, searchRows, pageRows, copyRows, memoryRows, keepRows];
  return [
    ...largest.flatMap((profile) => [...noiseRows(urls, profile), ...startRows(urls, profile)]),
    ...each.flatMap((rowsOf) => profiles.flatMap((profile) => rowsOf(urls, profile))),
  ];
}
