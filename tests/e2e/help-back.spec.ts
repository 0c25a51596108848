import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';
import { given, openCopy } from '../support/copies.ts';

test('what came back stays as it was left while a note is read and over a reload, until it is put away', async ({
  app,
  page,
  browser,
}) => {
  await app.start();
  await app.keepNote('meeting', 'The meeting about transport');
  const { file, words } = await given(app, page, 'Priya');
  const help = await helpWith(browser, app.url, { file, words }, ['First', 'Second', 'Third', 'Fourth', 'Fifth']);
  await app.open('help-back');
  await choose(app, page, help);
  await app.heading('From Priya');
  await page.getByRole('button', { name: /^Leave it out.*First/ }).click();
  await page.getByRole('button', { name: /^Keep it beside the note.*Second/ }).click();
  await expect(page.getByText('Kept beside the note')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 500 });
  const last = page.getByRole('button', { name: /^Open the note/ }).last();
  await last.click();
  await app.heading(/The meeting about transport|Meeting/);

  await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
  await isAsLeft(app, page);
  await expect(last).toBeInViewport();
  await page.reload();
  await isAsLeft(app, page);

  await app.tap('Done');
  await app.tap('Read what came back');
  await expect(page.getByRole('button', { name: 'Choose the file' })).toBeVisible();
});

test('help for another journal is refused, and nothing is wrong before any words were typed', async ({
  app,
  page,
  browser,
}) => {
  await app.start();
  await app.keepNote('meeting', 'The meeting about transport');
  const { file, words } = await given(app, page, 'Priya');
  const help = await helpWith(browser, app.url, { file, words }, ['Well said']);
  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = new App(await elsewhere.newPage(), app.url);
  await other.start('Sol');
  await other.keepNote('meeting', 'Another meeting');
  await given(other, other.page, 'Nan');
  await other.open('help-back');

  await choose(other, other.page, help);
  const box = other.page.getByLabel('Its six words');
  await expect(box).toBeVisible();
  await expect(other.page.getByText('Opening the file. A large one takes a while.')).toHaveCount(0);
  await expect(other.page.getByText(/These words do not open/)).toHaveCount(0);
  await box.fill('one two three four five six');
  await other.tap('Open it');
  await expect(other.page.getByText(/These words do not open/)).toBeVisible();
  await box.fill(words);
  await other.tap('Open it');

  await expect(other.page.getByText('This help is about a copy that is not in your list.')).toBeVisible();
  await expect(other.page.getByText('Well said')).toHaveCount(0);
  await elsewhere.close();
});

async function isAsLeft(app: App, page: Page): Promise<void> {
  await app.heading('From Priya');
  await expect(page.getByRole('paragraph').filter({ hasText: 'Third' })).toBeVisible();
  await expect(page.getByText('First')).toHaveCount(0);
  await expect(page.getByText('Kept beside the note')).toHaveCount(1);
}

/** What Priya adds to the one note of a copy, as the file she sends back. */
async function helpWith(
  browser: Browser,
  url: string,
  { file, words }: { readonly file: string; readonly words: string },
  comments: readonly string[],
): Promise<string> {
  const advocate = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await advocate.newPage();
  await openCopy(desk, url, file, words);
  await desk.getByRole('button', { name: /The meeting about transport/ }).click();
  for (const comment of comments) {
    await desk.getByRole('radio', { name: 'A comment' }).check();
    await desk.getByLabel('Your words').fill(comment);
    await desk.getByRole('button', { name: 'Add it' }).click();
  }
  await desk.getByRole('button', { name: 'Help back' }).click();
  await desk.getByLabel('Your name, as they know you').fill('Priya');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const help = join(tmpdir(), `marram-${Math.random()}.age`);
  await download.saveAs(help);
  await advocate.close();
  return help;
}

async function choose(app: App, page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), app.tap('Choose the file')]);
  await chooser.setFiles(file);
}
