import { expect, test } from '../support/app.ts';

test('the message after a meeting is ready at one tap, and copied at the next', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.start();
  await app.tap('A meeting');
  await app.type('She said it was a good year');
  await app.tap('Add something agreed');
  await page.getByLabel('Agreed, number 1').fill('Send the plan');
  await app.tap('Keep this');

  await app.tap('Write to them about it');
  await app.heading('What was agreed');
  await app.tap('Copy it');

  await expect(page.getByText('Copied. Now paste it where you want it.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Thank you for your time at the meeting on 21 November 2026.');
  expect(copied).toContain('1. Send the plan.');
  expect(copied).not.toContain('good year');
});

test('a thank-you begins with what was written down, and can be changed', async ({ app, page }) => {
  await app.start();
  await app.tap('Something that helped');
  await app.type('Met him at the gate every day');
  await app.tap('Keep this');

  await app.tap('Thank them');

  await app.heading('Say thank you');
  await expect(page.getByLabel('Your message')).toHaveValue(/Met him at the gate every day/);
  await page.getByLabel('Your message').fill('Dear Mr Pryce');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept.' })).toBeVisible();
  await app.tap('Thank them');
  await expect(page.getByLabel('Your message')).toHaveValue('Dear Mr Pryce');
});
