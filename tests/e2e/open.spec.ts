import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAge } from '../support/age-by-hand.ts';
import { expect, test } from '../support/app.ts';
import { given, openCopy } from '../support/copies.ts';

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

test('a web page that did not come whole says so, wherever it was cut or changed', async ({ app, page, browser }) => {
  await app.start();
  await app.keepNote('plain', 'He hid under the coats');
  const { words } = await given(app, page, 'Priya');
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save it as a web page')]);
  const whole = readFileSync(await download.path(), 'utf8');
  const copy = whole.indexOf('id="copy">') + 'id="copy">'.length + 600;
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await other.newPage();
  const open = async (text: string) => {
    const file = join(tmpdir(), `marram-${Math.random()}.html`);
    writeFileSync(file, text);
    await desk.goto(`file://${file}`);
  };

  for (const end of [copy, whole.length - 20_000]) {
    await open(whole.slice(0, end));
    await expect(desk.getByText('it did not arrive whole')).toBeVisible();
  }
  const isFound = /The end of this file is missing|This file was damaged/;
  for (const changed of ['%', '=', '\u0000', 'é', '']) {
    await open(whole.slice(0, copy) + changed + whole.slice(copy + 1));
    await expect(desk.getByText('it did not arrive whole')).toHaveCount(0);
    await desk.getByLabel('Its six words').fill(words);
    await desk.getByRole('button', { name: 'Open it' }).click();
    await expect(desk.getByText(isFound)).toBeVisible();
  }
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
  const other = await page.context().newPage();
  await other.goto(`${site.url}#open`);
  await expect(other.getByRole('button', { name: 'Hide' })).toBeVisible();
  await app.tap('Hide');
  await expect(page).toHaveTitle('List');
  await expect(other.getByRole('button', { name: 'List', exact: true })).toBeVisible();
  await page.goto(`${site.url}#open`).catch(() => {}); // the dull page may come before it has loaded
  await expect(page).toHaveTitle('List');
});
