import { expect, test } from '../support/app.ts';

test('one person under two names is put together, and taken apart again', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('people');
  await app.tap(/Mrs Fenwick/);
  await expect(page.getByText('In 4 notes')).toBeVisible();

  await page.getByText('In your notes under two names?').click();
  await page.getByLabel('Find a name').fill('rookw');
  await app.chip('SENCo, Mrs Rookwood');
  await app.tap('Yes, Mrs Rookwood is this person');
  await expect(page.getByText('In 5 notes')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Also in your notes as' })).toBeVisible();
  await page.goBack();
  await app.heading('People');
  await expect(page.getByRole('button', { name: /Mrs Rookwood/ })).toHaveCount(0);

  await app.tap(/Mrs Fenwick/);
  await app.tap(/Mrs Rookwood is someone else/);

  await expect(page.getByText('In 4 notes')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /Mrs Rookwood/ })).toBeVisible();
});

test('a person’s whole story is two taps from History, and leads to a thank-you', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('history');
  await page.getByRole('radio', { name: /^Helped/ }).check();
  await page.locator('main .row-button').first().click();
  await page.locator('main .row-button').first().click();
  await expect(page.getByRole('heading', { name: 'Their story, oldest first' })).toBeVisible();

  await app.tap('Thank them');

  await app.heading('Say thank you');
  await expect(page.getByLabel('Your message')).toHaveValue(/thank you\.\n\nThis is what I wrote down at the time:\n•/);
});

test('how soon someone says they answer is counted from the first try', async ({ app, page }) => {
  await app.start();
  await app.open('add-contact');
  await app.chip('I left a message');
  await page.getByLabel('Who with?').fill('Ms Rook');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('people');
  await app.tap(/Ms Rook/);
  await page.getByText('Change who they are').click();
  await page.getByLabel('How soon do they say they answer?').fill('5');
  await app.tap('Keep this');
  await expect(page.getByText('By their own time, they answer by 27 November 2026.')).toBeVisible();
  await app.tap('Undo');
  await expect(page.getByText('By their own time')).toHaveCount(0);
});
