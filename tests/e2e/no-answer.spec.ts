import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';

/** From here on the browser takes everything that is to be kept, and never says that it has. */
function takeAndNeverAnswer(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const write of ['put', 'add'] as const)
      IDBObjectStore.prototype[write] = () => new EventTarget() as unknown as IDBRequest<IDBValidKey>;
  });
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

test('a phone that never says that a note is kept leaves the words on the screen, and the screen says so', async ({
  app,
  page,
}) => {
  await page.clock.install();
  await app.start();
  await app.open('add-meeting');
  await page.getByRole('textbox').first().fill('They did not come');
  await takeAndNeverAnswer(page);

  await app.tap('Keep this');
  await page.clock.fastForward(11_000);

  await expect(page.getByText(/This takes longer than it should/)).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('They did not come');
});
