import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';

const SIXTEEN = '16 notes will go.';

test('Back leads from each step of a copy to the one before, with every choice kept', async ({ app, page }) => {
  await app.startWithSample();
  await choose(app, page);

  await app.tap('See it as they will');
  await page.getByRole('button', { name: 'Promises', exact: true }).first().click();
  await app.heading('Promises');
  await topBack(page);
  await app.heading('History');
  await topBack(page);
  await isAsChosen(app, page);

  await app.tap('See it as they will');
  await page.getByRole('button', { name: 'Promises', exact: true }).first().click();
  await app.tap('Close the copy');
  await isAsChosen(app, page);

  await app.tap('Lock it');
  await app.heading('Tell them these six words');
  const words = await page.locator('.numbered-words').textContent();
  await app.tap('I have the words');
  await app.heading('The copy is locked');
  await page.goBack();
  await app.heading('Tell them these six words');
  expect(await page.locator('.numbered-words').textContent()).toBe(words);
  await page.goBack();
  await isAsChosen(app, page);

  await page.goForward(); // what was left is forgotten
  await isAsChosen(app, page);
  await topBack(page);
  await app.heading('Share a copy');
});

test('one promise goes by its own words, with the note it was made in and no other', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('make-copy');
  await page.getByText('Which notes?').click();
  const choice = page.getByLabel('Which promise?');
  const words = (await choice.locator('option').nth(1).textContent()) ?? '';
  await choice.selectOption({ label: words });
  await expect(page.getByText('1 note will go.')).toBeVisible();

  await app.tap('See it as they will');
  await page.getByRole('button', { name: 'Promises', exact: true }).first().click();
  await app.heading('Promises');
  await expect(page.getByText(/^1 promise since/)).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
});

test('where a copy is opened is told with its six words, then and later', async ({ app, page, site }) => {
  await app.start();
  await app.keepNote('meeting', 'The meeting about transport');
  await app.open('make-copy');
  await app.tap('Lock it');
  await expect(page.getByText(`They open it at ${site.url}open in any browser`)).toBeVisible();
  await app.tap('I have the words');
  await Promise.all([page.waitForEvent('download'), app.tap('Save the locked file')]);
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  await app.tap('Done');
  await page.getByText('See its six words').click();
  await expect(page.getByText(`It opens at ${site.url}open.`)).toBeVisible();
});

test('the choices of a copy and its six words outlast a reload at any step, until it is given', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await choose(app, page);
  await app.tap('Lock it');
  await app.heading('Tell them these six words');
  const words = await page.locator('.numbered-words').textContent();

  await page.reload();
  await isAsChosen(app, page);
  await topBack(page);
  await app.heading('Share a copy');
  await app.tap('Make a locked copy');
  await isAsChosen(app, page);

  await expect(page.getByText('You had six words for a file for Priya.')).toBeVisible();
  await page.getByLabel('Who is it for?').fill('Ben');
  await app.tap('Lock it');
  await app.heading('Tell them these six words');
  expect(await page.locator('.numbered-words').textContent()).not.toBe(words);
  await topBack(page);
  await expect(page.getByText('You had six words for a file for Ben.')).toBeVisible();
  await page.getByRole('button', { name: 'Let them go' }).last().click();
  await page.getByLabel('Who is it for?').fill('Priya');
  await app.tap('Go on with them');
  expect(await page.locator('.numbered-words').textContent()).toBe(words);
  await app.tap('I have the words');
  await Promise.all([page.waitForEvent('download'), app.tap('Save the locked file')]);
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  await app.tap('Done');
  await app.heading('Share a copy');
  await app.tap('Make a locked copy');
  await expect(page.getByLabel('Who is it for?')).toHaveValue('');
  await expect(page.getByText('93 notes will go.')).toBeVisible();
  await expect(page.getByText('You had six words')).toHaveCount(0);
});

async function choose(app: App, page: Page): Promise<void> {
  await app.open('shares');
  await app.tap('Make a locked copy');
  await page.getByLabel('Who is it for?').fill('Priya');
  await page.getByText('Which notes?').click();
  await page.getByLabel('What kind?').selectOption({ label: 'Calls' });
  await page.getByText('See each note').click();
  await page.getByRole('checkbox', { name: 'Goes in' }).first().uncheck();
  await app.chip('Roles');
  await isAsChosen(app, page);
}

async function isAsChosen(app: App, page: Page): Promise<void> {
  await app.heading('What goes in?');
  await expect(page.getByText(SIXTEEN)).toBeVisible();
  await expect(page.getByLabel('Who is it for?')).toHaveValue('Priya');
  await expect(page.getByRole('radio', { name: 'Roles' })).toBeChecked();
}

function topBack(page: Page): Promise<void> {
  return page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
}
