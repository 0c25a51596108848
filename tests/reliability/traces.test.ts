import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { appInChromium } from '../support/app-in-chromium.ts';
import { Canaries, filesUnder } from '../support/canaries.ts';
import { tell } from '../support/figures.ts';
import { rowsOnDisk } from '../support/on-disk.ts';
import { firstRun, keepNote, tap, turnLockOn } from '../support/parent.ts';

const app = appInChromium();

const PASSPHRASE = 'otter lantern cobalt maple';

test('once the lock is on, the key that lay open is nowhere on the disk, nor is anything that it had sealed', async () => {
  const page = await app.open();
  await firstRun(page);
  for (let note = 0; note < 5; note++) await keepNote(page, `Note ${note}, kept before there was a lock`);
  const key = await openKey(page);
  const rows = await sealedRows(page);
  await app.close();
  expect(await filesWith([key])).not.toEqual([]); // that the search finds what is there

  await turnLockOn(await app.open(), PASSPHRASE);
  await app.close();

  const left = await filesWith([key, ...rows]);
  tell('R2', 'Chromium', `the old key and ${rows.length} rows that it sealed: ${left.length} files hold any of them`);
  expect(left).toEqual([]);
});

test('once everything is deleted, neither words nor keys are on the disk', async () => {
  const canaries = new Canaries();
  const page = await app.open();
  await firstRun(page, canaries.wordFor('the child’s name'));
  await keepNote(page, canaries.wordFor('a note'));
  const key = await openKey(page);
  const rows = await sealedRows(page);
  await tap(page, 'More');
  await tap(page, /^Delete everything/);
  await page.getByRole('textbox').fill('delete');
  await tap(page, 'Delete everything');
  await page.getByText('Everything on this phone is deleted.').waitFor();
  await app.close();

  const left = [...(await filesWith([key, ...rows])), ...(await canaries.foundUnder(app.folder))];
  tell(
    'R13',
    'Chromium',
    `canaries, the key and ${rows.length} sealed rows: ${left.length} hits after everything is deleted`,
  );
  expect(left).toEqual([]);
});

/** The vault key as it lies in the door while there is no lock. */
async function openKey(page: Page): Promise<Buffer> {
  const [keyring] = JSON.parse(await rowsOnDisk(page, 'marram-door', 'slots'));
  return Buffer.from(keyring.key);
}

async function sealedRows(page: Page): Promise<readonly Buffer[]> {
  const rows: readonly { sealed: number[] }[] = JSON.parse(await rowsOnDisk(page, 'marram-journal', 'versions'));
  return rows.map(({ sealed }) => Buffer.from(sealed));
}

/** The files that hold any of these bytes: of a long row, its middle, which no other row has. */
async function filesWith(wanted: readonly Buffer[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(app.folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((one) => bytes.includes(one.subarray(0, 32)) || bytes.includes(one.subarray(-32))))
      found.push(file);
  }
  return found;
}
