import { expect, test } from '../support/app.ts';

test.describe('the first minute', () => {
  test('takes two short screens and four taps to the first note kept', async ({ app, page }) => {
    await page.goto(app.url);
    await expect(page.getByText('What you write stays on this phone.')).toBeVisible();

    await app.tap('Start');
    await page.getByLabel('What should we call your child?').fill('Ellis');
    await app.tap('Start writing');
    await app.tap('Ellis said or showed');
    await app.type("Can you tell them it's too noisy?");
    await app.tap('Keep this');

    await app.heading('Kept.');
    await expect(page.getByText('Only on this phone.')).toBeVisible();
  });

  test('asks nothing else when the name is skipped', async ({ app, page }) => {
    await page.goto(app.url);
    await app.tap('Start');

    await app.tap('Skip this');

    await app.heading('What would you like to keep?');
    await expect(page.getByRole('button', { name: 'My child said or showed', exact: true })).toBeVisible();
  });

  test('shows the words of the child nowhere on Today', async ({ app, page }) => {
    await app.start();
    await app.keepNote('said', 'The quiet words of a child');

    await app.tap('Go to Today');

    await app.heading('What would you like to keep?');
    await expect(page.getByText('Last kept: Said or showed, 21 November 2026.')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('quiet words');
  });
});

test.describe('keeping a note', () => {
  test('needs nothing but its one thing, for every tile', async ({ app, page }) => {
    await app.start();
    for (const kind of ['said', 'promise', 'meeting', 'helped', 'plain'])
      await app.keepNote(kind, `Only words, ${kind}`);
    await app.open('add-contact');
    await app.chip('No answer');
    await app.tap('Keep this');
    await app.heading('Kept.');

    await app.open('history');

    await expect(page.getByText('6 notes')).toBeVisible();
  });

  test('says what is missing, above the box, and keeps everything typed', async ({ app, page }) => {
    await app.start();
    await app.open('add-said');
    await page.getByText('Add more (optional)').click();
    await page.getByRole('textbox', { name: 'Where was it? (optional)' }).fill('At the gate');

    await app.tap('Keep this');

    await expect(page.getByText('Write something first, even one word.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Where was it? (optional)' })).toHaveValue('At the gate');
  });

  test('reads a typed date back in words', async ({ app, page }) => {
    await app.start();
    await app.open('add-helped');
    await page.getByRole('textbox').first().fill('The side gate');
    await app.chip('Another day');

    await page.getByLabel('Which day?').fill('mar 24');

    await expect(page.getByText('We read this as: about March 2024.')).toBeVisible();
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('history');
    await expect(page.getByRole('heading', { name: 'March 2024' })).toBeVisible();
    await expect(page.getByText(/about March 2024 · Written from memory/)).toBeVisible();
  });

  test('lets a date that was misread be put right in one tap', async ({ app, page }) => {
    await app.start();
    await app.open('add-helped');
    await page.getByRole('textbox').first().fill('The side gate');
    await app.chip('Another day');
    await page.getByLabel('Which day?').fill('3/5/24 2.30pm');
    await expect(page.getByText('We read this as: 3 May 2024, 14:30.')).toBeVisible();

    await app.tap('No, 5 March 2024');

    await expect(page.getByText('We read this as: 5 March 2024, 14:30.')).toBeVisible();
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('history');
    await expect(page.getByRole('heading', { name: 'March 2024' })).toBeVisible();
  });

  test('shows how a date is read above the bar at the foot, while it is typed', async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await app.start();
    await app.open('add-helped');
    await app.chip('Another day');
    await app.type('3/5/24');

    const other = await page.getByRole('button', { name: 'No, 5 March 2024' }).boundingBox();
    const bar = await page.locator('.foot-bar').boundingBox();

    expect((other?.y ?? 999) + (other?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  test('shows a date that can’t be read as it was typed', async ({ app, page }) => {
    await app.start();
    await app.open('add-helped');
    await page.getByRole('textbox').first().fill('The side gate');
    await app.chip('Another day');
    await page.getByLabel('Which day?').fill('when it was icy');
    await app.tap('Keep this');
    await app.heading('Kept.');

    await app.open('history');

    await expect(page.getByRole('button', { name: /^The side gate.*when it was icy/ })).toBeVisible();
  });

  test('will not take a day that has not come yet, and says so', async ({ app, page }) => {
    await app.start();
    await app.open('add-happened');
    await page.getByRole('textbox').first().fill('It went well');
    await app.chip('Another day');
    await page.getByLabel('Which day?').fill('3 May 2027');

    await app.tap('Keep this');

    await expect(page.getByText('This date has not happened yet. Check the year.')).toBeVisible();
  });

  test('gives Undo for as long as the page is there, with the words back in the form', async ({ app, page }) => {
    await app.start();
    await app.keepNote('helped', 'Words to have back');

    await app.tap('Undo');

    await expect(page.getByRole('textbox').first()).toHaveValue('Words to have back');
    await app.open('history');
    await expect(page.getByText('Your notes will show here, newest first.')).toBeVisible();
  });

  test('lets people appear as they are mentioned', async ({ app, page }) => {
    await app.start();
    await app.open('add-helped');
    await page.getByRole('textbox').first().fill('Met Ellis at the side gate');
    await page.getByLabel('Who helped? (optional)').fill('Miss Reid');
    await app.tap('Keep this');
    await app.heading('Kept.');

    await app.open('people');

    await expect(page.getByRole('button', { name: /^Miss Reid/ })).toBeVisible();
  });

  test('makes a promise of each thing agreed at a meeting', async ({ app, page }) => {
    await app.start();
    await app.open('add-meeting');
    await page.getByRole('textbox').first().fill('Talked about mornings');
    await app.tap('Add something agreed');
    await page.getByLabel('Agreed, number 1').fill('Review of mornings-only');
    await page.getByLabel('Someone else').fill('Mr Pryce');
    await app.chip('Within 2 weeks');

    await app.tap('Keep this');

    await app.heading('Kept.');
    await app.open('promises');
    await expect(
      page.getByRole('button', { name: /Review of mornings-only.*Mr Pryce, by 5 December 2026/ }),
    ).toBeVisible();
  });

  test('starts the clock when they say they will call back, and Today asks', async ({ app, page }) => {
    await app.start();
    await app.open('add-contact');
    await app.chip('They said they would call back');
    await page.getByLabel('Who with? (optional)').fill('Ms Okafor');
    await app.chip('Tomorrow');
    await app.tap('Keep this');

    await app.tap('Go to Today');

    await expect(page.getByText('Did Ms Okafor call back?', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await expect(page.getByText('Kept as done.')).toBeVisible();

    await app.open('promises');
    await page.getByText('Show these').click();
    await app.tap(/Ms Okafor/);
    await page.getByText('Change this promise').click();
    await page.getByLabel('Another date (optional)').fill('25 November');
    await app.tap('Keep the change');
    await expect(page.locator('dl').first()).toContainText('25 November 2026');
  });
});

test.describe('a draft', () => {
  test('is kept while typing and comes back the next day as of the day it was begun, on Today too', async ({
    app,
    page,
  }) => {
    await app.start();
    await app.open('add-meeting');
    await page.getByRole('textbox').first().fill('Half a sentence about the mee');
    await expect(page.getByText('Draft kept.')).toBeVisible();

    await page.clock.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    await app.open('today');

    await expect(page.getByText('You have an unfinished note: Meeting.')).toBeVisible();
    await page.getByRole('button', { name: /^Carry on/ }).click();
    await expect(page.getByRole('textbox').first()).toHaveValue('Half a sentence about the mee');
    await expect(page.getByRole('radio', { name: '21 November 2026' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Today' })).not.toBeChecked();
  });

  test('of something hurtful is not named on Today', async ({ app, page }) => {
    await app.start();
    await app.open('add-hurtful');
    await page.getByRole('textbox').first().fill('She said that');
    await expect(page.getByText('Draft kept.')).toBeVisible();

    await app.open('today');

    await expect(page.getByText('You have an unfinished note.', { exact: true })).toBeVisible();
    await app.tap('Carry on');
    await expect(page.getByRole('textbox').first()).toHaveValue('She said that');
  });

  test('is gone once the note is kept', async ({ app, page }) => {
    await app.start();
    await app.open('add-plain');
    await page.getByRole('textbox').first().fill('All of it');
    await expect(page.getByText('Draft kept.')).toBeVisible();
    await app.tap('Keep this');
    await app.heading('Kept.');

    await app.open('today');

    await expect(page.getByText(/^Last kept/)).toBeVisible();
    await expect(page.getByText(/unfinished/)).toHaveCount(0);
  });

  test('of a change comes back when the note is opened again', async ({ app, page }) => {
    await app.start();
    await app.keepNote('helped', 'First wording');
    await app.open('history');
    await page.getByRole('button', { name: /First wording/ }).click();
    await app.tap('Change');
    await page.getByRole('textbox').first().fill('Second wording, unfinished');
    await expect(page.getByText('Draft kept.')).toBeVisible();

    await app.open('today');

    await page.getByRole('button', { name: /^Carry on/ }).click();
    await expect(page.getByRole('textbox').first()).toHaveValue('Second wording, unfinished');
  });
});
