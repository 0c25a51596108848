import { idle, inNewProcess, seen, slow, timeFrom, watchedPage } from '../browser.mjs';
import { inPairs } from '../measure.mjs';
import { allListed, anyNote, drawnPage, goTo, stepsReady, tap } from '../product.mjs';
import { workPage } from '../profiles.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const TIMES = 3;
const FEW = 1000;

/** F9: from the tap on "Read it" until the page is chosen, fitted and laid out. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function pageRows(urls, profile) {
  return [
    {
      figure: 'F9',
      what: 'page chosen, fitted, shown',
      notes: profile.notes,
      slowing: 4,
      target: { most: profile.notes > FEW ? 3000 : 1000 },
      measure: () => pageTimes(urls, profile, 4),
    },
  ];
}

/** @param {Addresses} urls @param {Profile} profile @param {1 | 4} slowing */
function pageTimes(urls, { folder, notes }, slowing) {
  return inNewProcess(folder, async (context) => {
    const work = await workPage(context, urls.floor);
    await work.evaluate(() => window.work.openAll());
    const page = await watchedPage(context, {});
    await page.goto(`${urls.app}#history`);
    await seen(page, allListed(notes), anyNote);
    await Promise.all([slow(page, slowing), slow(work, slowing)]);
    const floor = async () => {
      await work.bringToFront();
      return work.evaluate(() => window.work.pass());
    };
    return inPairs(TIMES, floor, () => pageTime(page));
  });
}

/** @param {Page} page */
async function pageTime(page) {
  await page.bringToFront();
  await goTo(page, 'page-steps');
  await seen(page, stepsReady);
  await idle(page);
  return timeFrom(page, 'click', [drawnPage], () => tap(page, 'Read it'));
}
