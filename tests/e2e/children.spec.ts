import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';

test('a second child has notes, a page and words of their own', async ({ app, page }) => {
  await app.start('Jem');
  await app.keepNote('said', 'The bell hurts my ears.');
  await addChild(app, page, 'Ada');
  await app.open('words');
  await page.getByRole('radio', { name: 'Ada' }).check();
  await expect(page.getByText('What Ada says and shows will be here, oldest first.')).toBeVisible();

  await app.open('add-said');
  await app.heading(/What did Jem say/);
  await page.getByRole('textbox').first().fill('Nobody asks about me.');
  await expect(page.getByText('Draft kept.')).toBeAttached();
  await app.open('add-said'); // carried on with, the child is no more than likely still
  await expect(page.getByRole('checkbox', { name: 'Jem' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Ada' }).check();
  await expect(page.getByRole('checkbox', { name: 'Jem' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Jem' }).check();
  await expect(page.getByRole('checkbox', { name: 'Ada' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Jem' }).uncheck();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('history');
  await app.tap(/Nobody asks/);
  await expect(page.locator('dd', { hasText: 'Ada' })).toBeVisible();
  await app.tap('Change');
  await page.getByRole('checkbox', { name: 'Jem' }).check();
  await expect(page.getByRole('checkbox', { name: 'Ada' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Jem' }).uncheck();

  await app.open('add-said');
  await app.heading(/What did Ada say/);
  await expect(page.getByRole('checkbox', { name: 'Ada' })).toBeChecked();
  await page.getByRole('textbox').first().fill('I want to die.');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await expect(page.getByRole('heading', { name: 'Ada said something hard to hear', exact: true })).toBeVisible();

  await app.open('words');
  await page.getByRole('radio', { name: 'Ada' }).check();
  await expect(page.getByText('Nobody asks about me.')).toBeVisible();
  await expect(page.getByText('I want to die.')).toBeVisible();
  await expect(page.getByText('The bell hurts my ears.')).toHaveCount(0);
  await app.open('page-steps');
  await app.tap(/Who is it for/);
  await page.getByRole('radio', { name: 'Ada' }).check();
  await app.tap('Done');
  await app.tap('Read it');
  await expect(page.locator('article.reading')).toContainText('Ada');
  await expect(page.locator('article.reading')).not.toContainText('The bell hurts');
});

test('a child that was added can be put right, and is taken away whole by Undo', async ({ app, page }) => {
  await app.start('Jem');
  await addChild(app, page, 'Ada');
  await app.heading(/Ada/);
  await app.tap('Undo');
  await app.heading('Another child');
  await expect(page.getByLabel('What should we call your child?')).toHaveValue('');
  await app.open('add-said');
  await expect(page.getByText('Which child is it about?')).toHaveCount(0);

  await addChild(app, page, 'Ada');
  await page.getByLabel('What helps?').fill('A quiet room');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
  await app.tap('Undo');
  await expect(page.getByLabel('What helps?')).toHaveValue('');
  await expect(page.getByLabel('What should we call your child?')).toHaveValue('Ada');
  await app.open('add-said');
  await expect(page.getByRole('checkbox', { name: 'Jem' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ada' })).toBeVisible();
});

test('where there are several children, it is said everywhere whose notes they are', async ({ app, page }) => {
  await app.start('Mali');
  await app.keepNote('said', 'The bell hurts my ears.');
  await addChild(app, page, 'Tomos');
  await app.open('add-said');
  await page.getByRole('checkbox', { name: 'Tomos' }).check();
  await page.getByRole('textbox').first().fill('Nobody asks about me.');
  await app.tap('Keep this');
  await app.heading('Kept.');

  await app.open('history');
  await expect(page.getByRole('button', { name: /The bell hurts/ })).toContainText('Said or showed · Mali ·');
  await expect(page.getByRole('button', { name: /Nobody asks/ })).toContainText('Said or showed · Tomos ·');

  await app.open('make-copy');
  await expect(page.getByText('Say whose notes go first.')).toBeVisible();
  await expect(page.getByText('See each note')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'See it as they will' })).toHaveCount(0);
  await app.tap('Lock it');
  await app.heading('What goes in?');
  await app.chip('All of them');
  await expect(page.getByText('2 notes will go: 1 about Mali, 1 about Tomos.')).toBeVisible();
  await app.tap('See it as they will');
  await app.tap('To print');
  await app.chip('Tomos');
  await app.tap(/^Full dated record/);
  await expect(page.locator('article.reading')).toContainText('Nobody asks about me.');
  await expect(page.locator('article.reading')).not.toContainText('The bell hurts');
  await app.tap('Close the copy');
  await app.chip('Tomos');
  await expect(page.getByText('1 note will go: 1 about Tomos.')).toBeVisible();
  await page.getByText('Which notes?').click();
  await app.chip('Notes behind the page');
  await expect(page.getByText('1 note will go: 1 about Tomos.')).toBeVisible();
  await app.tap('See it as they will');
  await expect(page.getByText('Nobody asks about me.').first()).toBeVisible();
  await expect(page.getByText('The bell hurts my ears.')).toHaveCount(0);

  await app.open('documents');
  await expect(page.getByRole('radio', { name: 'Mali' })).toBeChecked();
  await app.chip('Tomos');
  await app.tap(/^Full dated record/);
  await expect(page.locator('article.reading')).toContainText('Nobody asks about me.');
  await expect(page.locator('article.reading')).not.toContainText('The bell hurts');
  await app.open('documents');
  await expect(page.getByRole('radio', { name: 'Tomos' })).toBeChecked();
});

test('someone who left is told as a note, and the people know', async ({ app, page }) => {
  await app.start();
  await app.open('add-change');
  await page.getByRole('textbox').first().fill('We heard it from another mum.');
  await page.getByLabel('Did someone go? Who?').fill('Mr Finch');
  await app.chip('They passed us on');
  await app.chip('No, I found out');
  await page.getByLabel('Who came next?').fill('Ms Rook');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('history');
  await app.tap(/We heard it/);
  await expect(page.getByText('Mr Finch (They passed us on)')).toBeVisible();

  await app.tap('Ms Rook');
  await app.heading('Ms Rook');
  await app.open('people');

  await expect(page.getByRole('heading', { name: 'With us now' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Mr Finch/ })).toBeVisible();
});

test('where a family lives is asked once, with the child, and its school years and numbers follow', async ({
  app,
  page,
}) => {
  await app.start('Jem');
  await app.open('child');
  await page.getByLabel('Birthday (optional)').fill('1 April 2018');
  await page.getByRole('radio', { name: 'Scotland' }).check();
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
  await app.tap('Add another child');
  await app.heading('Another child');

  await expect(page.getByRole('radio', { name: 'Scotland' })).toBeChecked();

  await app.open('help-now');
  await expect(page.getByRole('radio', { name: 'Scotland' })).toBeChecked();
  await expect(page.getByText('NHS 24')).toBeVisible();
  await app.open('add-plain');
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByLabel('Which day?').fill('end of P1');
  await expect(page.getByText('We read this as: about June 2024')).toBeVisible();
});

async function addChild(app: App, page: Page, name: string): Promise<void> {
  await app.open('child');
  await app.tap('Add another child');
  await app.heading('Another child');
  await page.getByLabel('What should we call your child?').fill(name);
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
}
