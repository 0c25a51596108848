import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAge } from '../support/age-by-hand.ts';
import { expect, test } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { given, openCopy } from '../support/copies.ts';

test('a copy is locked in six taps, opens for an advocate with nothing stored, and help comes back', async ({
  app,
  page,
  browser,
  site,
}) => {
  await app.startWithSample();
  const { file, words, name } = await given(app, page, 'Priya, advocate');
  expect(name).toBe('copy-2026-11-21.age');
  expect(readFileSync(file).toString('latin1')).not.toMatch(/Jem|Hollowell|Larkfallow/);

  const advocate = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const desk = await advocate.newPage();
  await openCopy(desk, site.url, file, words);
  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();
  await desk.getByText(/Each note is one of those under the fingerprint/).click();
  await expect(desk.getByText(/Someone who made the file could have made both anew/)).toBeVisible();
  expect(await desk.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await desk.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  expect(await axeFindings(desk)).toEqual([]);
  await desk.setViewportSize({ width: 390, height: 844 });

  await desk.getByLabel('Search the notes').fill('ombudsman decision');
  await desk.getByRole('button', { name: /Ombudsman decision/ }).click();
  await desk.getByRole('radio', { name: 'A question to ask' }).check();
  await desk.getByLabel('Your words').fill('Do you have the remedy letter?');
  await desk.getByRole('button', { name: 'Add it' }).click();
  await desk.getByRole('radio', { name: 'A shorter line' }).check();
  await desk.getByLabel('Your words').fill('Ombudsman found the council at fault.');
  await desk.getByRole('button', { name: 'Add it' }).click();
  await desk.getByRole('radio', { name: 'A comment' }).check();
  await desk.getByLabel('Your words').fill('Not finished');
  await desk.getByRole('button', { name: 'Help back' }).click();
  await expect(desk.getByText(/You began to write beside 1 thing/)).toBeVisible();
  await desk.getByLabel('Your name, as they know you').fill('Priya');
  const [help] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const helpFile = join(tmpdir(), `marram-${Math.random()}.age`);
  await help.saveAs(helpFile);
  await desk.getByRole('button', { name: 'Promises' }).click();
  await desk.getByRole('button', { name: 'Help back' }).click();
  await expect(desk.getByText('All that you added is saved or sent.')).toBeVisible();
  await advocate.close();

  await app.open('shares');
  await expect(page.getByText('Priya, advocate')).toBeVisible();
  await app.tap('Read what came back');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), app.tap('Choose the file')]);
  await chooser.setFiles(helpFile);
  await app.heading('From Priya');
  await expect(page.getByText('2 things')).toBeVisible();
  await page.getByRole('button', { name: /^Keep it beside the note.*remedy/ }).click();
  await expect(page.getByText('Kept beside the note')).toBeVisible();
  await page.getByRole('button', { name: /^Use it as the line on the page/ }).click();
  await expect(page.getByRole('button', { name: /^If this note is on the page, this is its line/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Open the note/ })
    .first()
    .click();
  await expect(page.getByText('A question to ask · Priya')).toBeVisible();
  await expect(page.getByText('Do you have the remedy letter?').first()).toBeVisible();
});

test('the days of a copy stand while it is looked at, and one that can not be read holds the copy back', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('make-copy');
  await page.getByText('Which notes?').click();
  const from = page.getByLabel('From (optional)');
  await from.fill('spring 2025');
  const going = page.getByText(/^\d+ notes will go\.$/);
  const some = await going.textContent();
  expect(some).not.toBe('93 notes will go.');

  await app.tap('See it as they will');
  await app.tap('Close the copy');

  await expect(from).toBeVisible();
  await expect(from).toHaveValue('spring 2025');
  await expect(going).toHaveText(some ?? '');
  await from.fill('the day after never');
  await expect(page.getByText(/One of the days you typed could not be read/)).toBeVisible();
  await app.tap('Lock it');
  await app.heading('What goes in?');
});

test('a copy has what was picked and no more: by person, by hand, and never what is private', async ({
  app,
  page,
  site,
  browser,
}) => {
  await app.startWithSample();
  const { file, words } = await given(app, page, 'Priya', async () => {
    await page.getByText('Which notes?').click();
    await page.getByRole('radio', { name: 'Notes with a promise still open' }).check();
    await expect(page.getByText(/^[1-4] notes? will go\.$/)).toBeVisible();
    await page.getByRole('radio', { name: 'Notes with a promise still open' }).click();
    await page.getByLabel('What kind?').selectOption({ label: 'Calls' });
    await expect(page.getByText('17 notes will go.')).toBeVisible();
    await page.getByText('See each note').click();
    await page.getByRole('checkbox', { name: 'Goes in' }).first().uncheck();
    await expect(page.getByText('16 notes will go.')).toBeVisible();
    await app.tap('See it as they will');
    await expect(page.getByText('This is what they will see.')).toBeVisible();
    await expect(page.getByText('16 notes', { exact: true })).toBeVisible();
    await app.tap('Close the copy');
  });
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const desk = await other.newPage();

  await openCopy(desk, site.url, file, words);

  await expect(desk.getByText(/16 notes, copied on/)).toBeVisible();
  await expect(desk.locator('body')).not.toContainText(/social care/i);
  await other.close();
});

test('the fingerprint of what was given holds while notes are added, and is found again when it is typed', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await given(app, page, 'Priya');
  await expect(page.getByText(/It is noted in your list/)).toBeVisible();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('A later meeting');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('fingerprint');

  await expect(page.getByText('All that was there then is still there, just as it was.')).toBeVisible();
  const earlier = (await page.locator('.fingerprint').nth(1).textContent()) ?? '';
  await page.getByLabel('The number on their paper').fill(earlier);
  await expect(page.getByText('This is the number from 21 November 2026.')).toBeVisible();
  await page
    .getByLabel('The number on their paper')
    .fill((await page.locator('.fingerprint').first().textContent()) ?? '');
  await expect(page.getByText('This is the number of your notes as they are now.')).toBeVisible();
});

test('a page that was printed is noted in the list at one tap, with its fingerprint at its foot', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('page-who');
  await page.getByLabel(/^Their name and role/).fill('Dr Lindqvist, CAMHS');
  await app.chip('Print it at the foot');
  await app.tap('Done');
  await app.tap('Read it');
  await expect(page.locator('article.reading')).toContainText(
    /Fingerprint of our record today: (?:[0-9a-f]{4} ?){5}\./,
  );
  await page.evaluate(() => {
    window.print = () => {};
  });

  await app.tap('Print or save as PDF');
  await expect(page.getByLabel('Who did you give it to?')).toHaveValue('Dr Lindqvist, CAMHS');
  await app.tap('Note it in my list');
  await expect(page.getByText('Noted. Only you see the list.')).toBeVisible();
  await app.open('shares');

  await expect(page.getByText('Dr Lindqvist, CAMHS', { exact: true })).toBeVisible();
  await expect(page.getByText(/^The page, \d+ left out · 21 November 2026$/)).toBeVisible();
  await page.getByText('Read what they were given').click();
  await expect(page.getByText(/Fingerprint of our record today/)).toBeVisible();
  await page.getByText('See the notes in it').click();
  await page.getByRole('button', { name: /Ombudsman decision/ }).click();
  await app.heading(/Ombudsman decision/);

  await app.keepNote('meeting', 'A call from the clinic since then');
  await app.open('page-check');
  await page.getByText('New since you last gave Dr Lindqvist, CAMHS something: 1 note not on it').click();
  await page
    .getByRole('button', { name: /A call from the clinic since then/ })
    .first()
    .click();
  await app.tap('Done');
  await app.tap('Read it');
  await expect(page.locator('article.reading')).toContainText('A call from the clinic since then');
});

test('a copy never holds what was written just for you, nor notes that are private', async ({ app, page }) => {
  await app.start();
  await app.keepNote('meeting', 'Open words of the meeting', 'canary-of-mine');
  await app.keepNote('hurtful', 'canary-of-hurt');

  const { file, words } = await given(app, page, 'Priya');
  const read = openAge(readFileSync(file), words.split(' ').join('-')).toString('utf8');

  expect(read).toContain('Open words of the meeting');
  expect(read).not.toMatch(/canary-of-(?:mine|hurt)/);
});
