import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../scripts/browser.mjs';
import { watch } from './watch.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {import('./watch.mjs').Sign} Sign
 * @typedef {{ until?: readonly Sign[], taps?: readonly Sign[], slowing?: number }} Looking
 */

const PHONE = { viewport: { width: 390, height: 844 } };

/**
 * Starts a browser on a profile, with all that it has kept, and ends it afterwards.
 *
 * @template Result
 * @param {string} profile
 * @param {(context: Context) => Promise<Result>} use
 */
export async function inNewProcess(profile, use) {
  const context = await chromium.launchPersistentContext(profile, { ...chromiumOptions(), ...PHONE });
  context.setDefaultTimeout(600_000);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/**
 * A browser to which every visit is the first, for as long as `use` runs.
 *
 * @template Result
 * @param {(firstVisit: () => Promise<Context>) => Promise<Result>} use
 */
export async function withFirstVisits(use) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    return await use(() => browser.newContext(PHONE));
  } finally {
    await browser.close();
  }
}

/**
 * A page that watches itself for `until` from its navigation on, slowed as told.
 *
 * @param {Context} context
 * @param {Looking} looking
 */
export async function watchedPage(context, { until = [], taps = [], slowing = 1 }) {
  const page = await context.newPage();
  await page.addInitScript(watch, { until, taps });
  await slow(page, slowing);
  return page;
}

/**
 * Slows a page's main thread, as DevTools does.
 *
 * @param {Page} page
 * @param {number} slowing
 */
export async function slow(page, slowing) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowing });
}

/** What a first visit meets: 1.6 Mbit/s and 150 ms there and back. @param {Page} page */
export async function onSlowNetwork(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
}

/** From its navigation to a frame with what it was to show. @param {Page} page @param {string} url */
export async function timeToDrawn(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(() => window.bench.drawn);
}

/**
 * From an event to the signs that it was answered. `act` brings the event about.
 *
 * @param {Page} page
 * @param {string} event
 * @param {readonly Sign[]} signs
 * @param {() => Promise<unknown>} act
 */
export async function timeFrom(page, event, signs, act) {
  await page.evaluate(([name, wanted]) => window.bench.time(name, wanted), /** @type {const} */ ([event, signs]));
  await act();
  return page.evaluate(() => window.bench.timed);
}

/** Waits for signs. @param {Page} page @param {...Sign} signs */
export function seen(page, ...signs) {
  return page.evaluate((wanted) => window.bench.seen(wanted), signs);
}

/** Waits until the page has had time to itself twice, so that nothing of what went before is still going on. @param {Page} page */
export function idle(page) {
  return page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(undefined)))),
  );
}

/** Bytes that live things take after everything else was thrown away. @param {Page} page */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
