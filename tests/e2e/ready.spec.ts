import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { holdUp } from '../support/hold-up.ts';
import { keysOnDisk, rowsOnDisk } from '../support/on-disk.ts';

test('a parent gets ready, is in the meeting, and keeps what was agreed, ready to be written to everyone', async ({
  app,
  page,
}) => {
  await app.start();
  await app.tap('A meeting');
  await app.type('An older meeting, half written');
  await page.goBack();
  await expect(page.getByText('Carry on: Meeting')).toBeVisible();
  await app.keepNote('happened', 'He could not go in because of the noise.');
  await keepPromiseOf(app);
  await app.open('ready');
  await app.tap('Get ready for one');
  await page.getByLabel('What is the meeting? (optional)').fill('Annual review');
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('4 december');
  await expect(page.getByText('We read this as: 4 December 2026.')).toBeVisible();
  await app.chip('Mr Pryce');
  await expect(page.getByRole('heading', { name: '1 promise still open with them' })).toBeVisible();
  await page.getByLabel('What do you most want them to know?').fill('He wants to be there.');
  await page.getByLabel('Point 1').fill('Noise is what stops him.');
  await page.getByText('Add a note that shows it').click();
  await page.getByLabel('Search the notes').fill('noise');
  await page.getByRole('button', { name: /^He could not go in/ }).click();
  await expect(page.getByText('Shown by: He could not go in')).toBeVisible();
  await page.getByLabel('Question 1').fill('Who decides about the room?');
  await app.tap('Start the meeting');

  await app.heading('Annual review');
  await expect(page.getByText('Noise is what stops him.')).toBeHidden();
  await page.getByText('Point 1', { exact: true }).first().click();
  await expect(page.getByText('Noise is what stops him.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^He could not go in/ })).toBeHidden();
  await page.getByText('What shows this (1 note)').click();
  await page.getByRole('button', { name: /^He could not go in/ }).click();
  await app.heading(/Something happened|He could not go in/);
  await page.goBack();
  await app.heading('Annual review');
  const drafts = () => rowsOnDisk(page, 'marram-door', 'drafts');
  const before = await drafts();
  await page.getByRole('group', { name: 'Point 1' }).getByRole('checkbox').click();
  await expect.poll(drafts).not.toBe(before);
  await page.reload();
  await app.heading(/Get ready/);
  await page.getByRole('button', { name: /^Annual review/ }).click();
  await expect(page.getByLabel('Question 1')).toHaveValue('Who decides about the room?');
  await app.tap('Start the meeting');
  await expect(page.getByRole('group', { name: 'Point 1' }).getByRole('checkbox')).toBeChecked();

  await app.tap('Write what was agreed');
  await expect(page.getByRole('textbox', { name: 'What was the meeting?' })).toHaveValue('Annual review');
  await expect(page.getByLabel('What was said?')).toHaveValue('');
  await page.getByLabel('What was said?').fill('They will try the quiet room.');
  await expect(page.getByText('Draft kept.')).toBeAttached();
  await page.reload();
  await expect(page.getByLabel('What was said?')).toHaveValue('They will try the quiet room.');
  await page.getByLabel('Agreed, number 1').fill('Try the quiet room');
  await page.getByText('More about this').click();
  await page.getByLabel('How will we know? (optional)').fill('He stays all morning');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.tap('Write to them about it');
  await expect(page.getByLabel('Your message')).toHaveValue(/Try the quiet room.*He stays all morning/);
  await app.open('promises');
  await page
    .getByRole('button', { name: /^Try the quiet room/ })
    .first()
    .click();
  await expect(page.getByText('He stays all morning')).toBeVisible();
  await app.goTo('history');
  await page.getByRole('searchbox').fill('who decides');
  await page.getByRole('button', { name: /^Annual review.*4 December 2026/ }).click();
  await expect(page.getByLabel('Question 1')).toHaveValue('Who decides about the room?');
  await app.open('add-meeting');
  await expect(page.getByLabel('What was said?')).toHaveValue('An older meeting, half written');
});

test('what is being got ready is there after the phone dies, and can be taken off and put back', async ({
  app,
  page,
}) => {
  await startToGetReady(app, page);
  await expect.poll(() => keysOnDisk(page, 'marram-door', 'drafts')).toContain('prepare-new');
  await app.open('prepare');
  await expect(page.getByLabel('What do you most want them to know?')).toHaveValue('He wants to be there.');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
  await app.tap('Take this off the list');
  await expect(page.getByText('We took that off the list.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^A meeting/ })).toHaveCount(0);
  await app.tap('Undo');
  await expect(page.getByRole('button', { name: /^A meeting/ })).toHaveCount(1);
});

for (const button of ['Keep this', 'Start the meeting', 'Make a page for this meeting'])
  test(`a parent who goes elsewhere while the phone still keeps what was got ready stays there: ${button}`, async ({
    app,
    page,
  }) => {
    await startToGetReady(app, page);
    const letGo = await holdUp(page, 'marram-journal');

    await app.tap(button);
    await app.goTo('ready');
    await letGo();

    await expect(page.getByRole('button', { name: /^A meeting/ })).toHaveCount(1);
    await expect.poll(() => keysOnDisk(page, 'marram-door', 'drafts')).toEqual([]); // all that follows from it is done
    await expect(page).toHaveURL(/#ready$/);
  });

test('a day of a meeting that can’t be read is kept as it was typed', async ({ app, page }) => {
  await app.start();
  await app.open('prepare');
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('once the new head is in');
  await expect(page.getByText('Your words are kept as you typed them.')).toBeVisible();
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();

  await app.open('ready');

  await expect(page.getByRole('button', { name: /^A meeting.*once the new head is in/ })).toBeVisible();
});

test('what was agreed is dated to the meeting, also when it is written down days later', async ({ app, page }) => {
  await app.start();
  await app.open('prepare');
  await page.getByLabel('What is the meeting? (optional)').fill('Annual review');
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('24 november');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.clock.setSystemTime(new Date('2026-11-27T10:00:00Z'));

  await app.open('ready');
  await page.getByRole('button', { name: /^Annual review/ }).click();
  await app.tap('Start the meeting');
  await app.tap('Write what was agreed');

  await expect(page.getByText('We read this as: 24 November 2026.')).toBeVisible();
  await page.getByLabel('What was said?').fill('They will try the quiet room.');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('history');
  await expect(page.getByRole('button', { name: /24 November 2026/ })).toBeVisible();
});

test('a promise goes into the calendar on the day it is due, and the entry says nothing of the child', async ({
  app,
  page,
}) => {
  await app.start();
  await keepPromiseOf(app);
  await app.open('promises');
  await page
    .getByRole('button', { name: /^Send the form to Ellis/ })
    .first()
    .click();
  const saving = page.waitForEvent('download');
  await app.tap('Add to my calendar');
  const file = await readFile(await (await saving).path(), 'utf8');

  expect(file).toContain('SUMMARY:Check on something\r\n');
  expect(file).toMatch(/DTSTART;VALUE=DATE:2026\d{4}\r\n/);
  expect(file).not.toContain('Ellis');
  expect(file).not.toContain('Pryce');
});

/** An app with one thing written on the screen of getting ready, not kept yet. */
async function startToGetReady(app: App, page: Page): Promise<void> {
  await app.start();
  await app.open('prepare');
  await page.getByLabel('What do you most want them to know?').fill('He wants to be there.');
}

async function keepPromiseOf(app: App): Promise<void> {
  await app.open('add-promise');
  await app.page.getByRole('textbox').first().fill('Send the form to Ellis');
  await app.page.getByLabel(/Who said it/).fill('Mr Pryce');
  await app.chip('Within 2 weeks');
  await app.tap('Keep this');
  await app.heading('Kept.');
}

test('what is changed after it was kept belongs to that meeting, and the next one begins empty', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('prepare');
  await page.getByLabel('Point 1').fill('First');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.getByLabel('Point 1').fill('First, put better');
  await expect
    .poll(async () => String(await keysOnDisk(page, 'marram-door', 'drafts')))
    .toMatch(/prepare-[0-9a-f]{32}/);

  await app.open('prepare');
  await expect(page.getByLabel('Point 1')).toHaveValue('');
  await app.open('ready');
  await page.getByRole('button', { name: /^A meeting/ }).click();
  await expect(page.getByLabel('Point 1')).toHaveValue('First, put better');
});

test('a sentence of any note becomes a promise at one tap, and the note keeps its wording', async ({ app, page }) => {
  await app.start();
  await app.keepNote('happened', 'We talked at the gate. I will send you the form on Friday. Then it rained.');
  await app.open('history');
  await app.tap(/We talked at the gate/);
  await page.getByText('Is there a promise in it?').click();

  await app.tap('I will send you the form on Friday.');
  await expect(page.getByLabel('Agreed, number 1')).toHaveValue('I will send you the form on Friday.');
  await page.getByLabel('Someone else').fill('Ms Rook');
  await app.tap('Keep the change');
  await app.heading('Kept.');
  await app.tap('Open the note');

  await expect(page.getByRole('heading', { name: 'Promises made here' })).toBeVisible();
  await expect(page.getByText(/^Changed once/)).toHaveCount(0);
  await app.open('promises');
  await expect(page.getByRole('button', { name: /I will send you the form on Friday/ })).toBeVisible();
});

test('Today leads to what was got ready for a meeting that is near', async ({ app, page }) => {
  await app.start();
  await app.open('prepare');
  await page.getByRole('textbox', { name: 'What is the meeting?' }).fill('Annual review');
  await app.chip('Tomorrow');
  await page.getByLabel('Someone else').or(page.getByLabel('Who is coming?')).fill('Mrs Day, SENCO, Hill School');
  const both = page.getByRole('button', { name: /^(Add another name|Keep this)$/ });
  await expect(both).toHaveCount(2);
  await both.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click(); // the second before the first is done
  });
  await expect(page.getByText('Kept.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Mrs Day', exact: true })).toBeChecked();
  await app.tap('Today');

  await app.tap(/^Annual review/);

  await expect(page.getByRole('textbox', { name: 'What is the meeting?' })).toHaveValue('Annual review');
  await expect(page.getByRole('checkbox', { name: 'Mrs Day', exact: true })).toBeChecked(); // by the name that stood in the box
});

test('what was ticked in a meeting is there for two weeks after it, and then goes', async ({ app, page }) => {
  await app.start();
  await app.open('prepare');
  await page.getByRole('textbox', { name: 'What do you most want them to know?' }).fill('He wants to be there.');
  await app.chip('Today');
  await app.tap('Keep this');
  await app.tap('Start the meeting');
  await page.getByText('What matters most', { exact: true }).first().click();
  await page.getByRole('group', { name: 'What matters most' }).getByRole('checkbox').click();
  await expect.poll(() => ticksOnDisk(page)).toHaveLength(1);

  await page.clock.setSystemTime(new Date('2026-12-05T10:00:00Z'));
  await app.open('today');
  await app.open('ready');
  await expect(page.getByRole('button', { name: /^A meeting/ })).toBeVisible();
  expect(await ticksOnDisk(page)).toHaveLength(1);
  await page.clock.setSystemTime(new Date('2026-12-06T10:00:00Z'));
  await app.open('today');

  await expect.poll(() => ticksOnDisk(page)).toEqual([]);
});

test('what was ticked goes when the meeting is taken off the list', async ({ app, page }) => {
  await app.start();
  await app.open('prepare');
  await page.getByRole('textbox', { name: 'What do you most want them to know?' }).fill('He wants to be there.');
  await app.tap('Keep this');
  await app.tap('Start the meeting');
  await page.getByText('What matters most', { exact: true }).first().click();
  await page.getByRole('group', { name: 'What matters most' }).getByRole('checkbox').click();
  await expect.poll(() => ticksOnDisk(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('textbox', { name: /want them to know/ })).toHaveValue('He wants to be there.');
  await app.tap('Take this off the list');
  await expect(page.getByText('We took that off the list.')).toBeVisible();

  await app.open('today');

  await expect.poll(() => ticksOnDisk(page)).toEqual([]);
});

async function ticksOnDisk(page: Page): Promise<readonly unknown[]> {
  const names = await keysOnDisk(page, 'marram-door', 'drafts');
  return names.filter((name) => String(name).startsWith('ticks-'));
}
