import { idle, inNewProcess, seen, slow, timeFrom, watchedPage } from '../browser.mjs';
import { COMMON_WORD, MISSPELT_WORD } from '../journal-generator.mjs';
import { inPairs } from '../measure.mjs';
import { allListed, anyNote } from '../product.mjs';
import { workPage } from '../profiles.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../measure.mjs').Measured} Measured
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 * @typedef {import('../watch.mjs').Sign} Sign
 *
 * @typedef {{ profile: Profile, slowing: 1 | 4, word: string }} Searching
 */

const TIMES = 15;
const FIRST_TIMES = 3;

const WORDS = [
  { what: 'search, a common word', word: COMMON_WORD, leeway: 1 },
  { what: 'search, a misspelt word', word: MISSPELT_WORD, leeway: 2 },
];

/** F6: from a key to its results, laid out. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function searchRows(urls, profile) {
  const searches = /** @type {const} */ ([1, 4]).flatMap((slowing) =>
    WORDS.map(({ what, word, leeway }) => ({
      figure: 'F6',
      what,
      notes: profile.notes,
      slowing,
      target: { most: MOST[slowing] * leeway },
      measure: () => searchTimes(urls, { profile, slowing, word }),
    })),
  );
  const first = {
    figure: 'F6',
    what: 'search, at once after opening',
    notes: profile.notes,
    slowing: /** @type {const} */ (4),
    target: { most: MOST[4] * 2 },
    measure: () => firstSearchTimes(urls, { profile, slowing: 4, word: MISSPELT_WORD }),
  };
  return [...searches, first];
}

const MOST = { 1: 16, 4: 50 };

/** @param {Addresses} urls @param {Searching} searching @returns {Promise<Measured>} */
function searchTimes(urls, { profile, slowing, word }) {
  return inNewProcess(profile.folder, async (context) => {
    const { page, work } = await bothPages(context, urls, profile);
    const results = await resultsOf(page, word);
    await Promise.all([slow(page, slowing), slow(work, slowing)]);
    return inPairs(
      TIMES,
      () => scanTime(work, word),
      () => searchTime(page, word, results, profile),
    );
  });
}

/** The first search pays for what was not made ready while the parent looked at the list. @param {Addresses} urls @param {Searching} searching @returns {Promise<Measured>} */
function firstSearchTimes(urls, { profile, slowing, word }) {
  return inNewProcess(profile.folder, async (context) => {
    const { page, work } = await bothPages(context, urls, profile);
    const results = await resultsOf(page, word);
    await Promise.all([slow(page, slowing), slow(work, slowing)]);
    const product = async () => {
      await page.reload();
      await seen(page, allListed(profile.notes), anyNote);
      await idle(page);
      return searchTime(page, word, results, profile);
    };
    return inPairs(FIRST_TIMES, () => scanTime(work, word), product);
  });
}

/** @param {import('../browser.mjs').Context} context @param {Addresses} urls @param {Profile} profile */
async function bothPages(context, urls, { notes }) {
  const work = await workPage(context, urls.floor);
  await work.evaluate(() => window.work.openAll());
  const page = await watchedPage(context, {});
  await page.goto(`${urls.app}#history`);
  await seen(page, allListed(notes), anyNote);
  return { page, work };
}

/** @param {Page} work @param {string} word */
async function scanTime(work, word) {
  await work.bringToFront();
  return work.evaluate((wanted) => window.work.scan(wanted), word);
}

/** @param {Page} page @param {string} word @param {readonly Sign[]} results @param {Profile} profile */
async function searchTime(page, word, results, { notes }) {
  await page.bringToFront();
  await searchBox(page).fill('');
  await seen(page, allListed(notes), anyNote);
  await idle(page);
  return timeFrom(page, 'input', results, () => typeQuery(page, word));
}

/** What the list shows for a word once it has come to rest. @param {Page} page @param {string} word @returns {Promise<readonly Sign[]>} */
async function resultsOf(page, word) {
  await typeQuery(page, word);
  await idle(page);
  const signs = ['p[role=status]', '.block:first-of-type .row:first-child .row-first'];
  return Promise.all(
    signs.map(async (selector) => ({ selector, text: exactly(await page.locator(selector).first().textContent()) })),
  );
}

/** Puts a whole word in the search box as one key would. @param {Page} page @param {string} word */
export async function typeQuery(page, word) {
  await searchBox(page).focus();
  await page.keyboard.insertText(word);
}

/** @param {Page} page */
function searchBox(page) {
  return page.locator('input[type=search]');
}

/** @type {(text: string | null) => string} */
function exactly(text) {
  return `^${(text ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
}
