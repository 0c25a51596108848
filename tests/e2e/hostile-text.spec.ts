import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';

/** Words that a page could take for something else, or that could break it. */
const HOSTILE = {
  html: '<b>bold</b><img src=x onerror="window.broken=1"><style>*{display:none}</style>',
  script: '</script><script>window.broken=1</script>{{window.broken=1}}',
  formula: '=HYPERLINK("javascript:window.broken=1","tap")',
  markdown: '# not a heading\n[tap](javascript:window.broken=1)\n| a | b |\n```',
  rightToLeft: 'He said \u202Eyaw gnorw eht\u202C and مرحبا and שלום',
  controls: 'bell\u0007 null-ish\u2028line\u2029paragraph \uFEFFmark \u200Bzero',
  long: 'ŵ'.repeat(5000),
  marks: 'Ţ̴̢̛̘͕͋͝ę̸͉͗̊s̷̰̈́t̶̻̽ Ŷŵŷnéḷ D’Ārcý-Ó’Brîên Ŝmïth',
} as const;

for (const [name, words] of Object.entries(HOSTILE)) {
  test(`text with ${name} is kept letter for letter, and shown as text everywhere`, async ({ app, page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const line = words.replaceAll('\n', ' ').slice(0, 200);
    await app.start(line);
    await app.open('add-happened');
    await page.getByRole('textbox').first().fill(words);
    await page.getByLabel('Who was there?').fill(line);
    await page.getByText('Add more (optional)').click();
    await page.getByLabel('Our view').fill(words);
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.keepNote('promise', words);

    for (const screen of [
      'today',
      'history',
      'people',
      'promises',
      'words',
      'child',
      'page-check',
      'page-read',
      'more',
    ]) {
      await app.open(screen);
      expect(await wide(page), screen).toEqual([]);
    }
    await app.open('people');
    await page.locator('main .row-button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(line.trim());
    expect(await wide(page), 'person').toEqual([]);
    await page.locator('main .row-button').first().click();
    await expect(page.locator('p.as-written').first()).toBeVisible();
    expect(await page.locator('p.as-written').first().textContent()).toBe(words);
    expect(await wide(page), 'note').toEqual([]);
    await app.tap('Change');

    await expect(page.getByRole('textbox').first()).toHaveValue(words.replaceAll('\r\n', '\n'));
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });
}

/** What reaches past the edge of the screen, by its own words. */
function wide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const all = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > edge + 1);
    return all.map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 20)}`);
  });
}
