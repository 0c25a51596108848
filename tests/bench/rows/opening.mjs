import { heapOf, idle, inNewProcess, seen, watchedPage } from '../browser.mjs';
import { MISSPELT_WORD } from '../journal-generator.mjs';
import { inPairs, median } from '../measure.mjs';
import { allListed, anyNote } from '../product.mjs';
import { workPage } from '../profiles.mjs';
import { typeQuery } from './search.mjs';

/**
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const TIMES = 3;

/**
 * F5: from asking for the journal's database, in a new process, until all of it is listed and can be searched. The floor
 * reads, decrypts and parses the very same records.
 *
 * @param {Addresses} urls
 * @param {Profile} profile
 * @returns {Row[]}
 */
export function openingRows(urls, profile) {
  const row = { figure: 'F5', notes: profile.notes, slowing: /** @type {const} */ (1) };
  /** @type {number[]} */
  let longest = [];
  const product = async () => {
    const { spent, longestTask } = await openTimes(urls.app, profile);
    longest.push(longestTask);
    return spent;
  };
  return [
    {
      ...row,
      what: 'everything open and searchable',
      target: { ratio: 1.5 },
      measure: () => {
        longest = [];
        return inPairs(TIMES, () => floorTime(urls.floor, profile), product);
      },
    },
    {
      ...row,
      what: 'longest task meanwhile',
      target: { most: 50 },
      measure: async () => ({ product: median(longest) }),
    },
  ];
}

/** @param {string} url @param {Profile} profile */
function floorTime(url, { folder }) {
  return inNewProcess(folder, async (context) => {
    const page = await workPage(context, url);
    return page.evaluate(() => window.work.openAll());
  });
}

/** @param {string} url @param {Profile} profile */
function openTimes(url, { folder, notes }) {
  return inNewProcess(folder, async (context) => {
    const page = await watchedPage(context, {});
    await page.goto(`${url}#history`);
    const end = await seen(page, allListed(notes), anyNote);
    await idle(page); // a task is told of only after it has ended
    return page.evaluate(async (to) => {
      const from = await window.bench.journalOpening;
      return { spent: to - from, longestTask: window.bench.longestTask(from, to) };
    }, end);
  });
}

const MEGABYTE = 1_000_000;

/** Fewer notes than this take less than the app that shows them, so the ratio says nothing. */
const ENOUGH = 5000;

/** F12: what an open journal takes in memory, against the size of its records as text. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function memoryRows(urls, profile) {
  const { folder, notes, bytes } = profile;
  const row = { figure: 'F12', notes, unit: 'MB', ...(notes >= ENOUGH && { target: { ratio: 3 } }) };
  const heap = (/** @type {boolean} */ searched) => async () => {
    const product = await inNewProcess(folder, async (context) => {
      const page = await watchedPage(context, {});
      await page.goto(`${urls.app}#history`);
      await seen(page, allListed(notes), anyNote);
      if (searched) await typeQuery(page, MISSPELT_WORD);
      await idle(page);
      return heapOf(page);
    });
    return { floor: bytes / MEGABYTE, product: product / MEGABYTE, ratio: product / bytes };
  };
  return [
    { ...row, what: 'memory, History open, over its text', measure: heap(false) },
    { ...row, what: 'the same, after a search', measure: heap(true) },
  ];
}
