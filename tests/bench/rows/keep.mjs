import { idle, inNewProcess, seen, slow, timeFrom, watchedPage } from '../browser.mjs';
import { inPairs } from '../measure.mjs';
import { allListed, anyNote, goTo, keptTitle, tap, writingBox } from '../product.mjs';
import { workPage } from '../profiles.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const TIMES = 7;

/**
 * F7: from the tap on Keep until "Kept." is laid out: sealed, strict, read back. Each note is there in the next process,
 * or the run ends with an error.
 *
 * @param {Addresses} urls
 * @param {Profile} profile
 * @returns {Row[]}
 */
export function keepRows(urls, profile) {
  return /** @type {const} */ ([1, 4]).map((slowing) => ({
    figure: 'F7',
    what: 'tap Keep -> "Kept."',
    notes: profile.notes,
    slowing,
    target: slowing === 1 ? { ratio: 10 } : { most: 50 },
    measure: async () => {
      const measured = await keepTimes(urls, profile, slowing);
      profile.notes += TIMES;
      await expectListed(urls.app, profile);
      return measured;
    },
  }));
}

/** @param {Addresses} urls @param {Profile} profile @param {1 | 4} slowing */
function keepTimes(urls, { folder, notes, record }, slowing) {
  return inNewProcess(folder, async (context) => {
    const work = await workPage(context, urls.floor);
    const page = await watchedPage(context, {});
    await page.goto(`${urls.app}#history`);
    await seen(page, allListed(notes), anyNote);
    await Promise.all([slow(page, slowing), slow(work, slowing)]);
    const floor = async () => {
      await work.bringToFront();
      return work.evaluate((text) => window.work.keepOne(text), record);
    };
    return inPairs(TIMES, floor, () => keepTime(page));
  });
}

const SENTENCE = 'She met us at the gate and said he had stayed for the whole of the morning without his coat on. ';

/** @param {Page} page */
async function keepTime(page) {
  await page.bringToFront();
  await goTo(page, 'add-plain');
  await seen(page, writingBox);
  await page.getByRole('textbox').first().focus();
  await page.keyboard.insertText(SENTENCE.repeat(6).trim());
  await page.evaluate(draftKept);
  await idle(page);
  return timeFrom(page, 'click', [keptTitle], () => tap(page, 'Keep this'));
}

/** Runs in the page: waits until what was typed lies on the disk as a draft, as it does before any parent can tap. */
async function draftKept() {
  const request = indexedDB.open('marram-door');
  const database = await new Promise((done) => {
    request.onsuccess = () => done(request.result);
  });
  for (let kept = 0; kept === 0; ) {
    const counted = database.transaction('drafts').objectStore('drafts').count('add-plain');
    kept = await new Promise((done) => {
      counted.onsuccess = () => done(counted.result);
    });
  }
  database.close();
}

/** @param {string} url @param {Profile} profile */
function expectListed(url, { folder, notes }) {
  return inNewProcess(folder, async (context) => {
    const page = await watchedPage(context, {});
    await page.goto(`${url}#history`);
    await seen(page, allListed(notes));
  });
}
