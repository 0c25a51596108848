import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyScreen } from '../../scripts/screens.mjs';
import { serve } from '../../scripts/serve.mjs';
import { App, expect, test } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

async function workerReady(app: App): Promise<void> {
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

test.describe('offline', () => {
  test('starts cold, opens every screen, keeps a note and prints, with the server gone', async ({ page }) => {
    const server = await serve({ folder: dist });
    const app = new App(page, server.url);
    await app.start();
    await app.keepNote('said', 'Kept before the network went');
    await workerReady(app);
    await server.close();

    await app.open('history');
    await expect(page.getByRole('button', { name: /before the network went/ })).toBeVisible();
    for (const screen of everyScreen) await app.open(screen);
    await app.keepNote('helped', 'Kept without any network');
    await app.open('page-read');

    await expect(page.locator('.reading')).toContainText('Kept without any network');
    await expect(page.locator('#paper')).toHaveCount(1);
  });

  test('/open opens a copy with the server gone, for whoever was there once', async ({ page }) => {
    const server = await serve({ folder: dist });
    const app = new App(page, server.url);
    await page.goto(`${server.url}open/`);
    await app.heading('Open a copy');
    await workerReady(app);
    await server.close();

    await page.goto('about:blank');
    await page.goto(`${server.url}open/`);

    await app.heading('Open a copy');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('asks the server for nothing once it is installed', async ({ page }) => {
    const asked: string[] = [];
    const server = await serve({ folder: dist }, { onRequest: (path) => asked.push(path) });
    const app = new App(page, server.url);
    await app.start();
    await workerReady(app);
    asked.length = 0;

    await app.open('today');
    await app.keepNote('plain', 'Nothing is asked for');
    await app.open('page-read');
    await expect(page.locator('.reading')).toBeVisible();

    expect(asked.filter((path) => path !== '/service-worker.js')).toEqual([]);
    await server.close();
  });
});

/** A server whose files a test may change while it runs, as a host does when a new version is put there. */
async function aHost() {
  const folder = mkdtempSync(join(tmpdir(), 'marram-update-'));
  cpSync(dist, folder, { recursive: true });
  const { url, close } = await serve({ folder });
  const leave = async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
  return { folder, url, leave };
}

/** The worker of another version, as far as a browser can tell. */
function putNewWorker(folder: string): void {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  writeFileSync(join(folder, 'service-worker.js'), `${worker}\n// newer`);
}

test.describe('an update', () => {
  test('waits for a tap, and never takes the words that were being typed', async ({ page }) => {
    const host = await aHost();
    const app = new App(page, host.url);
    await app.start();
    await workerReady(app);
    await app.open('add-meeting');
    await page.getByRole('textbox').first().fill('Half written when the update came');
    await expect(page.getByText('Draft kept.')).toBeVisible();

    putNewWorker(host.folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

    await expect(page.getByText(/A newer Marram is ready/)).toBeVisible();
    await expect(page.getByRole('textbox').first()).toHaveValue('Half written when the update came');
    await Promise.all([page.waitForEvent('load'), app.tap('Use it now')]);
    await expect(page.getByRole('textbox').first()).toHaveValue('Half written when the update came');
    await host.leave();
  });

  const spoiled: Record<string, (folder: string) => void> = {
    'half put there': (folder) => rmSync(join(folder, 'list.css')),
    'changed on its way': (folder) => writeFileSync(join(folder, 'list.js'), 'tampered();'),
    'mixed with another version': (folder) =>
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Another version</title>'),
  };
  for (const [how, spoil] of Object.entries(spoiled)) {
    test(`that was ${how} is not taken up: the app goes on as it was, offline too`, async ({ page }) => {
      const host = await aHost();
      const app = new App(page, host.url);
      await app.start();
      await app.keepNote('plain', 'Kept by the old app');
      await workerReady(app);

      spoil(host.folder);
      putNewWorker(host.folder);
      const state = await page.evaluate(stateOfUpdate);
      await host.leave();

      expect(state).toBe('redundant');
      await app.open('history');
      await expect(page.getByRole('button', { name: /Kept by the old app/ })).toBeVisible();
      await expect(page.getByText(/A newer Marram is ready/)).toHaveCount(0);
    });
  }
});

/** Runs on the page. Looks for an update, and gives what became of the worker that was found. */
async function stateOfUpdate(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const found = new Promise<ServiceWorker | null>((done) => {
    registration?.addEventListener('updatefound', () => done(registration.installing), { once: true });
  });
  await registration?.update().catch(() => {});
  const worker = await found;
  while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 50));
  return worker?.state;
}

test.describe('the made-up notes', () => {
  test('show a finished page at once, in a place of their own, offer nothing for them, and go in one tap', async ({
    app,
    page,
  }) => {
    await page.goto(app.url);
    await app.tap('Look around with made-up notes');
    await expect(page.getByText('These notes are made up.')).toBeVisible();
    await app.tap('Summary');
    await app.tap('Make one');
    await app.tap('Read it');
    await expect(page.locator('.reading')).toContainText('Ellis: a short history');
    await expect(page.locator('.reading')).toContainText('knows every bus route');
    await expect(page.locator('.reading')).toContainText('Who do we ring first?');
    await expect(page.getByText('These notes are made up.')).toBeVisible();
    await app.goTo('add-plain');
    await page.getByRole('textbox').first().fill('Only to see how it is');
    await app.tap('Keep this');
    await expect(page.getByText('It goes when you clear them.')).toBeVisible();
    await app.goTo('safety');
    await expect(page.getByText('so there is nothing to lock')).toBeVisible();
    await app.goTo('erase');
    await expect(page.getByText('Make a backup first if you are not sure.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make a backup first' })).toHaveCount(0);

    await app.tap('Clear these and start mine');

    await app.heading('A quiet place to keep what happened.');
    const madeUp = async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('made-up'));
    await expect.poll(() => page.evaluate(madeUp)).toEqual([]);
  });

  test('stay after a reload and never mix with notes of my own', async ({ app, page }) => {
    await app.start('Robin');
    await app.keepNote('plain', 'A note of my own');
    await app.open('more');
    await app.tap(/^Look around with made-up notes/);
    await expect(page.getByText('These notes are made up.')).toBeVisible();
    await app.open('history');
    await expect(page.getByText('These notes are made up.')).toBeVisible();
    await expect(page.getByRole('button', { name: /A note of my own/ })).toHaveCount(0);

    await app.tap('Clear these and start mine');
    await expect(page.getByText('These notes are made up.')).toHaveCount(0);
    await app.open('history');

    await expect(page.getByRole('button', { name: /A note of my own/ })).toBeVisible();
    await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  });
});
