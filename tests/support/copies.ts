import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app.ts';

/** Gives a copy from Today, and saves it as a file. The words that open it come along. */
export async function given(app: App, page: Page, to: string, before: () => Promise<void> = async () => {}) {
  await app.open('summary');
  await app.tap('Share a locked copy');
  await app.tap('Make a locked copy');
  await page.getByLabel('Who is it for?').fill(to);
  await before();
  return lockedFile(app, page);
}

/** Locks what was chosen and saves it as a file, with the words that open it. */
export async function lockedFile(app: App, page: Page) {
  await app.tap('Lock it');
  await app.heading('Tell them these six words');
  const words = (await page.locator('.numbered-words li').allTextContents()).map((word) => word.trim()).join(' ');
  await app.tap('I have the words');
  await app.heading('The copy is locked');
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the locked file')]);
  const file = join(tmpdir(), `marram-${Math.random()}.age`);
  await download.saveAs(file);
  return { file, words, name: download.suggestedFilename() };
}

/** Opens a copy as whoever was given it would: at the address of the app, with the file and its words. */
export async function openCopy(page: Page, url: string, file: string, words: string): Promise<void> {
  await page.goto(`${url}#open`);
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the file' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByLabel('Its six words').fill(words);
  await page.getByRole('button', { name: 'Open it' }).click();
}
