import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inNewProcess, watchedPage } from './browser.mjs';
import { generateJournal, journalFile } from './journal-generator.mjs';
import { bringIn } from './product.mjs';

/**
 * A browser profile that holds a journal in the app, and the same records sealed one by one in the floor's own database.
 * `bytes` is the size of all records as text, `record` one note among them.
 *
 * @typedef {{ folder: string, notes: number, bytes: number, record: string }} Profile
 *
 * @typedef {{ app: string, floor: string }} Addresses
 */

/**
 * Brings a journal into the app through its own import, so that the disk holds what the app itself wrote.
 *
 * @param {{ into: string, notes: number }} wanted
 * @param {Addresses} urls
 * @returns {Promise<Profile>}
 */
export async function fillProfile({ into, notes }, urls) {
  const folder = join(into, String(notes));
  mkdirSync(folder, { recursive: true });
  const versions = generateJournal({ notes });
  const path = `${folder}.jsonl`;
  writeFileSync(path, journalFile(versions));
  const records = versions.map((version) => JSON.stringify(version));
  await inNewProcess(folder, async (context) => {
    const page = await watchedPage(context, {});
    await bringIn(page, urls.app, { path, notes });
    await page.goto(urls.floor);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const work = await workPage(context, urls.floor);
    await work.evaluate((texts) => window.work.fill(texts), records);
  });
  const record = records[versions.findIndex(({ type }) => type === 'note')] ?? '';
  return { folder, notes, bytes: sum(records.map((one) => Buffer.byteLength(one))), record };
}

/** A page of the floor with its work at hand. @param {import('@playwright/test').BrowserContext} context @param {string} url */
export async function workPage(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}#work`);
  await page.waitForFunction(() => 'work' in window);
  return page;
}

/** @type {(numbers: readonly number[]) => number} */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
