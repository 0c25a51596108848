import { type App, expect, test } from '../support/app.ts';

/** Keeps the promise "Send the form", then writes something else in one of its boxes. */
async function keepAndChange(app: App, box: string, words: string): Promise<void> {
  const { page } = app;
  await app.open('add-promise');
  await page.getByRole('textbox').first().fill('Send the form');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('promises');
  await page.getByRole('button', { name: /Send the form/ }).click();
  await page.getByText('Change this promise').click();
  await page.getByLabel(box).fill(words);
  await app.tap('Keep the change');
  await expect(page.getByText('Changed. What it said before is kept too.')).toBeVisible();
}

test('what was answered about a promise can be taken back later, and what was written down wrong put right', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-promise');
  await page.getByRole('textbox').first().fill('Send the form to Elis');
  await page.getByLabel(/Who said it/).fill('Mr Pryce');
  await app.chip('Within 2 weeks');
  await expect(page.getByText('By 5 December 2026.')).toBeVisible();
  await page.getByLabel('How will we know? (optional)').fill('It comes in the post');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('promises');
  const row = page.getByRole('button', { name: /Send the form to Elis/ });
  await row.click();
  await expect(page.getByText('It comes in the post').first()).toBeVisible();
  await app.chip('It was done');
  await page.getByLabel('How do you know?').fill('Copy came');
  await page.goBack();
  await app.heading('Promises');
  await row.click();
  await expect(page.getByLabel('How do you know?')).toHaveValue('Copy came');
  await app.tap('Keep this');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();

  await app.open('promises');
  await page.getByText('Show these').click();
  await row.click();
  await page.getByRole('button', { name: /^Take back the last answer/ }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await app.chip('We do not know');
  await app.tap('Keep this');
  await expect(page.getByRole('listitem').getByText('We do not know', { exact: true })).toBeVisible(); // and no day of it
  await app.tap('Undo');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.getByText('Change this promise').click();
  await page.getByLabel('What was promised').fill('Send the form to Ellis');
  await page.goBack();
  await app.heading('Promises');
  await row.click();
  await expect(page.getByLabel('What was promised')).toHaveValue('Send the form to Ellis');
  await page.getByLabel('Another date (optional)').fill('12/11');
  await app.tap('No, 11 December 2026');
  await expect(page.getByText('We read this as: 11 December 2026.')).toBeVisible();
  await page.getByLabel('Another date (optional)').fill('14 December');
  await expect(page.getByText('We read this as: 14 December 2026.')).toBeVisible();
  await app.tap('Keep the change');
  await expect(page.getByText('Changed. What it said before is kept too.')).toBeVisible();
  await page.getByText('See what it said before').click();
  await expect(page.getByRole('paragraph').getByText('Send the form to Elis', { exact: true })).toBeVisible();
  await expect(page.getByText('5 December 2026', { exact: true })).toBeVisible();

  await app.open('promises');
  await expect(page.getByRole('button', { name: /Send the form to Ellis.*14 December/ })).toBeVisible();
});

test('who promised, that no date was given, and a promise that was none, are put right, each with Undo', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('Annual review');
  await app.tap('Add something agreed');
  await page.getByLabel('Agreed, number 1').fill('Send the plan');
  await page.getByLabel('Someone else').fill('Mr Pryce');
  await app.chip('Within 2 weeks');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('promises');
  await app.tap(/^Send the plan/);
  const facts = page.locator('dl').first();
  await page.getByText('Change this promise').click();
  await expect(page.getByRole('radio', { name: 'Mr Pryce' })).toBeChecked();

  await page.getByLabel('Someone else').fill('Ms Rook');
  await app.chip('By them');
  await app.chip('No date was given');
  await app.tap('Keep the change');
  await expect(facts).toContainText('Ms Rook');
  await expect(facts).toContainText('No date was given');
  await expect(facts).toContainText('In writing');
  await app.tap('Undo');
  await expect(facts).toContainText('Mr Pryce');
  await expect(facts).toContainText('5 December 2026');
  await expect(page.getByRole('radio', { name: 'Mr Pryce' })).toBeChecked();

  await page.getByLabel('What was promised').fill('');
  await app.tap('Keep the change');
  await expect(page.getByText('Write what was promised first.')).toBeVisible();
  await app.tap('Take it away');
  await expect(page.getByText('That promise is taken away.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send the plan/ })).toHaveCount(0);
  await app.tap('Undo');
  await app.heading('Send the plan');
});

test('a day that can’t be read is kept as it was typed, in an answer and as another date', async ({ app, page }) => {
  await app.start();
  await keepAndChange(app, 'Another date (optional)', 'once the new head is in');
  await app.chip('It was done');
  await app.chip('Another day');
  await page.getByRole('textbox', { name: 'Which day?' }).fill('the day of the big storm');
  await app.tap('Keep this');
  await expect(page.getByText('the day of the big storm')).toBeVisible();

  await app.open('promises');
  await page.getByText('Show these').click();
  await page.getByRole('button', { name: /Send the form/ }).click();

  await expect(page.getByText('once the new head is in')).toBeVisible();
  await expect(page.getByText('the day of the big storm')).toBeVisible();
});

test('a date that was promised counts from the day it was said, and not from when it was written down', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-promise');
  await page.getByRole('textbox').first().fill('Send the report');
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('3 September 2026');
  await app.chip('Within 2 weeks');

  await expect(page.getByText('By 17 September 2026.')).toBeVisible();
});

test('a promise in what was just kept is picked by its sentence, or written another way', async ({ app, page }) => {
  await app.start();
  await app.keepNote('happened', 'We talked at the gate. I will send you the form on Friday.');
  await app.tap('Add a promise from this');
  await app.tap('I will send you the form on Friday.');

  await expect(page.getByLabel('Agreed, number 1')).toHaveValue('I will send you the form on Friday.');
  await app.tap('Keep the change');
  await app.heading('Kept.');
  await app.open('promises');
  await expect(page.getByRole('button', { name: /I will send you the form on Friday/ })).toBeVisible();

  await app.keepNote('happened', 'We met.');
  await app.tap('Add a promise from this');
  await app.tap('Write it another way');
  await app.heading('What did they say they would do?');
});

test('what came of a promise is kept by the day that it happened', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('promises');
  await page.getByRole('button', { name: /^OT start date/ }).click();

  await app.chip('It was done');
  await expect(page.getByRole('radio', { name: 'Today' })).not.toBeChecked();
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('20 October');
  await page.getByLabel('How do you know? (optional)').fill('Letter from the provider');
  await app.tap('Keep this');

  await expect(page.getByText('It was done late, 20 October 2026')).toBeVisible();
  await expect(page.getByText('Letter from the provider')).toBeVisible();
});

test('a change that is undone takes no answer with it that was given since', async ({ app, page }) => {
  await app.start();
  await keepAndChange(app, 'What was promised', 'Send the long form');
  await app.chip('It was done');
  await app.tap('Keep this');
  await expect(page.getByText('Nothing yet.')).toHaveCount(0);

  await page.locator('main').getByText('Changed. What it said before').locator('..').getByRole('button').click();

  await app.heading('Send the form');
  await expect(page.getByText('Nothing yet.')).toHaveCount(0);
});
