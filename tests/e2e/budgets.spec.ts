import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The scripts that the first screen waits for: those of the page, and all they import at once. */
function firstScripts(): readonly string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, 'assets', file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      if (imported) visit(imported);
  };
  for (const [, file] of page.matchAll(/assets\/([\w.-]+\.js)/g)) if (file) visit(file);
  return [...found];
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, 'assets', file)), { level: 9 }).length, 0);
}

test.describe('what is fetched', () => {
  test('before the first word can be typed is 40 KB of script or less', () => {
    const scripts = firstScripts();

    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts)).toBeLessThanOrEqual(40 * 1024);
  });

  test('is 10 KB of style or less', () => {
    const styles = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'));

    expect(gzipped(styles)).toBeLessThanOrEqual(10 * 1024);
  });

  test('is 2 MB in all or less, and every file of it is kept for offline', () => {
    const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
    const assets = readdirSync(join(dist, 'assets'));

    const bytes = assets.reduce((sum, file) => sum + readFileSync(join(dist, 'assets', file)).length, 0);

    expect(bytes).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(assets.filter((file) => !worker.includes(`./assets/${file}`))).toEqual([]);
  });
});

/** Counts taps and boxes filled, as a parent would make them. */
class Counted {
  taps = 0;
  fields = 0;
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async tap(name: string | RegExp): Promise<void> {
    this.taps += 1;
    await this.app.tap(name);
  }

  async chip(name: string): Promise<void> {
    this.taps += 1;
    await this.app.chip(name);
  }

  async type(words: string): Promise<void> {
    this.fields += 1;
    await this.app.type(words);
  }
}

const kept = (page: Page) => expect(page.getByRole('heading', { level: 1, name: 'Kept.' })).toBeVisible();

/** Keeps a note that names someone, so that a form offers them. */
async function meet(name: string, app: App): Promise<void> {
  await app.open('add-helped');
  await app.page.getByRole('textbox').first().fill('He rang back');
  await app.page.getByLabel('Who helped? (optional)').fill(name);
  await app.tap('Keep this');
  await kept(app.page);
  await app.tap('Go to Today');
}

test.describe('from Today', () => {
  test('something the child said takes 2 taps and 1 field', async ({ app, page }) => {
    await app.start();
    const counted = new Counted(app);

    await counted.tap('Ellis said or showed');
    await counted.type('The 14 goes past Nan’s');
    await counted.tap('Keep this');

    await kept(page);
    expect([counted.taps, counted.fields]).toEqual([2, 1]);
  });

  test('an unanswered call to someone known takes 4 taps and no typing', async ({ app, page }) => {
    await app.start();
    await meet('Mr Pryce', app);
    const counted = new Counted(app);

    await counted.tap('A call or message');
    await counted.chip('No answer');
    await counted.chip('Mr Pryce');
    await counted.tap('Keep this');

    await kept(page);
    expect([counted.taps, counted.fields]).toEqual([4, 0]);
  });

  test('a locked copy takes 6 taps and no typing', async ({ app, page }) => {
    await app.start();
    await app.keepNote('meeting', 'The meeting about transport');
    await app.tap('Go to Today');
    const counted = new Counted(app);

    await counted.tap('Summary');
    await counted.tap('Share a locked copy');
    await counted.tap('Make a locked copy');
    await counted.tap('Lock it');
    await counted.tap('I have the words');
    await app.heading('The copy is locked');
    const [made] = await Promise.all([page.waitForEvent('download'), counted.tap('Save the locked file')]);

    expect(made.suggestedFilename()).toMatch(/^copy-.*\.age$/);
    expect([counted.taps, counted.fields]).toEqual([6, 0]);
  });

  test('a promise by someone known takes 4 taps and 1 field', async ({ app, page }) => {
    await app.start();
    await meet('Mr Pryce', app);
    const counted = new Counted(app);

    await counted.tap('A promise');
    await counted.type('Review of mornings-only');
    await counted.chip('Mr Pryce');
    await counted.chip('Within 2 weeks');
    await counted.tap('Keep this');

    await kept(page);
    expect([counted.taps, counted.fields]).toEqual([4, 1]);
  });

  test('a bare meeting takes 2 taps and 1 field', async ({ app, page }) => {
    await app.start();
    const counted = new Counted(app);

    await counted.tap('A meeting');
    await counted.type('Talked about mornings');
    await counted.tap('Keep this');

    await kept(page);
    expect([counted.taps, counted.fields]).toEqual([2, 1]);
  });

  for (const [answer, said] of [
    ['It was done', 'Kept as done.'],
    ['I tried again', 'Kept that you tried again.'],
    ['Not yet', 'Kept. We will not ask again this week.'],
  ] as const) {
    test(`“${answer}” takes 1 tap`, async ({ app, page }) => {
      await app.startWithSample();
      await app.open('today');
      const counted = new Counted(app);

      await counted.tap(new RegExp(`^${answer}`));

      await expect(page.getByText(said)).toBeVisible();
      expect(counted.taps).toBe(1);
    });
  }

  test('a second page to the print sheet takes 4 taps', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('today');
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const counted = new Counted(app);

    await counted.tap('Summary');
    await counted.tap('Make one');
    await counted.tap('Read it');
    await counted.tap('Print or save as PDF');

    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    expect(counted.taps).toBe(4);
  });

  test('help takes 2 taps', async ({ app }) => {
    await app.start();
    const counted = new Counted(app);

    await counted.tap('More');
    await counted.tap(/^Help now/);

    await app.heading('Help now');
    expect(counted.taps).toBe(2);
  });
});
