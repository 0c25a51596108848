import type { FileChooser, Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { holdUp } from '../support/hold-up.ts';
import { turnLockOn, unlock } from '../support/lock.ts';
import { keysOnDisk } from '../support/on-disk.ts';

const LETTER = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nA letter.\n%%EOF') };
const CUT_SHORT = 'Marram closed before a photo or file was in.';

test('a photo that takes two minutes to choose is kept, though the lock closes after one', async ({ app, page }) => {
  const chooser = await choosing(app);
  await away(page, '2026-11-21T10:02:00Z');
  await chooser.setFiles(LETTER);

  await expect(page.getByText('1 photo or file is in.')).toBeVisible();
  await app.tap('Keep this');
  await app.heading('Kept.');
});

test('a chooser that was closed with nothing chosen holds the lock open no longer', async ({ app, page }) => {
  await choosing(app);
  await page.locator('input[type=file][multiple]').dispatchEvent('cancel', { bubbles: true });
  await away(page, '2026-11-21T10:02:00Z');

  await app.heading('Locked');
  await expect(page.getByText(CUT_SHORT)).toHaveCount(0);
});

test('a photo that takes longer is not kept: the lock says so, once, and the words are there', async ({
  app,
  page,
}) => {
  const chooser = await choosing(app);
  await page.getByRole('textbox').first().fill('What the panel sent');
  await away(page, '2026-11-21T10:04:00Z');
  await chooser.setFiles(LETTER).catch(() => {}); // the page that asked may be gone

  await app.heading('Locked');
  await expect(page.getByText(CUT_SHORT)).toBeVisible();
  expect(await keysOnDisk(page, 'marram-journal', 'papers')).toEqual([]);
  await page.reload();
  await expect(page.getByText(CUT_SHORT)).toBeVisible();
  await unlock(app);
  await app.heading('What would you like to keep?');
  await openForm(app);
  await expect(page.getByRole('textbox').first()).toHaveValue('What the panel sent');
  await expect(page.getByText(CUT_SHORT)).toHaveCount(0);
});

test('a copy that takes two minutes to share is noted with its words, though the lock closes after one', async ({
  app,
  page,
}) => {
  await page.addInitScript(shareUntilTold);
  await app.start();
  await app.keepNote('plain', 'A quiet day');
  await lockAfterOneMinute(app);
  await app.open('make-copy');
  await unlock(app);
  await app.tap('Lock it');
  await app.tap('I have the words');
  await app.tap('Share the locked file');
  await away(page, '2026-11-21T10:02:00Z');
  await page.evaluate(() => window.dispatchEvent(new Event('told')));

  await expect(page.getByText('It is noted in your list.')).toBeVisible();
  await away(page, '2026-11-21T10:02:50Z');
  await expect(page.getByText('It is noted in your list.')).toBeVisible();
  await away(page, '2026-11-21T10:03:50Z');
  await app.heading('Locked');
  await expect(page.getByText(CUT_SHORT)).toHaveCount(0);
});

test('a backup that takes two minutes to make is made, though the lock closes after one', async ({ app, page }) => {
  await app.start();
  await lockAfterOneMinute(app);
  await page.addInitScript(noFolderUntilTold);
  await app.open('backup');
  await unlock(app);
  await app.tap('Make a backup');
  await expect(page.locator('ol li')).toHaveCount(6);
  const words = await page.locator('ol li').allTextContents();
  await app.tap('I have the words');
  await app.heading('Check your words');
  for (const [index, word] of words.entries()) {
    const asked = page.getByRole('group', { name: `What is word ${index + 1}?` });
    if (await asked.isVisible()) await asked.getByRole('radio', { name: word, exact: true }).check();
  }
  await app.tap('Make the file');
  await expect(page.getByText('Making the file, then reading it back to be sure.')).toBeVisible();
  await away(page, '2026-11-21T10:02:00Z');
  await page.evaluate(() => window.dispatchEvent(new Event('told')));

  await app.heading('The backup is made');
});

test('Hide does not wait for a photo, and the form says afterwards that it may not be in', async ({ app, page }) => {
  await app.start();
  await app.open('add-paper');
  await chooserOf(app);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/list\.html$/);
  for (let times = 0; times < 3; times += 1) await app.tap('List');
  await app.heading('What would you like to keep?');

  await app.open('add-paper');
  await expect(page.getByText(CUT_SHORT)).toBeVisible();
});

test('a lock stays open while words are spoken to the phone; its time come, it shows nothing on the return, even where the phone keeps nothing more', async ({
  app,
  page,
}) => {
  await app.start();
  await lockAfterOneMinute(app);
  await app.open('add-plain');
  await unlock(app);
  await page.getByRole('textbox').first().focus();
  await page.clock.setSystemTime(new Date('2026-11-21T10:00:40Z'));
  await page.keyboard.insertText('Only half of'); // no key is pressed
  expect(await away(page, '2026-11-21T10:01:20Z')).toBe(false);
  await holdUp(page, 'marram-door');
  await page.getByRole('textbox').first().fill('Only half of it');

  expect(await away(page, '2026-11-21T10:03:00Z')).toBe(true);

  await app.heading('Locked');
});

/** A lock that closes after one minute, and the phone's chooser open before a form, at ten o'clock. */
async function choosing(app: App): Promise<FileChooser> {
  await app.start();
  await lockAfterOneMinute(app);
  await openForm(app);
  return chooserOf(app);
}

async function lockAfterOneMinute(app: App): Promise<void> {
  await turnLockOn(app);
  await app.open('safety');
  await unlock(app);
  await app.chip('1 minute');
  await expect.poll(() => keysOnDisk(app.page, 'marram-door', 'settings')).toContain('lockAfter');
}

async function openForm(app: App): Promise<void> {
  await app.tap('Add');
  await app.page.locator('summary').filter({ hasText: 'Other kinds' }).click();
  await app.chip('Letter or report');
}

async function chooserOf({ page }: App): Promise<FileChooser> {
  const opening = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a photo or file' }).click();
  return opening;
}

/** The app is out of sight until then, as behind a camera. Says whether it is covered in the moment of coming back. */
async function away(page: Page, until: string): Promise<boolean> {
  await page.evaluate(seen, 'hidden');
  await page.clock.setSystemTime(new Date(until));
  return page.evaluate(seen, 'visible');
}

/** Runs on the page. */
function seen(how: string): boolean {
  Object.defineProperty(document, 'visibilityState', { value: how, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  return getComputedStyle(document.body).display === 'none';
}

/** Runs on the page. A phone's list of apps to share with, which stands there until the page is told. */
function shareUntilTold(): void {
  Object.assign(navigator, {
    canShare: () => true,
    share: () => new Promise<void>((done) => window.addEventListener('told', () => done(), { once: true })),
  });
}

/** Runs on the page. A phone that is slow to make room for a file. */
function noFolderUntilTold(): void {
  const { storage } = navigator;
  const told = new Promise((done) => window.addEventListener('told', done, { once: true }));
  const folder = () => told.then(() => StorageManager.prototype.getDirectory.call(storage));
  Object.defineProperty(storage, 'getDirectory', { value: folder });
}
