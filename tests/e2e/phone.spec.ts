import type { Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';

test.use({ serviceWorkers: 'allow' });

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

test('Today offers one thing at a time, and leaves the parent in peace for a week', async ({ app, page }) => {
  await app.start();
  for (const words of ['One', 'Two', 'Three']) await app.keepNote('plain', words);
  await app.open('today');
  await expect(page.getByText('Would you like a lock?')).toBeVisible();

  await app.tap('Not now');
  await expect(page.getByText('Would you like a lock?')).toHaveCount(0);
  await app.open('today');
  await app.heading('What would you like to keep?');
  await expect(page.getByText('Would you like a lock?')).toHaveCount(0);

  await page.clock.setSystemTime(new Date('2026-11-28T10:00:00Z'));
  await app.open('today');
  await expect(page.getByText('Would you like a lock?')).toBeVisible();
  await app.keepNote('said', 'I want to die');
  await seeNothingOffered(app, page);
  await app.keepNote('said', 'A quiet day', 'I want to die');
  await seeNothingOffered(app, page);
  await app.keepNote('said', 'A quiet day', 'He slept');
  await app.open('today');
  await expect(page.getByText('Would you like a lock?')).toBeVisible();
});

test('in a tab of an iPhone it says, before the second note, where notes are safe, and how to take them along', async ({
  browser,
  app,
}) => {
  const context = await browser.newContext({ userAgent: IPHONE, viewport: { width: 390, height: 844 } });
  const phone = new App(await context.newPage(), app.url);
  await phone.page.goto(app.url);
  await expect(phone.page.getByText('On the home screen, Marram keeps notes of its own.')).toBeVisible();
  await phone.start();
  await phone.keepNote('plain', 'The first one');

  await expect(phone.page.getByText('On this phone, Marram on the home screen keeps notes of its own.')).toBeVisible();
  await phone.tap('Move my notes');
  await phone.heading('Move my notes');
  await phone.tap('Make the backup');
  await phone.heading('Six words open it');
  await context.close();
});

const WORLDS: readonly (readonly [string, () => void, string])[] = [
  [
    'no database',
    () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    'Marram can’t keep notes here',
  ],
  [
    'a database that is refused',
    () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      }),
    'Marram can’t keep notes here',
  ],
  [
    'no ciphers',
    () => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }),
    'Marram can’t keep notes here',
  ],
];

for (const [world, takeAway, title] of WORLDS) {
  test(`a browser with ${world} gets a plain page that says so`, async ({ app, page }) => {
    await page.addInitScript(takeAway);

    await page.goto(app.url);

    await app.heading(title);
  });
}

test('a browser that can not begin the app says so, and not to worry', async ({ app, page }) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(app.url);
  const late = page.getByText('This page has not opened.');
  await expect(late).toBeHidden();

  await page.evaluate(() => {
    for (const one of document.getAnimations()) one.finish();
  });

  await expect(late).toBeVisible();
});

test('a browser with no service worker and no locks keeps notes all the same, and says what it can’t do', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await app.start();
  await app.keepNote('plain', 'Kept all the same');

  await app.open('more');

  await expect(page.getByText('it opens only with a signal')).toBeVisible();
  await seeNote(app, page);
});

async function seeNote(app: App, page: Page): Promise<void> {
  await app.tap('History');
  await expect(page.getByText('Kept all the same')).toBeVisible();
}

async function seeNothingOffered(app: App, page: Page): Promise<void> {
  await app.open('today');
  await expect(page.getByText('Said or showed', { exact: false }).first()).toBeVisible();
  await page.waitForLoadState('networkidle'); // what is offered comes in a file of its own, after the screen
  await expect(page.getByText('Would you like a lock?')).toHaveCount(0);
}
