import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { workerLast } from '../../scripts/build-worker.mjs';
import { root } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';

test.use({ serviceWorkers: 'allow' });

const cache = join(root, 'node_modules/.cache/key-worker');
const isStarted = { bytes: '32', byWorker: 'true', isolated: 'true' };
const areRefused = { untrusted: 'TypeError', foreign: 'TypeError', elsewhere: 'TypeError' };

/** The headers of the app, for a page that stands beside it. */
const sameHeaders: Plugin = {
  name: 'same-headers',
  generateBundle() {
    const source = readFileSync(join(root, 'public/_headers'), 'utf8');
    this.emitFile({ type: 'asset', fileName: '_headers', source });
  },
};

/** Builds a page that starts the worker, as the app is built. Each test has its own, for one takes the headers away. */
async function builtPage(name: string): Promise<string> {
  const outDir = join(cache, name);
  await build({
    configFile: false,
    root: join(root, 'tests/support/key-worker'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [sameHeaders, workerLast()],
    worker: { format: 'es' },
    build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, outDir, emptyOutDir: true },
  });
  return outDir;
}

async function visit(page: Page, url: string): Promise<DOMStringMap> {
  await page.goto(url);
  await page.locator('body[data-done]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({ ...document.body.dataset }));
}

test('the worker is a file of its own, asks nothing of anyone, and starts under the page’s rules', async ({ page }) => {
  const folder = await builtPage('headers');
  const site = await serve({ folder });
  const rules = new Map<string, string | undefined>();
  page.on('response', (response) => rules.set(response.url(), response.headers()['content-security-policy']));

  const seen = await visit(page, site.url);
  await site.close();

  const workers = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith('argon2-worker-'));
  expect(workers).toHaveLength(1);
  expect(seen).toMatchObject({ ...isStarted, ...areRefused });
  expect(rules.get(`${site.url}assets/${workers[0]}`)).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'none'",
  );
});

test('the worker starts on a host that sends no headers, before and after the service worker adds them', async ({
  page,
}) => {
  const folder = await builtPage('no-headers');
  writeFileSync(join(folder, '_headers'), '');
  const site = await serve({ folder });

  const first = await visit(page, site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const second = await visit(page, `${site.url}?2`);
  await site.close();

  expect(first).toMatchObject({ bytes: '32', byWorker: 'true', isolated: 'false' });
  expect(second).toMatchObject({ ...isStarted, ...areRefused });
});
