import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openAge } from '../support/age-by-hand.ts';
import { type App, expect, test } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';

/** Gives a copy from Today, and saves it as a file. The words that open it come along. */
async function given(app: App, page: Page, to: string, before: () => Promise<void> = async () => {}) {
  await app.open('summary');
  await app.tap('Share a locked copy');
  await app.tap('Make a locked copy');
  await page.getByLabel('Who is it for?').fill(to);
  await before();
  await app.tap('Lock it');
  await app.heading('Tell them these six words');
  const words = (await page.locator('.numbered-words li').allTextContents()).map((word) => word.trim()).join(' ');
  await app.tap('I have the words');
  await app.heading('The copy is locked');
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the locked file')]);
  const file = join(tmpdir(), `marram-${Math.random()}.age`);
  await download.saveAs(file);
  return { file, words, name: download.suggestedFilename() };
}

async function openCopy(page: Page, url: string, file: string, words: string): Promise<void> {
  await page.goto(`${url}#open`);
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the file' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByLabel('Its six words').fill(words);
  await page.getByRole('button', { name: 'Open it' }).click();
}

test('a copy is locked in six taps, opens for an advocate with nothing stored, and help comes back', async ({
  app,
  page,
  browser,
  site,
}) => {
  await app.startWithSample();
  const { file, words, name } = await given(app, page, 'Priya, advocate');
  expect(name).toBe('copy-2026-11-21.age');
  expect(readFileSync(file).toString('latin1')).not.toMatch(/Jem|Hollowell|Larkfallow/);

  const advocate = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const desk = await advocate.newPage();
  await openCopy(desk, site.url, file, words);
  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();
  await expect(desk.getByText(/Each note is one of those under the fingerprint/)).toBeVisible();
  expect(await desk.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await desk.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  expect(await axeFindings(desk)).toEqual([]);
  await desk.setViewportSize({ width: 390, height: 844 });

  await desk.getByLabel('Search your notes').fill('ombudsman decision');
  await desk.getByRole('button', { name: /Ombudsman decision/ }).click();
  await desk.getByRole('radio', { name: 'A question to ask' }).check();
  await desk.getByLabel('Your words').fill('Do you have the remedy letter?');
  await desk.getByRole('button', { name: 'Add it' }).click();
  await desk.getByRole('radio', { name: 'A shorter line' }).check();
  await desk.getByLabel('Your words').fill('Ombudsman found the council at fault.');
  await desk.getByRole('button', { name: 'Add it' }).click();
  await desk.getByRole('radio', { name: 'A comment' }).check();
  await desk.getByLabel('Your words').fill('Not finished');
  await desk.getByRole('button', { name: 'Help back' }).click();
  await expect(desk.getByText(/You began to write beside 1 thing/)).toBeVisible();
  await desk.getByLabel('Your name, as they know you').fill('Priya');
  const [help] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const helpFile = join(tmpdir(), `marram-${Math.random()}.age`);
  await help.saveAs(helpFile);
  await advocate.close();

  await app.open('shares');
  await expect(page.getByText('Priya, advocate')).toBeVisible();
  await app.tap('Read what came back');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), app.tap('Choose the file')]);
  await chooser.setFiles(helpFile);
  await app.heading('From Priya');
  await expect(page.getByText('2 things')).toBeVisible();
  await page.getByRole('button', { name: /^Keep it beside the note.*remedy/ }).click();
  await expect(page.getByText('Kept beside the note')).toBeVisible();
  await page.getByRole('button', { name: /^Use it as the line on the page/ }).click();
  await expect(page.getByRole('button', { name: /^It is the line on the page now/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Open the note/ })
    .first()
    .click();
  await expect(page.getByText('A question to ask · Priya')).toBeVisible();
  await expect(page.getByText('Do you have the remedy letter?').first()).toBeVisible();
});

test('the words of the copy open it, no others do, and a damaged file says so plainly', async ({
  app,
  page,
  site,
  browser,
}) => {
  await app.startWithSample();
  const { file, words } = await given(app, page, 'Nan');
  const bytes = readFileSync(file);
  const damaged = join(tmpdir(), `marram-${Math.random()}.age`);
  writeFileSync(damaged, bytes.subarray(0, bytes.length - 200));
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await other.newPage();

  await openCopy(desk, site.url, file, 'one two three four five six');
  await expect(desk.getByText(/These words do not open this file/)).toBeVisible();
  await desk.getByRole('button', { name: 'Choose another file' }).click();
  await openCopy(desk, site.url, damaged, words);
  await expect(desk.getByText(/The end of this file is missing|This file was damaged/)).toBeVisible();
  await openCopy(desk, site.url, file, words);
  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();
  await other.close();
});

test('the days of a copy stand while it is looked at, and one that can not be read holds the copy back', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('make-copy');
  await page.getByText('Which notes?').click();
  const from = page.getByLabel('From (optional)');
  await from.fill('spring 2025');
  const going = page.getByText(/^\d+ notes will go\.$/);
  const some = await going.textContent();
  expect(some).not.toBe('93 notes will go.');

  await app.tap('See it as they will');
  await app.tap('Close the copy');

  await expect(from).toBeVisible();
  await expect(from).toHaveValue('spring 2025');
  await expect(going).toHaveText(some ?? '');
  await from.fill('the day after never');
  await expect(page.getByText(/One of the days you typed could not be read/)).toBeVisible();
  await app.tap('Lock it');
  await app.heading('What goes in?');
});

test('a copy has what was picked and no more: by person, by hand, and never what is private', async ({
  app,
  page,
  site,
  browser,
}) => {
  await app.startWithSample();
  const { file, words } = await given(app, page, 'Priya', async () => {
    await page.getByText('Which notes?').click();
    await page.getByLabel('What kind?').selectOption({ label: 'Calls' });
    await expect(page.getByText('17 notes will go.')).toBeVisible();
    await page.getByText('See each note').click();
    await page.getByRole('checkbox', { name: 'Goes in' }).first().uncheck();
    await expect(page.getByText('16 notes will go.')).toBeVisible();
    await app.tap('See it as they will');
    await expect(page.getByText('This is what they will see.')).toBeVisible();
    await expect(page.getByText('16 notes', { exact: true })).toBeVisible();
    await app.tap('Close the copy');
  });
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await other.newPage();

  await openCopy(desk, site.url, file, words);

  await expect(desk.getByText(/16 notes, copied on/)).toBeVisible();
  await expect(desk.locator('body')).not.toContainText(/social care/i);
  await other.close();
});

test('a copy opens by the specification of age alone, and what is in it can be read', async ({ app, page }) => {
  await app.startWithSample();
  const { file, words } = await given(app, page, 'Priya');

  const read = openAge(readFileSync(file), words.split(' ').join('-')).toString('utf8');

  expect(read).toMatch(/^\{"marram":"share"/);
  expect(read).toContain('Ombudsman decision');
});

test('a copy as a web page opens from a disk by itself, under rules that let nothing be fetched', async ({
  app,
  page,
  browser,
}) => {
  await app.startWithSample();
  const { words } = await given(app, page, 'Priya');
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save it as a web page')]);
  const file = join(tmpdir(), `marram-${Math.random()}.html`);
  await download.saveAs(file);
  const other = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const desk = await other.newPage();
  const broken: string[] = [];
  desk.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  desk.on('request', (request) => !/^(?:file|blob|data):/.test(request.url()) && broken.push(request.url()));

  await desk.goto(`file://${file}`);
  await desk.getByLabel('Its six words').fill(words);
  await desk.getByRole('button', { name: 'Open it' }).click();

  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();
  await desk.getByRole('button', { name: 'To print' }).click();
  await desk.getByRole('button', { name: /^Promises log/ }).click();
  await expect(desk.locator('article.reading')).toContainText('What was promised');
  expect(broken).toEqual([]);
  await other.close();
});

test('whoever was given a copy can open it without internet once they were at /open, and none of it stays', async ({
  app,
  page,
  browser,
  site,
}) => {
  await app.startWithSample();
  const { file, words } = await given(app, page, 'Priya');
  const advocate = await browser.newContext({ serviceWorkers: 'allow' });
  const desk = await advocate.newPage();
  await desk.goto(`${site.url}open`);
  await expect(desk.getByRole('heading', { name: 'Open a copy' })).toBeVisible();
  await desk.evaluate(async () => void (await navigator.serviceWorker.ready));
  await advocate.setOffline(true);
  await desk.goto(`${site.url}open`);
  await expect(desk).toHaveURL(`${site.url}#open`);

  await openCopy(desk, site.url, file, words);
  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();

  const stored = await desk.evaluate(async () => {
    const cached = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: await indexedDB.databases(),
      kept: Object.keys(localStorage),
      files,
      foreign: cached.flat().filter(({ url }) => !url.startsWith(location.origin) || url.startsWith('blob:')).length,
    };
  });
  expect(stored).toEqual({ databases: [], kept: [], files: [], foreign: 0 });
  await advocate.close();
});

test('/open leads to the page that opens a copy, and nothing of a hidden app is shown there', async ({
  app,
  page,
  site,
}) => {
  await page.goto(`${site.url}open/`);
  await expect(page.getByRole('heading', { name: 'Open a copy' })).toBeVisible();

  await page.goto(site.url);
  await app.start();
  await app.tap('Hide');
  await expect(page).toHaveTitle('List');
  await page.goto(`${site.url}#open`).catch(() => {}); // the dull page may come before it has loaded
  await expect(page).toHaveTitle('List');
});

test('the fingerprint of what was given holds while notes are added, and is found again when it is typed', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await given(app, page, 'Priya');
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('A later meeting');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('fingerprint');

  await expect(page.getByText('All that was there then is still there, just as it was.')).toBeVisible();
  const earlier = (await page.locator('.fingerprint').nth(1).textContent()) ?? '';
  await page.getByLabel('The number on their paper').fill(earlier);
  await expect(page.getByText('This is the number from 21 November 2026.')).toBeVisible();
});

test('a page that was printed is noted in the list at one tap, with its fingerprint at its foot', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('page-who');
  await page.getByLabel(/^Their name and role/).fill('Dr Lindqvist, CAMHS');
  await app.chip('Print it at the foot');
  await app.tap('Done');
  await app.tap('Read it');
  await expect(page.locator('article.reading')).toContainText(
    /Fingerprint of our record today: (?:[0-9a-f]{4} ?){5}\./,
  );
  await page.evaluate(() => {
    window.print = () => {};
  });

  await app.tap('Print or save as PDF');
  await expect(page.getByLabel('Who did you give it to?')).toHaveValue('Dr Lindqvist, CAMHS');
  await app.tap('Note it in my list');
  await expect(page.getByText('Noted. Only you see the list.')).toBeVisible();
  await app.open('shares');

  await expect(page.getByText('Dr Lindqvist, CAMHS', { exact: true })).toBeVisible();
  await expect(page.getByText(/^The page, \d+ left out · 21 November 2026$/)).toBeVisible();
  await page.getByText('Read what they were given').click();
  await expect(page.getByText(/Fingerprint of our record today/)).toBeVisible();
  await page.getByText('See the notes in it').click();
  await page.getByRole('button', { name: /Ombudsman decision/ }).click();
  await app.heading(/Ombudsman decision/);

  await app.keepNote('meeting', 'A call from the clinic since then');
  await app.open('page-check');
  await page.getByText('New since you last gave Dr Lindqvist, CAMHS something: 1 note not on it').click();
  await page
    .getByRole('button', { name: /A call from the clinic since then/ })
    .first()
    .click();
  await app.tap('Done');
  await app.tap('Read it');
  await expect(page.locator('article.reading')).toContainText('A call from the clinic since then');
});

test('a copy never holds what was written just for you, nor notes that are private', async ({ app, page }) => {
  await app.start();
  await app.keepNote('meeting', 'Open words of the meeting', 'canary-of-mine');
  await app.keepNote('hurtful', 'canary-of-hurt');

  const { file, words } = await given(app, page, 'Priya');
  const read = openAge(readFileSync(file), words.split(' ').join('-')).toString('utf8');

  expect(read).toContain('Open words of the meeting');
  expect(read).not.toMatch(/canary-of-(?:mine|hurt)/);
});
