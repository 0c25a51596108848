import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { keysOnDisk } from '../support/on-disk.ts';

const WORDS = 'She rang back and said no';

test('two taps on "Keep this" keep one note', async ({ app, page }) => {
  await app.start();
  await app.open('add-plain');
  await page.getByRole('textbox').first().fill(WORDS);
  await page.getByRole('button', { name: 'Keep this' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await app.heading('Kept.');

  await isThereOnce(app);
});

test('a note that the phone kept, and could not say so, is there once when it is kept again', async ({ app, page }) => {
  await page.addInitScript(failOnceKept);
  await app.start();
  await app.open('add-plain');
  await page.getByRole('textbox').first().fill(WORDS);
  await page.evaluate(() => {
    window.fails = 'once kept';
  });
  await app.tap('Keep this');
  await expect(page.getByText('so it is not kept yet')).toBeVisible();
  expect(await page.evaluate(() => window.fails)).toBe('always');

  await page.evaluate(() => {
    window.fails = 'never';
  });
  await page.getByRole('textbox').first().fill(`${WORDS}, twice`);
  await app.tap('Keep this');
  await app.heading('Kept.');

  await isThereOnce(app);
  await expect(page.getByText(`${WORDS}, twice`)).toBeVisible();
});

test('a parent who goes on while the phone still keeps stays where they went', async ({ app, page }) => {
  await page.addInitScript(answerLate);
  await app.start();
  await app.open('add-plain');
  await page.getByRole('textbox').first().fill(WORDS);

  await app.tap('Keep this');
  await page.getByRole('navigation').getByRole('button', { name: 'History' }).click();

  await expect(rowsWith(page, WORDS)).toHaveCount(1);
  await app.heading('History');
});

test('a draft that does not open is told of and set aside, and a new note can be written in its place', async ({
  app,
  page,
}) => {
  await app.start();
  await page.evaluate(async () => {
    const opening = indexedDB.open('marram-door');
    await new Promise((done) => Object.assign(opening, { onsuccess: done }));
    const writing = opening.result.transaction('drafts', 'readwrite');
    writing.objectStore('drafts').put(new Uint8Array(100), 'add-plain');
    await new Promise((done) => Object.assign(writing, { oncomplete: done }));
    opening.result.close();
  });

  await app.open('add-plain');
  await expect(page.getByText('What you began here before did not open.')).toBeVisible();
  await page.getByRole('textbox').first().fill(WORDS);
  await app.tap('Keep this');
  await app.heading('Kept.');

  await isThereOnce(app);
  expect(await keysOnDisk(page, 'marram-door', 'drafts')).toEqual(['unread-add-plain']);
});

declare global {
  interface Window {
    fails?: 'never' | 'once kept' | 'always';
  }
}

async function isThereOnce(app: App): Promise<void> {
  await app.open('history');
  await expect(rowsWith(app.page, WORDS)).toHaveCount(1);
}

function rowsWith(page: Page, words: string) {
  return page.locator('.rows button').filter({ hasText: words });
}

/** Runs on the page. Once a note is on the disk, the database of notes does nothing more that it is asked. */
function failOnceKept(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    if (window.fails === 'always' && this.name === 'marram-journal') throw new DOMException('Gone', 'UnknownError');
    const begun = transaction.call(this, stores, mode, options);
    const isKeeping = window.fails === 'once kept' && mode === 'readwrite' && [...stores].includes('versions');
    if (isKeeping)
      begun.addEventListener('complete', () => {
        window.fails = 'always';
      });
    return begun;
  };
}

/** Runs on the page. What is kept on the disk is said so half a second later, as on a phone that is busy. */
function answerLate(): void {
  const { addEventListener } = IDBTransaction.prototype;
  const late = (listener: EventListener) => (event: Event) => setTimeout(() => listener(event), 500);
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(this: IDBTransaction, listener: EventListener) {
      addEventListener.call(this, 'complete', late(listener));
    },
  });
}
