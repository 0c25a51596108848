import { expect, test } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { photoFrom } from '../support/photos.ts';

test.describe('axe finds nothing', () => {
  test('on a note, a promise, a person, the kept page and the care card', async ({ app, page }) => {
    await app.startWithSample();
    const found: Record<string, readonly string[]> = {};
    await app.open('history');
    await page
      .getByRole('button', { name: /^Amendment|Annual review at Larkfallow/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Change' })).toBeVisible();
    found.note = await axeFindings(page);
    await app.tap('Change');
    await expect(page.getByRole('button', { name: 'Keep the change' })).toBeVisible();
    await page.getByText('Add more (optional)').click();
    found.change = await axeFindings(page);
    await app.open('promises');
    await page.getByRole('button', { name: /^OT start date/ }).click();
    await app.heading('OT start date');
    found.promise = await axeFindings(page);
    await app.open('people');
    await page.getByRole('button', { name: /Dr Anstey/ }).click();
    await page.getByText('Change who they are').click();
    found.person = await axeFindings(page);
    await app.open('history');
    await page.getByText('More filters').click();
    found.narrow = await axeFindings(page);
    await app.keepNote('said', 'I want to die');
    await expect(page.getByText('Samaritans')).toBeVisible();
    found.care = await axeFindings(page);

    expect(found).toEqual({ note: [], change: [], promise: [], person: [], narrow: [], care: [] });
  });

  test('on a note with a photo and other views, the photo, and in a meeting', async ({ app, page }) => {
    await app.start();
    const found: Record<string, readonly string[]> = {};
    await app.open('add-paper');
    const buffer = await photoFrom(page, 300, 200, 'nothing');
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles({ name: 'wall.jpg', mimeType: 'image/jpeg', buffer });
    await expect(page.getByText('1 photo or file is in.')).toBeVisible();
    await page.getByText('More about a report (optional)').click();
    await app.tap('Add something that is not so');
    await page.getByText('Add more (optional)').click();
    await app.tap('Add another view');
    await page.getByLabel('Whose view, number 1').fill('SENCO');
    found.form = await axeFindings(page);
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('history');
    await page.getByRole('button', { name: /^Letter or report/ }).click();
    await expect(page.getByText('Different views')).toBeVisible();
    found.note = await axeFindings(page);
    await app.tap(/^wall.jpg/);
    await expect(page.getByRole('img', { name: 'wall.jpg' })).toBeVisible();
    found.photo = await axeFindings(page);
    await app.open('prepare');
    await page.getByLabel('Point 1').fill('The quiet corner worked.');
    await app.tap('Start the meeting');
    await expect(page.getByText('Before we finish')).toBeVisible();
    found.meeting = await axeFindings(page);

    expect(found).toEqual({ form: [], note: [], photo: [], meeting: [] });
  });
});
