import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltApp, serveBuiltApp } from '../support/built-app.ts';
import { Canaries, filesUnder } from '../support/canaries.ts';
import { newProfile, type OpenChromium, openChromium, type Profile } from '../support/chromium-profile.ts';
import { tell } from '../support/figures.ts';
import { firstRun, tap, turnLockOn } from '../support/parent.ts';

let app: BuiltApp;
let profile: Profile;
let browser: OpenChromium | undefined;

beforeEach(async () => {
  app = await serveBuiltApp();
  profile = await newProfile();
});

afterEach(async () => {
  await browser?.kill();
  await profile?.remove();
  await app?.stop();
});

const PASSPHRASE = 'otter lantern cobalt maple';

test('once the lock is on, the key that lay open is nowhere on the disk, nor is anything that it had sealed', async () => {
  browser = await openChromium(profile, app.url);
  const { page } = browser;
  await firstRun(page);
  for (let note = 0; note < 5; note++) await keepNote(page, `Note ${note}, kept before there was a lock`);
  const key = await openKey(page);
  const rows = await sealedRows(page);
  await browser.close();
  expect(await filesWith([key])).not.toEqual([]); // that the search finds what is there

  browser = await openChromium(profile, app.url);
  await turnLockOn(browser.page, PASSPHRASE);
  await browser.close();

  const left = await filesWith([key, ...rows]);
  tell('R2', 'Chromium', `the old key and ${rows.length} rows that it sealed: ${left.length} files hold any of them`);
  expect(left).toEqual([]);
});

test('once everything is deleted, neither words nor keys are on the disk', async () => {
  const canaries = new Canaries();
  browser = await openChromium(profile, app.url);
  await firstRun(browser.page, canaries.wordFor('the child’s name'));
  await keepNote(browser.page, canaries.wordFor('a note'));
  const key = await openKey(browser.page);
  const rows = await sealedRows(browser.page);
  await tap(browser.page, 'More');
  await tap(browser.page, /^Delete everything/);
  await browser.page.getByRole('textbox').fill('delete');
  await tap(browser.page, 'Delete everything');
  await browser.page.getByText('Everything on this phone is deleted.').waitFor();
  await browser.close();

  const left = [...(await filesWith([key, ...rows])), ...(await canaries.foundUnder(profile.folder))];
  tell(
    'R13',
    'Chromium',
    `canaries, the key and ${rows.length} sealed rows: ${left.length} hits after everything is deleted`,
  );
  expect(left).toEqual([]);
});

async function keepNote(page: Page, words: string): Promise<void> {
  await tap(page, 'Today');
  await tap(page, 'Just write. Sort it later');
  await page.getByRole('textbox').first().fill(words);
  await tap(page, 'Keep this');
  await page.getByRole('heading', { level: 1, name: 'Kept.' }).waitFor();
}

/** The vault key as it lies in the door while there is no lock. */
async function openKey(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.evaluate(readRows, { database: 'marram-door', store: 'slots', bytes: 'key' }).then(first),
  );
}

async function sealedRows(page: Page): Promise<readonly Buffer[]> {
  const rows = await page.evaluate(readRows, { database: 'marram-journal', store: 'versions', bytes: 'sealed' });
  return rows.map((row) => Buffer.from(row));
}

function first(rows: readonly number[][]): number[] {
  const [row] = rows;
  if (!row) throw new Error('there is no key in the door');
  return row;
}

/** Runs on the page. */
function readRows({ database, store, bytes }: { database: string; store: string; bytes: string }): Promise<number[][]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = failed;
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result.map((row) => [...row[bytes]]));
      };
    };
  });
}

/** The files that hold any of these bytes: of a long row, its middle, which no other row has. */
async function filesWith(wanted: readonly Buffer[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(profile.folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((one) => bytes.includes(one.subarray(0, 32)) || bytes.includes(one.subarray(-32))))
      found.push(file);
  }
  return found;
}
