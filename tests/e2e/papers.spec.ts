import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { keysOnDisk } from '../support/on-disk.ts';
import { photoFrom } from '../support/photos.ts';

const PLACE = 'Taken at 51.5N 0.12W, 4 Larch Road';
const PLACE_TOLD = 'It may hold the place where it was taken.';
const SOME_PLACES = 'Some of the photos or videos may hold the place where they were taken.';
const LETTER = Buffer.from('%PDF-1.7\nThe panel has decided.\n%%EOF');

test('a photo of a letter is enough: it is kept smaller, the right way up, without its place', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-paper');
  await choose(page, 'IMG_0042.JPG', 'image/jpeg', await photoFrom(page, 3000, 2000, PLACE));
  await expect(page.getByText('1 photo or file is in.')).toBeVisible();
  await app.tap('Keep this');
  await app.heading('Kept.');

  await app.open('history');
  await page.getByRole('button', { name: /^Letter or report/ }).click();
  await expect(page.locator('.picture.is-small img')).toBeVisible();
  await app.tap(/^IMG_0042.jpg/);
  await app.heading('IMG_0042.jpg');
  const shown = page.getByRole('img', { name: 'IMG_0042.jpg' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate(sizeOf)).toEqual([1333, 2000]); // it was held on its side
  const copy = await saved(app);
  expect(copy.includes(PLACE)).toBe(false);
  expect(copy.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
});

test('a photo kept as it is, and a file, come back byte for byte', async ({ app, page }) => {
  await app.start();
  await app.open('add-meeting');
  await page.getByText('Add more (optional)').click();
  await page.getByText('How large photos are kept').click();
  await app.chip('As they are');
  const photo = await photoFrom(page, 900, 600, PLACE);
  await choose(page, 'wall.jpg', 'image/jpeg', photo);
  await choose(page, 'letter.pdf', 'application/pdf', LETTER);
  await expect(page.getByText('2 photos and files are in.')).toBeVisible();
  await app.tap(/^Move up number 2/);
  await page.getByRole('textbox').first().fill('They read us the letter.');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('history');
  await page.getByRole('button', { name: /^They read us the letter/ }).click();

  await expect(page.locator('.block .rows .row-first')).toHaveText(['letter.pdf', 'wall.jpg']);
  await app.tap(/^letter.pdf/);
  await expect(page.getByText('Marram can’t show this kind of file.')).toBeVisible();
  expect(await saved(app)).toEqual(LETTER);
  await app.tap('Back');
  await app.tap(/^wall.jpg/);
  expect(await saved(app)).toEqual(photo);
});

test('a photo in a half-written note is there after the phone dies, and what is taken out leaves the phone', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-paper');
  await choose(page, 'one.pdf', 'application/pdf', LETTER);
  await choose(page, 'two.pdf', 'application/pdf', LETTER);
  await expect(page.getByText('2 photos and files are in.')).toBeVisible();
  await app.open('add-paper');

  await expect(page.getByText('2 photos and files are in.')).toBeVisible();
  await app.tap('Take out number 1');
  await expect(page.getByText('1 photo or file is in.')).toBeVisible();
  await app.tap('Keep this');
  await app.heading('Kept.');
  expect(await papersOnDisk(page)).toBe(2);
  await app.open('today');

  await expect.poll(() => papersOnDisk(page)).toBe(1);
  await app.open('history');
  await page.getByRole('button', { name: /^Letter or report/ }).click();
  await app.tap(/^two.pdf/);
  expect(await saved(app)).toEqual(LETTER);
});

test('a keep that is taken back leaves its photo in the form', async ({ app, page }) => {
  await app.start();
  await app.open('add-paper');
  await choose(page, 'one.pdf', 'application/pdf', LETTER);
  await app.tap('Keep this');
  await app.tap('Undo');
  await expect(page.getByText('1 photo or file is in.')).toBeVisible();
  await app.open('today');
  await app.open('add-paper');

  await expect(page.getByText('1 photo or file is in.')).toBeVisible();
  expect(await papersOnDisk(page)).toBe(1);
});

for (const media of ['image/heic', ''])
  test(`a photo that this browser can not draw, ${media || 'nor name'}, is kept whole, and its place is told of`, async ({
    app,
    page,
  }) => {
    await app.start();
    await app.open('add-paper');
    await choose(page, 'IMG_1.HEIC', media, LETTER);
    await expect(page.getByText(PLACE_TOLD)).toBeVisible();
    await app.tap('Keep this');
    await app.heading('Kept.');

    await app.open('history');
    await page.getByRole('button', { name: /^Letter or report/ }).click();
    await app.tap(/^IMG_1.HEIC/);
    await expect(page.getByText('can’t show this kind of photo, but it is kept whole.')).toBeVisible();
    await expect(page.getByText('1 KB')).toBeVisible();
    await expect(page.getByText(PLACE_TOLD)).toBeVisible();
    expect(await saved(app)).toEqual(LETTER);
  });

test('a photo kept as it is says of its place beside it and before it goes to anyone, a drawn one does not', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepPaper();
  await openCopyWithPapers(app);
  await expect(page.getByText(SOME_PLACES)).toHaveCount(0);

  await app.open('add-paper');
  await page.getByText('How large photos are kept').click();
  await app.chip('As they are');
  await choose(page, 'wall.jpg', 'image/jpeg', await photoFrom(page, 90, 60, PLACE));
  await expect(page.getByText(PLACE_TOLD)).toBeVisible();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await openCopyWithPapers(app);
  await expect(page.getByText(SOME_PLACES)).toBeVisible();
  await app.open('hand-over');
  await expect(page.getByText(SOME_PLACES)).toBeVisible();
});

test('a photo fills the screen without the bars of the app, and leads to the next page and back', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepPaper();
  await app.goTo('paper');

  await app.heading('one.jpg');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await app.tap('Next page');
  await app.heading('two.jpg');
  await expect(page.getByRole('button', { name: 'Next page' })).toHaveCount(0);
  const shown = page.getByRole('img', { name: 'two.jpg' });
  await expect(shown).toBeVisible();
  const box = await page.locator('.picture.is-large').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(await page.evaluate(() => window.innerHeight));
  await app.tap('Turn');
  await app.tap('Page before');
  await app.heading('one.jpg');
  await app.tap('Help now');
  await app.heading('Help now');
  await app.tap('Back');
  await app.heading('one.jpg');
  await page.keyboard.press('Escape');

  await expect(page).toHaveURL(/#note$/);
  await expect(page.getByRole('navigation')).toBeVisible();
});

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType, buffer });
  await expect(page.locator('.card').filter({ hasText: name.replace(/\.JPG$/, '.jpg') })).toBeVisible();
}

async function openCopyWithPapers(app: App): Promise<void> {
  await app.open('make-copy');
  await app.page.getByRole('checkbox', { name: /^Put them in/ }).check();
}

async function saved(app: App): Promise<Buffer> {
  const saving = app.page.waitForEvent('download');
  await app.tap('Save a copy');
  return readFile(await (await saving).path());
}

function sizeOf(image: SVGElement | HTMLElement): readonly number[] {
  const { naturalWidth, naturalHeight } = image as HTMLImageElement;
  return [naturalWidth, naturalHeight];
}

async function papersOnDisk(page: Page): Promise<number> {
  return (await keysOnDisk(page, 'marram-journal', 'papers')).length;
}
