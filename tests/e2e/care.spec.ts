import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';

const HARD = 'I want to die.';

function card(page: Page) {
  return page.getByRole('heading', { name: 'Ellis said something hard to hear' });
}

test('the card comes once after Keep, and not again on Back', async ({ app, page }) => {
  await app.start();
  await app.keepNote('said', HARD);

  await expect(card(page)).toBeVisible();
  await expect(page.getByText('Numbers checked on')).toBeVisible();

  await app.tap('Today');
  await app.heading('What would you like to keep?');
  await page.goBack();
  await app.heading('Kept.');
  await expect(card(page)).toHaveCount(0);
});

test('the card does not come again for words it came for, and comes for new ones', async ({ app, page }) => {
  await app.start();
  await app.keepNote('said', HARD);
  await expect(card(page)).toBeVisible();

  await change(`${HARD} He said it at bedtime.`);
  await expect(card(page)).toHaveCount(0);
  await change(`${HARD} He says he will hang himself.`);
  await expect(card(page)).toBeVisible();
  await change('It was a good day.');
  await expect(card(page)).toHaveCount(0);
  await change(HARD);
  await expect(card(page)).toBeVisible();

  async function change(words: string): Promise<void> {
    await app.open('history');
    await page.locator('main .row-button').first().click();
    await app.tap('Change');
    await page.getByRole('textbox').first().fill(words);
    await app.tap('Keep the change');
    await app.heading('Kept.');
  }
});

test('the card is turned off under Safety, and the numbers are one tap away from the very first screen', async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await app.tap('Help now');
  await app.heading('Help now');
  await expect(page.getByText('Samaritans')).toBeVisible();
  await app.tap('Back');
  await app.start();
  await app.open('safety');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await app.keepNote('said', HARD);

  await expect(card(page)).toHaveCount(0);
  await app.open('help-now');
  await expect(page.getByText('Samaritans')).toBeVisible();
});

test('a note that is hard to read is not read out where notes are picked', async ({ app, page }) => {
  await app.start();
  await app.open('add-happened');
  await page.getByRole('textbox').first().fill('The bell and the corridor.');
  await page.getByText('Add more (optional)').click();
  await page.getByRole('checkbox', { name: 'Hard to read. Fold it away in History' }).check();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('prepare');
  await page.getByText('Add a note that shows it').click();
  await page.getByLabel('Search the notes').fill('corridor');
  await page.getByRole('button', { name: /A note that is hard to read/ }).click();

  await expect(page.getByText('Shown by: A note that is hard to read')).toBeVisible();
  await expect(page.getByText('The bell and')).toHaveCount(0);

  await app.open('make-copy');
  await page.getByText('See each note').click();
  await expect(page.getByText('A note that is hard to read').first()).toBeVisible();
  await expect(page.getByText('The bell and')).toHaveCount(0);
});
