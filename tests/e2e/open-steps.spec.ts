import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { given, openCopy } from '../support/copies.ts';

const PARTS = ['History', 'Promises', 'People', 'Their words', 'Papers', 'To print', 'Help back'];

test('a copy speaks to whoever reads it, and never as if the notes or the child were theirs', async ({
  app,
  page,
  browser,
}) => {
  await app.startWithSample();
  const desk = await aDesk(browser);
  await openCopy(desk, app.url, ...(await fileAndWords(given(app, page, 'Priya'))));
  await expect(desk.getByText(/93 notes, copied on/)).toBeVisible();

  for (const part of PARTS) {
    await desk.getByRole('button', { name: part, exact: true }).first().click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(part === 'Their words' ? /words/ : part);
    await expect(desk.locator('#app')).not.toContainText(/your (?:notes|child|phone|points)|this phone/i);
  }
  await desk.context().close();
});

test('the browser’s Back steps within a copy first, and asks before what was added is lost; Hide does not ask', async ({
  app,
  page,
  browser,
}) => {
  await app.start();
  await app.keepNote('meeting', 'The meeting about transport');
  const desk = await aDesk(browser);
  await openCopy(desk, app.url, ...(await fileAndWords(given(app, page, 'Priya'))));
  await desk.getByRole('button', { name: /The meeting about transport/ }).click();
  await desk.getByRole('radio', { name: 'A comment' }).check();
  await desk.getByLabel('Your words').fill('Well said');
  await desk.getByRole('button', { name: 'Add it' }).click();

  await desk.goBack();
  await expect(desk.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await desk.getByRole('button', { name: /The meeting about transport/ }).click();
  await expect(desk.getByRole('paragraph').filter({ hasText: 'Well said' })).toBeVisible();
  await desk.goBack();
  const asked = desk.waitForEvent('dialog');
  void desk.goBack({ timeout: 5000 }).catch(() => {});
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await desk.getByRole('button', { name: /The meeting about transport/ }).click();
  await expect(desk.getByRole('paragraph').filter({ hasText: 'Well said' })).toBeVisible();

  await desk.getByRole('button', { name: 'Hide' }).click();
  await expect(desk).toHaveTitle('List');
  await desk.reload();
  await expect(desk.getByRole('button', { name: 'List', exact: true })).toBeVisible();
  expect(await desk.evaluate(() => indexedDB.databases())).toEqual([]);
  await desk.context().close();
});

async function aDesk(browser: Browser): Promise<Page> {
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}

async function fileAndWords(made: ReturnType<typeof given>): Promise<[string, string]> {
  const { file, words } = await made;
  return [file, words];
}
