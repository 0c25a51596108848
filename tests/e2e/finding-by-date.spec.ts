import { expect, test } from '../support/app.ts';

test('a note is found by its date in every list that searches', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('ready');
  await app.tap('Get ready for one');
  await page.getByText('Add a note that shows it').first().click();
  await page.getByLabel('Search the notes').first().fill('23/6/26');
  await expect(page.getByRole('button', { name: /^Annual review at Larkfallow/ })).toBeVisible();
});

test('a note is found by its date, as its row shows it', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('history');

  await page.getByLabel('Search the notes').fill('23 june 2026');
  await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Annual review at Larkfallow/ })).toBeVisible();

  await page.getByLabel('Search the notes').fill('september 2026');
  await expect(page.getByRole('button', { name: /^Rang Glyn about OT.*22 September 2026/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sports day/ })).toHaveCount(0);
});
