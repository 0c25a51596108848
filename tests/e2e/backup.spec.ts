import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';
import { breakFirst } from '../support/broken-record.ts';

interface MadeBackup {
  readonly path: string;
  readonly words: string;
}

/** Makes a backup as a parent does: copies the words down, answers for two of them, and saves the file. */
async function makeBackup(app: App, path: string): Promise<MadeBackup> {
  const { page } = app;
  await app.open('backup');
  await app.tap('Make a backup');
  await app.heading('Six words open it');
  await expect(page.locator('ol li')).toHaveCount(6);
  const words = await page.locator('ol li').allTextContents();
  await app.tap('I have the words');
  await app.heading('Check your words');
  for (const [index, word] of words.entries()) {
    const asked = page.getByRole('group', { name: `What is word ${index + 1}?` });
    if (await asked.isVisible()) await asked.getByRole('radio', { name: word, exact: true }).check();
  }
  await app.tap('Make the file');
  await app.heading('The backup is made');
  const saving = page.waitForEvent('download');
  await app.tap('Save to this phone');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('notes-2026-11-21.age');
  await download.saveAs(path);
  await app.tap('Yes, it is there');
  return { path, words: words.join(' ') };
}

async function openBackup(page: Page, words: string): Promise<void> {
  await page.getByLabel('Its six words').fill(words);
  await page.getByRole('button', { name: 'Open it' }).click();
}

test('a backup is made, proved, checked, and restored on a new phone as another device', async ({
  app,
  page,
  browser,
}, info) => {
  await app.startWithSample();
  await app.open('add-plain');
  await page.getByRole('textbox').first().fill('The bus was late');
  await page.getByText('Add more').click();
  await page.getByLabel('Just for you').fill('I cried in the car');
  await app.tap('Keep this');
  await app.heading('Kept.');
  const backup = await makeBackup(app, info.outputPath('notes.age'));
  await app.tap('Done');
  await expect(page.getByText('Last backup today. Nothing new since.')).toBeVisible();

  await app.tap(/^Check a backup opens/);
  await page.locator('input[type=file]').setInputFiles(backup.path);
  await openBackup(page, 'these are not its six words');
  await expect(page.getByText('These words do not open this file.')).toBeVisible();
  await openBackup(page, backup.words.toUpperCase().replaceAll(' ', '-'));
  await app.heading('This backup opens');
  await expect(page.getByText('It holds 98 notes.')).toBeVisible();

  const context = await browser.newContext();
  const phone = new App(await context.newPage(), app.url);
  await phone.page.goto(app.url);
  await phone.tap('I have a file from Marram');
  await phone.heading('Bring notes in');
  await phone.page.locator('input[type=file]').setInputFiles(backup.path);
  await openBackup(phone.page, backup.words);
  await expect(phone.page.getByText('Words just for you on 1 note.')).toBeVisible();
  await phone.tap('Keep these 98 notes');
  await expect(phone.page.getByText('Kept 98 notes.')).toBeVisible();
  await phone.tap('See them in History');
  await phone.page.getByRole('button', { name: /The bus was late/ }).click();
  await phone.page.getByText('Just for you').click();
  await expect(phone.page.getByText('I cried in the car')).toBeVisible();
  expect(await deviceOf(phone.page)).not.toBe(await deviceOf(page));
  await phone.open('backup');
  await expect(phone.page.getByText(/^Last backup .* Nothing new since\.$/)).toBeVisible();

  await phone.open('history');
  await phone.page.getByRole('button', { name: /The bus was late/ }).click();
  await phone.tap('Change');
  await phone.page.getByText('Add more').click();
  await phone.page.getByLabel('Just for you').fill('I slept better after');
  await phone.tap('Keep the change');
  await phone.heading('Kept.');
  await phone.open('backup');
  await expect(phone.page.getByText(/^Last backup .* 1 note since\.$/)).toBeVisible();
  await context.close();
});

test('what no longer opens stops neither a backup nor the file of everything: photos are named, the rest is counted', async ({
  app,
  page,
}, info) => {
  await app.start();
  await app.keepNote('plain', 'Open words', 'Words just for me');
  await app.keepPaper();
  await breakFirst(page, 'justForYou');
  await breakFirst(page, 'chunks');

  await makeBackup(app, info.outputPath('notes.age'));
  await expect(page.getByText('Some of what you kept may not be in it. Keep any older backup.')).toBeVisible();
  await expect(page.getByText('1 record here is damaged or not as Marram left it')).toBeVisible();
  await expect(page.getByText('These papers do not open on this phone, so they are not in it.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^(one|two)\.jpg$/ })).toHaveCount(1);

  await app.open('take');
  const saving = page.waitForEvent('download');
  await app.tap('Save the file');
  await saving;
  await expect(page.getByText('These papers do not open on this phone, so they are not in the file:')).toBeVisible();
});

test('restored into a journal with notes of its own, it is put together with them, and undone as one act', async ({
  app,
  page,
  browser,
}, info) => {
  await app.start();
  await app.keepNote('plain', 'Kept before the backup', 'Words just for me');
  const backup = await makeBackup(app, info.outputPath('notes.age'));
  const context = await browser.newContext();
  const phone = new App(await context.newPage(), app.url);
  await phone.start('Ellis');
  await phone.keepNote('plain', 'Kept on the other phone');

  await phone.bring(backup.path);
  await openBackup(phone.page, backup.words);
  await phone.tap('Keep this note');
  await expect(phone.page.getByText('Kept 1 note.')).toBeVisible();
  await phone.tap('See them in History');
  await expect(phone.page.getByText('Kept before the backup')).toBeVisible();
  await expect(phone.page.getByText('Kept on the other phone')).toBeVisible();

  await phone.bring(backup.path);
  await openBackup(phone.page, backup.words);
  await expect(phone.page.getByText('There is nothing new in this file.')).toBeVisible();
  await phone.page.goBack();
  await context.close();
  expect(await page.title()).toContain('Marram');
});

test('undo takes back all that a backup brought', async ({ app, page, browser }, info) => {
  await app.start();
  await app.keepNote('plain', 'Kept before the backup');
  const backup = await makeBackup(app, info.outputPath('notes.age'));
  const context = await browser.newContext();
  const phone = new App(await context.newPage(), app.url);
  await phone.start('Ellis');
  await phone.keepNote('plain', 'Kept on the other phone');
  await phone.bring(backup.path);
  await openBackup(phone.page, backup.words);
  await phone.tap('Keep this note');
  await phone.tap('Undo');
  await expect(phone.page.getByText('Undone.')).toBeVisible();

  await phone.open('history');

  await expect(phone.page.getByText('Kept on the other phone')).toBeVisible();
  await expect(phone.page.getByText('Kept before the backup')).toHaveCount(0);
  await context.close();
  await expect(page).toHaveTitle(/Marram/);
});

test('a file that is damaged, cut short or something else is told by name, and nothing is kept', async ({
  app,
  page,
}, info) => {
  await app.start();
  await app.keepNote('plain', 'Kept before the backup');
  const { path, words } = await makeBackup(app, info.outputPath('notes.age'));
  const bytes = await readFile(path);
  const turned = Buffer.from(bytes);
  turned[bytes.length - 40] = (turned[bytes.length - 40] ?? 0) ^ 1;
  const files = [
    [bytes.subarray(0, bytes.length - 30), 'The end of this file is missing.'],
    [turned, /damaged on its way|The end of this file is missing/],
  ] as const;

  for (const [content, said] of files) {
    const bad = info.outputPath('bad.age');
    await writeFile(bad, content);
    await app.bring(bad);
    await openBackup(page, words);
    await expect(page.getByText(said)).toBeVisible();
  }
  await app.open('history');
  await expect(page.locator('.row')).toHaveCount(1);
});

/** The random name of the device, as it lies in the door. */
function deviceOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('marram-door');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('slots').objectStore('slots').get('keyring');
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result.device);
          };
        };
      }),
  );
}
