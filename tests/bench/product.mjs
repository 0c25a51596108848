/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./watch.mjs').Sign} Sign
 */

import { seen } from './browser.mjs';

/** What a parent sees, by which the bench knows where it is. */

/** A box to write a note in. @type {Sign} */
export const writingBox = { selector: '.text-box', shadow: 'textarea' };
/** The ways to begin a note, on Today. @type {Sign} */
export const noteTiles = { selector: '.tile' };
/** @type {Sign} */
export const anyNote = { selector: '.row .row-first', text: '\\S' };
/** @type {Sign} */
export const keptTitle = { selector: 'h1', text: '^Kept\\.$' };
/** @type {Sign} */
export const drawnPage = { selector: '.page-sheet article' };
/** The steps of making a page, once they know what was picked. @type {Sign} */
export const stepsReady = { selector: '.row-detail', text: '^[1-9]\\d* things? picked$' };
/** @type {Sign} */
/** A copy for someone else, once it is open. @type {Sign} */
export const copyOpened = { selector: '.banner p', text: ' notes, copied on ' };
export const startButton = button('Start');

/** What a first run taps from the welcome to the first box. @type {readonly Sign[]} */
export const firstTaps = [startButton, button('Skip this'), noteTiles];

/** @param {number} notes @returns {Sign} */
export function allListed(notes) {
  return { selector: 'p[role=status]', text: `^${notes.toLocaleString('en-GB')} notes$` };
}

/** @param {string} name @returns {Sign} */
function button(name) {
  return { selector: 'button', text: `^${name}$` };
}

/**
 * First run, then a journal file brought in as a parent would.
 *
 * @param {Page} page
 * @param {string} url
 * @param {{ path: string, notes: number }} file
 */
export async function bringIn(page, url, { path, notes }) {
  const count = notes.toLocaleString('en-GB');
  await page.goto(url);
  await tap(page, 'Start');
  await tap(page, 'Skip this');
  await seen(page, noteTiles);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await goTo(page, 'bring');
  await page.locator('input[type=file]').setInputFiles(path);
  await tap(page, `Keep these ${count} notes`);
  await page.getByText(`Kept ${count} notes.`).waitFor();
}

/** @param {Page} page @param {string} name */
export function tap(page, name) {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Moves to a screen inside the running app. @param {Page} page @param {string} screen */
export function goTo(page, screen) {
  return page.evaluate((name) => {
    window.location.hash = name;
  }, screen);
}
