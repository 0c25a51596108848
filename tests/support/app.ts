import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { reachedByHand } from '../../scripts/screens.mjs';
import { serve } from '../../scripts/serve.mjs';
import { photoFrom } from './photos.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const samplePath: string = fileURLToPath(new URL('../data/sample-case.jsonl', import.meta.url));

/** A parent's page on the built app, served with its real headers, on a day that does not move. */
export const test = base.extend<{ app: App; today: string }, { site: { url: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for.
    async ({}, use) => {
      const server = await serve({ folder: dist });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  today: ['2026-11-21', { option: true }],
  app: async ({ page, site, today }, use) => {
    await page.bringToFront(); // or on a busy machine it may not have the focus
    await page.clock.setSystemTime(new Date(`${today}T10:00:00Z`));
    await use(new App(page, site.url));
  },
});

export { expect };

/** What a parent does, in a parent's words. */
export class App {
  readonly page: Page;
  readonly url: string;
  #visits = 0;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  /** First run, to Today. */
  async start(childName = 'Ellis'): Promise<void> {
    await this.page.goto(this.url);
    await this.tap('Start');
    await this.page.getByLabel('What should we call your child?').fill(childName);
    await this.tap('Start writing');
    await this.heading('What would you like to keep?');
  }

  /** First run without a name, and the sample case brought in. */
  async startWithSample(): Promise<void> {
    await this.page.goto(this.url);
    await this.tap('Start');
    await this.tap('Skip this');
    await this.heading('What would you like to keep?');
    await this.bring(samplePath);
    await this.tap(/^Keep these 97 notes/);
    await expect(this.page.getByText('Kept 97 notes.')).toBeVisible();
  }

  /** Chooses a file under "Bring notes in". */
  async bring(path: string): Promise<void> {
    await this.open('bring');
    await this.page.locator('input[type=file]').setInputFiles(path);
  }

  /** Opens a screen by the word in its address, as a reload would. */
  async open(screen: string): Promise<void> {
    this.#visits += 1; // an address that differs in its hash alone would not load the page anew
    await this.page.goto(`${this.url}?${this.#visits}#${screen}`);
    await expect(this.page.locator('.screen h1')).toHaveCount(1);
  }

  /** Goes to a screen from the one before without a reload; to one of one thing by hand, as far as there is one. */
  async goTo(screen: string): Promise<void> {
    const way = reachedByHand[screen];
    if (way) return this.#reach(screen, way);
    await this.page.evaluate((hash) => {
      const before = document.querySelector('.screen h1');
      if (before && location.hash !== hash) before.className += ' of-the-screen-before';
      location.hash = hash;
    }, `#${screen}`);
    await expect(this.page.locator('.screen h1:not(.of-the-screen-before)')).toHaveCount(1);
  }

  async #reach(screen: string, { from, tap }: { readonly from: string; readonly tap: string }): Promise<void> {
    await this.goTo(from);
    await expect(this.page.getByText(/are opening|still opening/)).toHaveCount(0);
    const first = this.page.locator(tap).first();
    if ((await first.count()) === 0) return;
    await first.click();
    await expect(this.page).toHaveURL(new RegExp(`#${screen}$`));
    await expect(this.page.locator('.screen h1')).toHaveCount(1);
  }

  tap(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  }

  chip(name: string): Promise<void> {
    const answer = this.page.getByRole('radio', { name, exact: true });
    return answer.or(this.page.getByRole('checkbox', { name, exact: true })).click();
  }

  /** Types as from a keyboard, once a box has taken the focus. */
  async type(words: string): Promise<void> {
    await expect(this.page.locator('textarea:focus, input:focus')).toHaveCount(1);
    await this.page.keyboard.type(words);
  }

  async heading(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** Keeps one note of a kind with words in its box. */
  async keepNote(kind: string, words: string, justForYou?: string): Promise<void> {
    await this.goTo(`add-${kind}`);
    await this.page.getByRole('textbox').first().fill(words);
    if (justForYou !== undefined) {
      await this.page.getByText('Add more (optional)').click();
      await this.page.getByLabel('Just for you: how did it feel?').fill(justForYou);
    }
    await this.tap('Keep this');
    await this.heading('Kept.');
  }

  /** Keeps a note with two photos in it, the newest there is. */
  async keepPaper(): Promise<void> {
    await this.goTo('add-paper');
    for (const name of ['one.jpg', 'two.jpg']) {
      const buffer = await photoFrom(this.page, 60, 40, '');
      await this.page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
      await expect(this.page.locator('.card').filter({ hasText: name })).toBeVisible();
    }
    await expect(this.page.getByText('2 photos and files are in.')).toBeVisible();
    await this.tap('Keep this');
    await this.heading('Kept.');
  }
}
