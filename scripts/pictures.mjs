import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureChromium, shellOptions } from './browser.mjs';
import { installPackages, root } from './packages.mjs';
import { serve } from './serve.mjs';

/**
 * `npm run pictures`: draws the pictures that are kept with the project from what it is now: the icons, the
 * screenshots that a phone shows before installing, and those of the README. All show the made-up notes.
 */
installPackages();
ensureChromium();
const { chromium } = await import('@playwright/test');

const icon = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8');
const browser = await chromium.launch(shellOptions());
await drawIcons();
await build({ root, logLevel: 'warn' });
const server = await serve({ folder: join(root, 'dist') });
await drawScreens('narrow', { width: 390, height: 844 });
await drawScreens('wide', { width: 1280, height: 800 });
await drawPage();
await server.close();
await browser.close();

async function drawIcons() {
  const maskable = icon.replace('rx="96"', 'rx="0"').replace('<g ', '<g transform="translate(51 51) scale(0.8)" ');
  await drawIcon('icon-180', maskable, 180);
  await drawIcon('icon-192', icon, 192);
  await drawIcon('icon-512', icon, 512);
  await drawIcon('icon-maskable-512', maskable, 512);
}

/**
 * @param {string} name
 * @param {string} svg
 * @param {number} size
 */
async function drawIcon(name, svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100%}</style>${svg}`);
  await page.screenshot({ path: join(root, `public/icons/${name}.png`), omitBackground: true });
  await page.close();
}

/** @param {{ width: number, height: number }} viewport */
async function lookingAround(viewport) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  await page.clock.setSystemTime(new Date('2026-11-20T10:00:00Z'));
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Look around with made-up notes' }).click();
  await page.getByRole('button', { name: /^See all/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/**
 * @param {string} name
 * @param {{ width: number, height: number }} viewport
 */
async function drawScreens(name, viewport) {
  mkdirSync(join(root, 'public/screenshots'), { recursive: true });
  const page = await lookingAround(viewport);
  await page.screenshot({ path: join(root, `public/screenshots/today-${name}.png`) });
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.getByRole('button', { name: 'Show older' }).or(page.locator('.row').nth(20)).first().waitFor();
  await page.screenshot({ path: join(root, `public/screenshots/history-${name}.png`) });
  await page.close();
}

async function drawPage() {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  const phone = await lookingAround({ width: 390, height: 844 });
  await phone.screenshot({ path: join(root, 'docs/pictures/phone.png') });
  await phone.getByRole('button', { name: 'Summary', exact: true }).click();
  await phone.getByRole('button', { name: 'Make one' }).click();
  await phone.getByRole('button', { name: 'Read it' }).click();
  await phone.locator('#paper').waitFor({ state: 'attached' });
  await phone.setViewportSize({ width: 794, height: 1123 });
  await phone.emulateMedia({ media: 'print' });
  await phone.locator('#paper').evaluate((paper) => {
    paper.style.margin = '12mm 14mm 11mm'; // paper has it from the printer, a picture has not
  });
  await phone.screenshot({ path: join(root, 'docs/pictures/page.png') });
  await phone.close();
}
