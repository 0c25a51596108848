import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { holdUp } from '../support/hold-up.ts';

const LONG_WAIT = /^This phone takes long to answer/;

function showTab(page: Page, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('a phone that never hands over what is kept leads to a page that says so, and never to a blank one', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function openUnheard(name, version) {
      const request = open.call(this, name, version);
      for (const answer of ['success', 'error', 'upgradeneeded'])
        request.addEventListener(answer, (event) => event.stopImmediatePropagation());
      return request;
    };
  });

  await page.goto(site.url);
  await page.waitForLoadState('load');
  await page.clock.fastForward(11_000);

  await expect(page.getByRole('heading', { name: 'This takes longer than it should' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open again' })).toBeVisible();
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(page).toHaveTitle('List');
});

test('a phone that does not answer says so once the app was in sight for a while, on every screen', async ({
  app,
  page,
}) => {
  await page.clock.install();
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('They did not come');
  await holdUp(page, 'marram-door');

  await app.tap('Keep this');
  await page.clock.runFor(15_000);
  await expect(page.getByText(LONG_WAIT)).toHaveCount(0);
  await showTab(page, 'hidden');
  await page.clock.runFor(60_000);
  await showTab(page, 'visible');
  await expect(page.getByText(LONG_WAIT)).toHaveCount(0);
  await page.clock.runFor(10_000);

  await expect(page.getByText(LONG_WAIT)).toBeInViewport();
  await expect(page.getByText('so it is not kept')).toHaveCount(0);
  await expect(page.getByRole('textbox').first()).toHaveValue('They did not come');
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByText(LONG_WAIT)).toBeInViewport();
});

test('what a slow phone is asked to keep twice is there once when it answers', async ({ app, page }) => {
  await page.clock.install();
  await app.start();
  await app.open('add-promise');
  await page.getByRole('textbox').first().fill('They will ring us');
  await page.clock.runFor(2_000); // the draft
  const letGo = await holdUp(page, 'marram-journal');
  await app.tap('Keep this');
  await page.clock.runFor(25_000);
  await expect(page.getByText(LONG_WAIT)).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await app.tap(/^Carry on/);
  await app.tap('Keep this');

  await letGo();

  await app.heading('Kept.');
  await expect(page.getByText(LONG_WAIT)).toHaveCount(0);
  await app.open('promises');
  await expect(page.getByRole('button', { name: /They will ring us/ })).toHaveCount(1);
});
