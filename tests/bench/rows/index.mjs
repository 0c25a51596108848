import { keepRows } from './keep.mjs';
import { memoryRows, openingRows } from './opening.mjs';
import { pageRows } from './page.mjs';
import { searchRows } from './search.mjs';
import { firstVisitRows, listRows, startRows } from './start.mjs';

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
 * What is measured without one. `brought` holds as many notes as `many`, written in the order of a file that was brought
 * in. Notes are kept last, for they change the journal.
 *
 * @param {Addresses} urls
 * @param {{ few: Profile, many: Profile, brought: Profile }} profiles
 * @returns {readonly Row[]}
 */
export function offline(urls, { few, many, brought }) {
  const each = [...new Set([few, many])];
  return [
    ...startRows(urls, many),
    ...each.flatMap((profile) => listRows(urls, profile)),
    ...listRows(urls, brought, 'the same, after bringing in a file'),
    ...[openingRows, memoryRows, searchRows, pageRows, keepRows].flatMap((rowsOf) =>
      each.flatMap((profile) => rowsOf(urls, profile)),
    ),
  ];
}
