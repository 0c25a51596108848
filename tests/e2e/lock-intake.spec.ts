import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { turnLockOn, unlock } from '../support/lock.ts';
import { keysOnDisk } from '../support/on-disk.ts';

const WORDS = 'She would not get out of the car. She said I want to die';

test('words written at the lock are in History once it is open, with the card for hard ones, and none can be read there', async ({
  app,
  page,
}) => {
  const card = page.getByRole('heading', { name: 'Ellis said something hard to hear' });
  await app.start();
  await turnLockOn(app);
  await page.goto(app.url);
  await app.heading('Locked');

  await app.tap(/^Write something down/);
  await page.getByLabel('What do you want to keep?').fill(WORDS);
  await app.tap('Help now');
  await app.heading('Help now');
  await app.chip('Scotland');
  await expect(page.getByText('NHS 24')).toBeVisible();
  await app.tap('Back');
  await expect(page.getByLabel('What do you want to keep?')).toHaveValue(WORDS);
  await app.tap('Keep this');
  await expect(page.getByText('Kept. You will find it in History')).toBeVisible();
  await app.tap('Back');
  await expect(page.getByText('She would not get out')).toHaveCount(0);
  await unlock(app);

  await app.heading('What would you like to keep?');
  await expect(card).toBeVisible(); // which could not come at the lock, where nobody is known by name
  await expect(page.getByText('She would not get out')).toHaveCount(0);
  await app.tap('History');
  await expect(page.getByText(WORDS)).toBeVisible();
  await app.tap('Today');
  await app.heading('What would you like to keep?');
  await page.waitForLoadState('networkidle'); // the card comes in a file of its own, after the screen
  await expect(card).toHaveCount(0);
});

test('what was written at the lock and does not open is told, and stays where it is', async ({ app, page }) => {
  await app.start();
  await turnLockOn(app);
  await page.goto(app.url);
  await app.tap(/^Write something down/);
  await page.getByLabel('What do you want to keep?').fill('Lost in the post');
  await expect.poll(() => intakeCount(page)).toBe(1);
  await page.evaluate(spoilIntake);

  await page.reload();
  await unlock(app);

  await expect(page.getByText('Some of your notes did not open as they should. Nothing was deleted.')).toBeVisible();
  expect(await intakeCount(page)).toBe(1);
});

test('words half written at the lock are there too when the page is left', async ({ app, page }) => {
  await app.start();
  await turnLockOn(app);
  await page.goto(app.url);
  await app.tap(/^Write something down/);
  await page.getByLabel('What do you want to keep?').fill('The taxi never');
  await page.getByLabel('What do you want to keep?').fill('The taxi never came');
  await expect.poll(() => intakeCount(page)).toBe(1);

  await page.reload();
  await unlock(app);

  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(page.getByText('The taxi never came')).toBeVisible();
  expect(await intakeCount(page)).toBe(0);
});

test('words half written at the lock and written again from the start are one note', async ({ app, page }) => {
  await app.start();
  await turnLockOn(app);
  await page.goto(app.url);
  await app.tap(/^Write something down/);
  await page.getByLabel('What do you want to keep?').fill('The taxi nev');
  await expect.poll(() => intakeCount(page)).toBe(1);
  await page.reload();

  await app.tap(/^Write something down/);
  await expect(page.getByText('What you wrote here before is kept.')).toBeVisible();
  await page.getByLabel('What do you want to keep?').fill('The taxi never came');
  await app.tap('Keep this');
  await app.tap('Back');
  await unlock(app);

  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(page.getByText(/^The taxi nev/)).toHaveCount(1);
  expect(await intakeCount(page)).toBe(0);
});

/** Runs on the page. Turns a bit of everything in the intake box over. */
function spoilIntake(): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('marram-door');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const writing = opening.result.transaction('intake', 'readwrite');
      const cursor = writing.objectStore('intake').openCursor();
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        const sealed: Uint8Array = cursor.result.value.slice();
        sealed[60] = (sealed[60] ?? 0) ^ 1;
        cursor.result.update(sealed);
        cursor.result.continue();
      };
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** How many things lie in the intake box. */
async function intakeCount(page: Page): Promise<number> {
  return (await keysOnDisk(page, 'marram-door', 'intake')).length;
}
