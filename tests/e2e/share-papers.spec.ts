import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openAge } from '../support/age-by-hand.ts';
import { type App, expect, test } from '../support/app.ts';
import { breakFirst } from '../support/broken-record.ts';
import { given, lockedFile } from '../support/copies.ts';

test('single papers can be left out of a copy, each with its size, and stay out', async ({ app, page }) => {
  await withTwoPapers(app, page);

  const { file, words } = await given(app, page, 'Priya', async () => {
    const stillNamed = page.getByText('The names of photos and files that are left out still show.');
    await expect(stillNamed).toBeVisible();
    await app.chip('Put them in: 2 files, 5 KB');
    await expect(stillNamed).toBeHidden();
    await page.getByText('See each photo and file').click();
    await expect(page.getByText('3 KB')).toBeVisible();
    await page.getByRole('group', { name: 'Goes in: report.pdf' }).getByRole('checkbox', { name: 'Goes in' }).uncheck();
    await expect(page.getByText('Put them in: 1 file, 2 KB')).toBeVisible();
    await expect(stillNamed).toBeVisible();
  });
  const inside = openAge(readFileSync(file), words.split(' ').join('-')).toString('latin1');

  expect(inside).toContain('canary-letter');
  expect(inside).not.toContain('canary-report');
});

test('a copy with papers that was called off, or that nobody was given, leaves nothing behind', async ({
  app,
  page,
}) => {
  await withTwoPapers(app, page);
  await app.open('shares');
  await app.tap('Make a locked copy');
  await app.chip('Put them in: 2 files, 5 KB');

  await app.tap('Lock it'); // left at once, while it is being made
  await app.heading('Tell them these six words');
  await page.goBack();
  await app.heading('What goes in?');
  await expect.poll(() => page.evaluate(filesAside)).toEqual([]);

  await app.tap('Lock it');
  await app.tap('I have the words');
  await app.heading('The copy is locked');
  expect(await page.evaluate(filesAside)).toHaveLength(1);
  await app.tap('Done');
  await app.heading('Share a copy');
  await expect.poll(() => page.evaluate(filesAside)).toEqual([]);
  await expect(page.getByText('Nothing yet. What you give is noted here')).toBeVisible();
});

test('a paper that no longer opens stops neither a copy nor a hand-over, and is named', async ({ app, page }) => {
  await withTwoPapers(app, page);
  await breakFirst(page, 'chunks');
  const isNamed = async () => {
    await expect(page.getByText('These papers do not open on this phone')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^(letter|report)\.pdf$/ })).toHaveCount(1);
  };

  const copy = await given(app, page, 'Priya', async () => app.chip('Put them in: 2 files, 5 KB'));
  await isNamed();
  await app.tap('Done');
  await expect(page.getByText('A locked copy, 1 note, 1 paper')).toBeVisible();
  await app.tap('Everything, for the other parent');
  const everything = await lockedFile(app, page);
  await isNamed();

  for (const { file, words } of [copy, everything]) {
    const inside = openAge(readFileSync(file), words.split(' ').join('-')).toString('latin1');
    expect(inside.match(/canary-(letter|report)\./g)).toHaveLength(1);
  }

  await breakFirst(page, 'papers'); // now it is in no list either
  await app.open('hand-over');
  await lockedFile(app, page);
  await isNamed();
});

async function withTwoPapers(app: App, page: Page): Promise<void> {
  await app.start();
  await app.open('add-paper');
  await choose(page, 'letter.pdf', `canary-letter${'.'.repeat(2000)}`);
  await choose(page, 'report.pdf', `canary-report${'.'.repeat(3000)}`);
  await app.tap('Keep this');
  await app.heading('Kept.');
}

async function choose(page: Page, name: string, inside: string): Promise<void> {
  const buffer = Buffer.from(`%PDF-1.7\n${inside}\n%%EOF`);
  await page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await expect(page.locator('.card').filter({ hasText: name })).toBeVisible();
}

/** Runs on the page: what lies aside on the disk. */
async function filesAside(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names.filter((name) => name.startsWith('aside-'));
}
