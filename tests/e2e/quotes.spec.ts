import { expect, test } from '../support/app.ts';

test('what each person said is kept word for word in any note, and can be put right', async ({ app, page }) => {
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('We talked about the dining hall.');
  await page.getByText('Add more (optional)').click();
  await app.tap('Add what someone said');
  await page.getByLabel('Their words, number 1').fill('  he is “fine” when hes here ');
  await page.getByLabel('Someone else').last().fill('Mrs Larkspur');
  await app.tap('Add what someone said');
  await page.getByLabel('Their words, number 2').fill('the hall hums');
  await page.getByRole('radio', { name: 'Ellis', exact: true }).last().click();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.tap('History');
  await app.tap(/dining hall/);
  await expect(page.getByText('Mrs Larkspur')).toBeVisible();
  const said = page.locator('blockquote');
  expect(await said.allTextContents()).toEqual(['  he is “fine” when hes here ', 'the hall hums']);

  await app.tap('Change');
  await page.getByLabel('Their words, number 2').fill('the hall humms');
  await app.tap('Keep the change');
  await app.heading('Kept.');
  await app.open('words');

  await expect(page.getByText('the hall humms')).toBeVisible();
  await expect(page.getByText('fine')).toHaveCount(0);
});

test('whoever is named last said it, by a tap or by typing', async ({ app, page }) => {
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('We talked about the dining hall.');
  await page.getByText('Add more (optional)').click();
  await app.tap('Add what someone said');
  await page.getByLabel('Their words, number 1').fill('the hall hums');
  const child = page.getByRole('radio', { name: 'Ellis', exact: true }).last();
  const someone = page.getByLabel('Someone else').last();
  await someone.fill('Mr Wren');
  await child.click();
  await expect(someone).toHaveText('');
  await someone.fill('Mrs Larkspur');
  await expect(child).not.toBeChecked();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.tap('History');
  await app.tap(/dining hall/);

  await expect(page.locator('figcaption')).toHaveText('Mrs Larkspur');
});
