import { readFileSync } from 'node:fs';
import { openAge } from '../support/age-by-hand.ts';
import { App, expect, test } from '../support/app.ts';
import { lockedFile } from '../support/copies.ts';

test('everything goes to the other parent but what is private, and is put together with theirs', async ({
  app,
  page,
  browser,
}) => {
  await app.start();
  await app.keepNote('meeting', 'Open words of the meeting', 'canary-of-mine');
  await app.keepNote('hurtful', 'canary-of-hurt');
  await app.open('shares');
  await app.tap('Everything, for the other parent');
  await page.getByLabel('Who is it for?').fill('Their dad');
  await expect(page.getByText('1 note will go, with promises and people.')).toBeVisible();
  const { file, words } = await lockedFile(app, page);
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  const inside = openAge(readFileSync(file), words.split(' ').join('-')).toString('utf8');
  expect(inside).toContain('Open words of the meeting');
  expect(inside).not.toMatch(/canary-of|"share"|Their dad/);

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = new App(await elsewhere.newPage(), app.url);
  await other.start();
  await other.keepNote('plain', 'Kept by the other parent');
  await other.bring(file);
  await other.page.getByLabel('Its six words').fill(words);
  await other.tap('Open it');
  await other.tap('Keep this note');
  await expect(other.page.getByText('Kept 1 note.')).toBeVisible();
  await other.tap('See them in History');
  await expect(other.page.getByText('Open words of the meeting')).toBeVisible();
  await expect(other.page.getByText('Kept by the other parent')).toBeVisible();
  await other.page.goBack();
  await elsewhere.close();

  await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
  await app.heading('Tell them these six words');
  await page.goBack();
  await app.chip('Put them in: 1 note');
  await expect(page.getByText('2 notes will go, with promises and people.')).toBeVisible();
  await app.open('shares');
  await expect(page.getByText('Their dad')).toBeVisible();
  await expect(page.getByText('Everything, 1 left out · 21 November 2026')).toBeVisible();
});

test('what was chosen for the other parent outlasts a reload at any step, until it is given', async ({ app, page }) => {
  await app.start();
  await app.keepNote('plain', 'Open words');
  await app.keepNote('hurtful', 'Hurtful words');
  await app.open('shares');
  await app.tap('Everything, for the other parent');
  await page.getByLabel('Who is it for?').fill('Their dad');
  await app.chip('Put them in: 1 note');
  await app.tap('Lock it');
  await app.heading('Tell them these six words');

  await page.reload();

  await expect(page.getByLabel('Who is it for?')).toHaveValue('Their dad');
  await expect(page.getByText('2 notes will go, with promises and people.')).toBeVisible();
  await expect(page.getByText('You had six words for a file for Their dad.')).toBeVisible();
  await app.tap('Let them go');
  await expect(page.getByText('You had six words')).toHaveCount(0);
  await lockedFile(app, page);
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  await app.tap('Done');
  await app.tap('Everything, for the other parent');
  await expect(page.getByLabel('Who is it for?')).toHaveValue('');
  await expect(page.getByText('1 note will go, with promises and people.')).toBeVisible();
});
