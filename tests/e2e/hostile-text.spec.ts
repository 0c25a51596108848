import type { Page } from '@playwright/test';
import { everyScreen } from '../../scripts/screens.mjs';
import { inLine } from '../../src/domain/direction.ts';
import { peopleWords } from '../../src/words/en/people.ts';
import { type App, expect, test } from '../support/app.ts';

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

const inOneLine = (words: string) => words.replaceAll('\n', ' ').slice(0, 200);

test('hostile text of every kind is kept letter for letter, and shown as text everywhere', async ({ app, page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const isHarmless = async (screen: string) => {
    expect(await wide(page), screen).toEqual([]);
    expect(await mirrored(page), screen).toEqual([]);
  };
  const hostile = Object.values(HOSTILE);
  await app.start(hostile.map((words) => inOneLine(words).slice(0, 40)).join(' '));
  for (const words of hostile) await keepEverywhere(app, page, words);

  for (const screen of everyScreen) {
    await app.goTo(screen);
    await isHarmless(screen);
  }
  const names: string[] = [];
  const notes: string[] = [];
  const changed: string[] = [];
  for (const at of hostile.keys()) {
    await app.goTo('people');
    await page.locator('main .row-button').nth(at).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(peopleWords.title);
    names.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    await isHarmless(`person ${at}`);
    await page.locator('main .row-button').first().click();
    await expect(page.locator('p.as-written').first()).toBeVisible();
    notes.push((await page.locator('p.as-written').first().textContent()) ?? '');
    await isHarmless(`note ${at}`);
    await app.tap('Change');
    await expect(page.getByRole('button', { name: 'Keep the change' })).toBeVisible();
    changed.push(await page.getByRole('textbox').first().inputValue());
  }

  expect(names.toSorted()).toEqual(hostile.map((words) => inLine(inOneLine(words).trim())).toSorted());
  expect(notes.toSorted()).toEqual(hostile.toSorted());
  expect(changed.toSorted()).toEqual(hostile.toSorted());
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

/** Words in a note, a name, a view, and a promise. */
async function keepEverywhere(app: App, page: Page, words: string): Promise<void> {
  await app.goTo('add-happened');
  await page.getByRole('textbox').first().fill(words);
  await page.getByRole('textbox', { name: /^(Who was there|Someone else)/ }).fill(inOneLine(words));
  await page.getByText('Add more (optional)').click();
  await page.getByLabel('Our view').fill(words);
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.goTo('add-promise');
  await page.getByRole('textbox').first().fill(words);
  await app.tap('Keep this');
  await app.heading('Kept.');
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

/** Texts in which a letter of ours stands to the left of the one before it, but for words shown as they were written. */
function mirrored(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const boxOf = (text: Text, at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const isTurned = (text: Text, at: number) => {
      const [one, next] = [boxOf(text, at), boxOf(text, at + 1)];
      const isSameLine = Math.abs(one.top - next.top) < one.height / 2;
      return isSameLine && next.width > 0 && next.right < one.left + 1;
    };
    const isInLine = (text: Text) =>
      text.parentElement?.checkVisibility() && !text.parentElement.closest('.as-written');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts
      .filter(isInLine)
      .filter((text) =>
        [...text.data.slice(0, 400).matchAll(/[a-z0-9](?=[a-z0-9])/gi)].some(({ index }) => isTurned(text, index)),
      )
      .map(({ data }) => data);
  });
}
