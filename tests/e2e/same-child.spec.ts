import { App, expect, test } from '../support/app.ts';
import { lockedFile } from '../support/copies.ts';

test('a child that each parent calls by another name is asked about once, made one, and told apart again', async ({
  app,
  page,
  browser,
}) => {
  await app.start('Ellis');
  await app.keepNote('said', 'The bell hurts my ears.');
  await app.open('shares');
  await app.tap('Everything, for the other parent');
  await page.getByLabel('Who is it for?').fill('Their dad');
  const { file, words } = await lockedFile(app, page);

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = new App(await elsewhere.newPage(), app.url);
  await other.start('Bear');
  await other.keepNote('said', 'I like the dark.');
  await other.bring(file);
  await other.page.getByLabel('Its six words').fill(words);
  await other.tap('Open it');
  await other.tap('Keep this note');
  await expect(other.page.getByText('Kept 1 note.')).toBeVisible();

  await other.open('today');
  await other.page.getByText('Are they the same child?').scrollIntoViewIfNeeded();
  await other.tap('Have a look');
  await expect(other.page.getByText(/Are (Ellis and Bear|Bear and Ellis) the same child/)).toBeVisible();
  await other.page.getByLabel('What helps?').fill('Ear defenders');

  await other.tap('Yes, the same child');
  await expect(other.page.getByText('Also in your notes as')).toBeVisible();
  await expect(other.page.getByLabel('What helps?')).toHaveValue('Ear defenders');

  await other.tap('Keep this');
  await expect(other.page.getByText('Kept.')).toBeVisible();

  await other.open('words');
  await expect(other.page.getByText('The bell hurts my ears.')).toBeVisible();
  await expect(other.page.getByText('I like the dark.')).toBeVisible();
  await expect(other.page.getByRole('radio', { name: 'Bear' })).toHaveCount(0);

  await other.open('child');
  await other.tap(/Undo: (Ellis|Bear) is another child/);
  await expect(other.page.getByText('In your notes under two names?')).toBeVisible();
  await expect(other.page.getByText('Yes, the same child')).toHaveCount(0);
  await other.open('today');
  await expect(other.page.getByText('Are they the same child?')).toHaveCount(0);
  await elsewhere.close();
});
