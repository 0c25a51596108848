import { idle, inNewProcess, seen, timeFrom, watchedPage } from '../browser.mjs';
import { inPairs } from '../measure.mjs';
import { allListed, anyNote, copyOpened, goTo, tap } from '../product.mjs';
import { workPage } from '../profiles.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const TIMES = 3;

/**
 * F14: from the tap on "Open it" until a copy of all notes is listed. The floor tries the words once, and reads, decrypts
 * and parses as many records.
 *
 * @param {Addresses} urls
 * @param {Profile} profile
 * @returns {Row[]}
 */
export function copyRows(urls, profile) {
  return [
    {
      figure: 'F14',
      what: 'a copy of all of it opened',
      notes: profile.notes,
      slowing: 1,
      target: { ratio: 2 },
      measure: () => copyTimes(urls, profile),
    },
  ];
}

/** @param {Addresses} urls @param {Profile} profile */
function copyTimes(urls, { folder, notes }) {
  return inNewProcess(folder, async (context) => {
    const work = await workPage(context, urls.floor);
    const page = await watchedPage(context, {});
    await page.goto(`${urls.app}#history`);
    await seen(page, allListed(notes), anyNote);
    const copy = await madeCopy(page);
    const floor = async () => {
      await work.bringToFront();
      return work.evaluate(async () => (await window.work.openAll()) + window.work.tryWords());
    };
    return inPairs(TIMES, floor, () => openTime(page, urls.app, copy));
  });
}

/** Locks a copy of everything that may go. @param {Page} page */
async function madeCopy(page) {
  await goTo(page, 'make-copy');
  await tap(page, 'Lock it');
  const words = await page.locator('.numbered-words li').allTextContents();
  await tap(page, 'I have the words');
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Save the locked file')]);
  return { file: await download.path(), words: words.map((word) => word.trim()).join(' ') };
}

/** @param {Page} page @param {string} url @param {{ file: string, words: string }} copy */
async function openTime(page, url, { file, words }) {
  await page.bringToFront();
  await page.goto(`${url}#open`);
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Its six words').fill(words);
  await idle(page);
  return timeFrom(page, 'click', [copyOpened, anyNote], () => tap(page, 'Open it'));
}
