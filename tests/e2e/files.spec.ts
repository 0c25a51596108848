import { readFileSync } from 'node:fs';
import { expect, samplePath, test } from '../support/app.ts';
import { textsTaken } from '../support/taken.ts';

test.describe('bringing a file in', () => {
  test('shows what is in it first and stores nothing until it is accepted', async ({ app, page }) => {
    await app.start('Jem');

    await app.bring(samplePath);

    await expect(page.getByText('97 notes, 46 promises, 36 people')).toBeVisible();
    await expect(page.getByText('From September 2017 to November 2026.')).toBeVisible();
    await expect(page.getByText('Meeting: 22')).toBeVisible();
    await app.open('history');
    await expect(page.getByText('Your notes will show here, newest first.')).toBeVisible();
  });

  test('names the lines it could not read and keeps the others', async ({ app, page }, info) => {
    const lines = readFileSync(samplePath, 'utf8').trim().split('\n').slice(0, 5);
    const path = info.outputPath('five.jsonl');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      path,
      [lines[0], '{"date": broken', lines[1], '{"date":"2021-13-45","kind":"call","happened":"x"}', lines[2]].join(
        '\n',
      ),
    );
    await app.start('Jem');

    await app.bring(path);

    await expect(page.getByText('2 lines could not be read')).toBeVisible();
    await expect(page.getByText('Line 2: it is not whole')).toBeVisible();
    await expect(page.getByText('Line 4: its date could not be read')).toBeVisible();
    await app.tap('Keep these 3 notes');
    await expect(page.getByText('Kept 3 notes.')).toBeVisible();
  });

  test('changes nothing when the file is something else', async ({ app, page }, info) => {
    const path = info.outputPath('holiday.txt');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, 'Dear diary, it rained.');
    await app.start('Jem');

    await app.bring(path);

    await expect(page.getByText('Marram can’t read this kind of file yet. Nothing was changed.')).toBeVisible();
  });

  test('keeps nothing twice, and can be undone as one act', async ({ app, page }) => {
    await app.startWithSample();
    await app.bring(samplePath);
    await expect(page.getByText('97 notes of these are here already and will not be kept twice.')).toBeVisible();
    await expect(page.getByText('There is nothing new in this file.')).toBeVisible();

    await app.open('history');

    await expect(page.getByRole('radio', { name: 'All 97' })).toBeVisible();
  });

  test('can be undone on the spot', async ({ app, page }) => {
    await app.startWithSample();

    await app.tap('Undo');

    await expect(page.getByText('Undone. Your notes are as they were.')).toBeVisible();
    await app.open('history');
    await expect(page.getByText('Your notes will show here, newest first.')).toBeVisible();
  });
});

test('what is taken away comes back on another phone, letter for letter, first wordings too', async ({
  app,
  page,
  browser,
}, info) => {
  await app.startWithSample();
  await app.open('history');
  await page.getByLabel('Search the notes').fill('tired of being brave');
  await page.getByRole('button', { name: /GP - CAMHS referral/ }).click();
  await app.tap('Change');
  await page
    .getByLabel('What happened?')
    .or(page.getByLabel('What was said?'))
    .fill('He wrote it on her pad.  ‘im tired’ 😔\n\tline two');
  await app.tap('Keep the change');
  await app.heading('Kept.');
  await app.open('take');
  await expect(page.getByText('97 notes and 46 promises.')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);
  expect(download.suggestedFilename()).toBe('notes-2026-11-21.zip');
  const path = info.outputPath('taken.zip');
  await download.saveAs(path);

  const other = await browser.newPage();
  await other.clock.setSystemTime(new Date('2026-11-22T10:00:00Z'));
  const { App } = await import('../support/app.ts');
  const second = new App(other, app.url);
  await other.goto(app.url);
  await second.tap('I have a file from Marram');
  await other.locator('input[type=file]').setInputFiles(path);
  await second.tap('Keep these 97 notes');
  await expect(other.getByText('Kept 97 notes.')).toBeVisible();
  await second.open('take');
  const [again] = await Promise.all([other.waitForEvent('download'), second.tap('Save the file')]);
  await again.saveAs(info.outputPath('again.zip'));

  const lines = (file: string) =>
    textsTaken(info.outputPath(file))
      .journal.trim()
      .split('\n')
      .slice(1)
      .filter((line) => line.includes('"type":"note"'))
      .toSorted()
      .map((line) => JSON.parse(line));
  expect(lines('again.zip')).toEqual(lines('taken.zip'));
  const taken = textsTaken(path);
  expect(taken.journal).toContain(JSON.stringify('He wrote it on her pad.  ‘im tired’ 😔\n\tline two').slice(1, -1));
  expect(taken.journal).toContain('im tired of being brave');
  expect(taken.page).toContain('He wrote it on her pad.  ‘im tired’ 😔\n\tline two');
  await second.open('promises');
  await expect(other.getByText(/17 done, 14 done late/)).toBeVisible();
  await other.close();
});
