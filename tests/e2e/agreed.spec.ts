import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('four things agreed take little room, each by whoever did the one before until another is chosen', async ({
  app,
  page,
}) => {
  await beginMeeting(app, page);
  await addAgreed(app, page, 1, 'Send the plan');
  await page.getByLabel('Someone else').fill('Ms Rook');
  await app.chip('Within 2 weeks');
  await addAgreed(app, page, 2, 'Ring us on Monday');
  await addAgreed(app, page, 3, 'Try the quiet room');
  await addAgreed(app, page, 4, 'Write down his mornings');
  await fold(page, 4, 'Who will do it?').click();
  await card(page, 4).getByRole('radio', { name: 'Us' }).click();
  await fold(page, 2, 'More about this').click();
  await card(page, 2).getByLabel('How will we know? (optional)').fill('The phone rings');

  await expect(fold(page, 1, 'Who will do it?')).toContainText('Ms Rook');
  await expect(fold(page, 1, 'By when?')).toContainText('5 December 2026');
  await expect(card(page, 1).getByLabel('Someone else')).toBeHidden();
  await expect(fold(page, 3, 'Who will do it?')).toContainText('Ms Rook');
  await expect(fold(page, 4, 'Who will do it?')).toContainText('Us');
  expect(await axeFindings(page)).toEqual([]);

  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('promises');
  await expect(page.getByRole('button', { name: /^Send the plan.*Ms Rook, by 5 December 2026/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Try the quiet room.*Ms Rook/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Write down his mornings(?!.*Ms Rook)/ })).toBeVisible();
  await page.getByRole('button', { name: /^Ring us on Monday/ }).click();
  await expect(page.getByText('The phone rings')).toBeVisible();
});

test('a day that the words of something agreed name is offered at one tap, and never chosen unasked', async ({
  app,
  page,
}) => {
  await beginMeeting(app, page);
  await addAgreed(app, page, 1, 'Send the plan by Friday');
  await expect(card(page, 1).getByRole('checkbox', { name: 'By Friday 27 November?' })).not.toBeChecked();
  await addAgreed(app, page, 2, 'Send the form by Friday');
  await card(page, 2).getByRole('checkbox', { name: 'By Friday 27 November?' }).click();
  await expect(fold(page, 2, 'By when?')).toContainText('27 November 2026');
  await addAgreed(app, page, 3, 'Ring us by Friday');
  await expect(card(page, 3).getByRole('checkbox')).toHaveCount(1);
  await card(page, 3).getByRole('radio', { name: 'No date was given' }).click();
  await expect(card(page, 3).getByRole('checkbox')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);

  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('promises');
  await expect(page.getByRole('button', { name: /^Send the form by Friday.*by 27 November 2026/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send the plan by Friday/ })).not.toContainText('27 November');
});

async function addAgreed(app: App, page: Page, number: number, words: string): Promise<void> {
  await app.tap('Add something agreed');
  await page.getByLabel(`Agreed, number ${number}`).fill(words);
}

function card(page: Page, number: number) {
  return page.locator('.card').filter({ has: page.getByLabel(`Agreed, number ${number}`) });
}

function fold(page: Page, number: number, question: string) {
  return card(page, number).locator('summary').filter({ hasText: question });
}

async function beginMeeting(app: App, page: Page): Promise<void> {
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('Annual review');
}

test('a meeting of nothing but what was agreed can be changed', async ({ app, page }) => {
  await app.start();
  await app.open('add-meeting');
  await app.tap('Add something agreed');
  await page.getByLabel('Agreed, number 1').fill('Ring on Friday');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('history');
  await page.locator('main .row-button').first().click();
  await app.tap('Change');
  await page.getByText('Add more (optional)').click();
  await page.getByLabel('Just for you: how did it feel?').fill('Better');

  await app.tap('Keep the change');

  await expect(page.getByRole('button', { name: 'Keep the change' })).toHaveCount(0);
});
