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
