import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { App, expect, test } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

const WORDS = 'Nobody else may read this';

/** The dull page, and nothing of the app in it. */
async function seeDullPage(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'List', exact: true })).toBeVisible();
  await expect(page).toHaveTitle('List');
  expect(await page.locator('html').textContent()).not.toContain(WORDS);
}

async function comeBack(page: Page): Promise<void> {
  for (let tap = 0; tap < 3; tap++) await page.getByRole('button', { name: 'List', exact: true }).click();
}

/** Taps Hide and says, from inside the page, whether anything of the app was left before the page was next drawn. */
function isLeftAfterHide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Hide');
    button?.click();
    return document.body.childNodes.length > 0 || document.title !== 'List' || !button;
  });
}

test('Hide leaves nothing to be read in the same moment, and the half-written words are there afterwards', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-plain');
  await page.getByRole('textbox').first().fill(WORDS);

  expect(await isLeftAfterHide(page)).toBe(false);
  await seeDullPage(page);

  await comeBack(page);
  await app.heading('What would you like to keep?');
  await app.tap('Just write. Sort it later');
  await expect(page.getByRole('textbox').first()).toHaveValue(WORDS);
});

test('while it is hidden, Back, Forward, reload, a new tab and its own address show the dull page', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepNote('plain', WORDS);
  await app.tap('History');
  await app.tap('Promises');
  await app.tap('Hide');
  await seeDullPage(page);

  await page.goBack();
  await seeDullPage(page);
  await page.goBack();
  await seeDullPage(page);
  await page.goForward();
  await seeDullPage(page);
  await page.reload();
  await seeDullPage(page);
  await page.goto(`${app.url}?again#history`);
  await seeDullPage(page);
  const other = await page.context().newPage();
  await other.goto(app.url);
  await seeDullPage(other);

  await comeBack(other);
  await expect(other.getByRole('heading', { level: 1, name: 'What would you like to keep?' })).toBeVisible();
});

test('Shift three times hides every tab; Shift with a letter does not', async ({ app, page }) => {
  await app.start();
  await app.keepNote('plain', WORDS);
  const other = await page.context().newPage();
  await other.goto(`${app.url}?other#history`);
  await expect(other.getByText(WORDS)).toBeVisible();
  await page.bringToFront();
  await app.open('add-plain');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('d');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('button', { name: 'Keep this' })).toBeVisible();

  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');

  await seeDullPage(page);
  await seeDullPage(other);
});

test('it hides with the server gone, on the first screens, and in a window of its own as an installed app has', async () => {
  const server = await serve({ folder: fileURLToPath(new URL('../../dist', import.meta.url)) });
  const { args, ...where } = chromiumOptions();
  const context = await chromium.launchPersistentContext('', { ...where, args: [...args, `--app=${server.url}`] });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const app = new App(page, server.url);
  await page.goto(app.url);
  expect(await page.evaluate(() => window.matchMedia('(display-mode: standalone)').matches)).toBe(true);
  await page.getByRole('button', { name: 'Hide' }).click();
  await seeDullPage(page);
  await comeBack(page);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await app.start();
  await app.keepNote('plain', WORDS);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await server.close();

  await app.open('history');
  await expect(page.getByText(WORDS)).toBeVisible();
  await app.tap('Hide');
  await seeDullPage(page);
  await page.reload();
  await seeDullPage(page);
  await comeBack(page);
  await app.heading('What would you like to keep?');
  await context.close();
});

test('the list is a list: things can be put on it, and ticked, and it forgets them', async ({ app, page }) => {
  await app.start();
  await app.tap('Hide');

  await page.getByLabel('Item').fill('Milk');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Milk' }).check();
  await page.reload();

  await seeDullPage(page);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
