import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { App } from './app.ts';

/** Saves what is on screen as a kind of file, and gives its bytes and its name. */
export async function saved(app: App, page: Page, kind: string): Promise<{ bytes: Buffer; name: string }> {
  await app.chip(kind);
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
}

export async function openDocument(app: App, page: Page, name: string): Promise<void> {
  await app.goTo('documents');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await app.heading(name);
}

/** Letters and figures alone: files break lines, and space signs, each in their own way. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
