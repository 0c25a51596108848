import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureChromium, shellOptions } from './browser.mjs';
import { installPackages, root } from './packages.mjs';
import { screens } from './screens.mjs';
import { serve } from './serve.mjs';

/**
 * `npm run look`: draws every screen with the sample case in it, light, dark, at 320 px and with text at 200%, and the
 * printed page, into `look/`, for people to look at.
 */
installPackages();
ensureChromium();
const { chromium } = await import('@playwright/test');

const folder = join(root, 'look');
const sample = join(root, 'tests/data/sample-case.jsonl');
const only = process.argv[2];

/** @type {Record<string, { viewport: { width: number, height: number }, colorScheme?: 'light' | 'dark', text?: boolean, deviceScaleFactor: number }>} */
const WAYS = {
  light: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', deviceScaleFactor: 2 },
  narrow: { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2 },
  'text-200': { viewport: { width: 390, height: 844 }, text: true, deviceScaleFactor: 2 },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

await build({ root, logLevel: 'warn' });
const server = await serve({ folder: join(root, 'dist') });
const browser = await chromium.launch(shellOptions());
rmSync(folder, { recursive: true, force: true });
for (const [name, way] of Object.entries(WAYS)) if (!only || only === name || only === 'print') await lookAt(name, way);
await browser.close();
await server.close();
console.log(`Pictures are in ${folder}`);

/**
 * @param {string} name
 * @param {typeof WAYS[string]} way
 */
async function lookAt(name, { text, ...options }) {
  mkdirSync(join(folder, name), { recursive: true });
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const take = (/** @type {string} */ screen) =>
    page.screenshot({ path: join(folder, name, `${screen}.png`), fullPage: screen !== 'today' });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await take('start');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByLabel('What should we call your child?').waitFor();
  await take('start-name');
  await page.getByRole('button', { name: 'Skip this' }).click();
  await page.getByText('Nothing is waiting today.').waitFor();
  await take('today-empty');
  await page.goto(`${server.url}?bring#bring`);
  await page.locator('input[type=file]').setInputFiles(sample);
  await page.getByRole('button', { name: /^Keep these/ }).waitFor();
  await take('bring-preview');
  await page.getByRole('button', { name: /^Keep these/ }).click();
  await page.getByText('Kept 97 notes.').waitFor();
  await take('bring-kept');
  if (text)
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '225%';
      }),
    );
  for (const screen of only === 'print' ? ['page-read'] : screens) {
    await page.goto(`${server.url}?${screen}#${screen}`);
    await page.locator('.screen h1').waitFor();
    await settled(page, screen);
    await take(screen);
  }
  if (name === 'light') await print(page);
  if (only !== 'print') await lookDeeper(page, take);
  if (only !== 'print') await lookAtLock(page, take);
  await context.close();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} screen
 */
async function settled(page, screen) {
  await page.evaluate(() => document.fonts.ready);
  if (screen === 'today') await page.getByRole('button', { name: 'See all 46' }).waitFor();
  if (screen === 'history') await page.getByRole('button', { name: 'Show older' }).waitFor();
  if (screen === 'promises') await page.getByText('46 promises').waitFor();
  if (screen === 'page-read' || screen === 'page-check')
    await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** @param {import('@playwright/test').Page} page */
async function print(page) {
  await page.goto(`${server.url}?print#page-read`);
  await page.locator('#paper').waitFor({ state: 'attached' });
  await page.pdf({ path: join(folder, 'page.pdf'), preferCSSPageSize: true, tagged: true });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {(screen: string) => Promise<unknown>} take
 */
async function lookDeeper(page, take) {
  await page.goto(`${server.url}?note#history`);
  await page.getByRole('button', { name: /Meeting with council about the working document/ }).waitFor();
  await page.getByRole('button', { name: /Annual review at Larkfallow/ }).click();
  await page.getByRole('heading', { level: 1, name: /Annual review/ }).waitFor();
  await take('note');
  await page.goto(`${server.url}?promise#promises`);
  await page.getByRole('button', { name: /OT start date/ }).click();
  await page.getByRole('heading', { level: 1, name: /OT start date/ }).waitFor();
  await take('promise');
  await page.goto(`${server.url}?kept#add-said`);
  await page.getByRole('textbox').first().fill('I want to die');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kept.' }).waitFor();
  await page.getByText('Samaritans').waitFor();
  await take('kept-care');
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {(screen: string) => Promise<unknown>} take
 */
async function lookAtLock(page, take) {
  const passphrase = 'otter lantern cobalt maple';
  const tap = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(`${server.url}?lock#set-lock`);
  await tap('Use my own');
  await page.getByLabel('Your passphrase').fill(passphrase);
  await take('set-lock-own');
  await tap('Next');
  await page.getByRole('heading', { level: 1, name: 'Your spare key' }).waitFor();
  await take('set-lock-sheet');
  await tap('I have it on paper');
  await take('set-lock-check');
  await tap('See the code once more');
  await tap('Go on with no spare key');
  await take('set-lock-without');
  await tap('I know. Go on with no sheet');
  await page.getByLabel('Passphrase').fill(passphrase);
  await take('set-lock-try');
  await tap('Turn the lock on');
  await page.getByRole('heading', { level: 1, name: 'The lock is on.' }).waitFor();
  await take('set-lock-done');
  await page.goto(`${server.url}?locked`);
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await take('locked');
  await page.getByRole('button', { name: /^Write something down/ }).click();
  await take('locked-write');
  await tap('Back');
  await tap('Use my recovery sheet');
  await take('locked-recover');
  await tap('Back');
  await page.getByLabel('Passphrase').fill(passphrase);
  await tap('Open');
  await page.getByRole('heading', { level: 1, name: 'What would you like to keep?' }).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Lock and hiding/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Lock and hiding' }).waitFor();
  await take('safety-on');
}
