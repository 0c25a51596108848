import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { App, expect, test } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('everything is deleted only after the word, and then the app begins anew', async ({ app, page }) => {
  await app.start();
  await app.keepNote('plain', 'Nobody came');
  await app.open('erase');
  await page.getByRole('textbox').fill('yes');
  await app.tap('Delete everything');
  await expect(page.getByText('Nothing has been deleted.')).toBeVisible();

  const other = new App(await page.context().newPage(), app.url);
  await other.open('history');
  await expect(other.page.getByText('Nobody came')).toBeVisible();
  await page.getByRole('textbox').fill('Delete. ');
  await app.tap('Delete everything');
  await other.heading('Your notes are deleted');
  await expect(other.page.getByText(/are safe|Nobody came/)).toHaveCount(0);
  await other.page.close();

  await expect(page.getByText('Everything on this phone is deleted.')).toBeVisible();
  await page.goto(app.url);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
});

test('with the server gone, and no store for marks, it deletes all the same, and says what is left to do', async ({
  page,
}) => {
  const server = await serve({ folder: dist });
  const app = new App(page, server.url);
  await app.start();
  await app.keepNote('plain', 'Nobody came');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await server.close();
  await app.open('erase');
  await page.getByRole('textbox').fill('delete');
  await page.evaluate(() => Object.defineProperty(window, 'sessionStorage', { value: undefined }));

  await app.tap('Delete everything');

  await app.heading('Your notes are deleted');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('an address that someone sends can’t delete anything', async ({ app, page }) => {
  await app.start();
  await app.keepNote('plain', 'Nobody came');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();

  await page.goto(`${app.url}erased.html`);

  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(page.getByText('Nobody came')).toBeVisible();
});
