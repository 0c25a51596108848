import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { kinds } from '../../src/domain/kinds/index.ts';
import { documentsScreen } from '../../src/words/en/documents.ts';
import { reportWords } from '../../src/words/en/report.ts';
import { type App, expect, test } from '../support/app.ts';
import { readPdf } from '../support/pdf.ts';

const CANARY = 'canary-of-mine';

/** A note of each kind, with words just for the parent. */
async function keepNotes(app: App, page: Page): Promise<void> {
  for (const { id } of kinds) {
    await app.goTo(`add-${id}`);
    if (id === 'contact') await app.chip('We talked');
    const box = id === 'contact' ? page.getByLabel('What was it about? (optional)') : page.getByRole('textbox').first();
    await box.fill(`Open words of ${id}`);
    await page.getByText('Add more (optional)').click();
    await page.getByLabel('Just for you: how did it feel?').fill(`${CANARY} ${id}`);
    if (id === 'paper') await sayWhatItRestsOn(page);
    await app.tap('Keep this');
    await app.heading('Kept.');
  }
}

/** Without which a paper has no report card. */
async function sayWhatItRestsOn(page: Page): Promise<void> {
  await page.getByText(reportWords.paper.report).click();
  await page.getByLabel(reportWords.paper.where).fill('In class');
}

/** A meeting to come, with what the parent hopes for, which is theirs alone. */
async function prepareMeeting(app: App, page: Page): Promise<void> {
  await app.goTo('prepare');
  await page.getByLabel('Point 1').fill('Open words of a point');
  await page.getByText('What you hope for (just for you)').click();
  for (const box of ['Hoped for', 'Could live with', 'Not OK'])
    await page.getByLabel(box, { exact: true }).fill(`${CANARY} ${box}`);
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();
}

/** What a saved file holds, as a reader would find it. */
async function textIn(bytes: Buffer, kind: string): Promise<string> {
  if (kind === 'PDF') return (await readPdf(bytes)).text;
  if (kind !== 'Word') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join();
}

/** Everything that goes out of the document on screen: shown, printed, copied, and in each kind of file. */
async function everyFormOf(app: App, page: Page): Promise<string> {
  await expect(page.locator('#paper')).toHaveCount(1);
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await app.tap('Copy the words');
  await expect(page.getByText(/^Copied\./)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const files: string[] = [];
  for (const kind of ['PDF', 'Word', 'Web page', 'Spreadsheet']) {
    if (!(await page.getByRole('radio', { name: kind, exact: true }).isVisible())) continue;
    await app.chip(kind);
    const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);
    files.push(await textIn(readFileSync(await download.path()), kind));
  }
  expect(files.length).toBeGreaterThan(2);
  for (const text of [printed.text, copied, ...files]) expect(text.trim()).not.toBe('');
  return [printed.text, copied, ...files, await page.content()].join();
}

test('no page, no document in any form, and no file of everything kept holds what was written just for you', async ({
  app,
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.start();
  await keepNotes(app, page);
  await prepareMeeting(app, page);

  await app.goTo('page-read');
  expect(await everyFormOf(app, page)).not.toContain(CANARY);
  const read: string[] = [];
  for (const name of Object.values(documentsScreen.names)) {
    await app.goTo('documents');
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await app.heading(name);
    if (await page.getByText(documentsScreen.nothing).isVisible()) continue;

    const text = await everyFormOf(app, page);

    expect(text, name).not.toContain(CANARY);
    expect(text, name).toContain('Open words');
    read.push(name);
  }
  expect(read).toHaveLength(Object.keys(documentsScreen.names).length);

  const everything = await everythingKept(app, page);
  expect(everything).toContain('Open words of a point');
  expect(everything).not.toContain(CANARY);
});

async function everythingKept(app: App, page: Page): Promise<string> {
  await app.goTo('take');
  const [download] = await Promise.all([page.waitForEvent('download'), app.tap(/^Save/)]);
  return textIn(readFileSync(await download.path()), 'Word');
}
