import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { appInChromium } from '../support/app-in-chromium.ts';
import { tell, times } from '../support/figures.ts';
import { firstRun, seeToday, tap } from '../support/parent.ts';

const TIMES = times(2, 100);
const LONGEST_TIME = 60_000;

const app = appInChromium();

test(
  `hidden ${TIMES} times, mid-word, online and offline, nothing is left to be read and no word is lost`,
  async () => {
    const page = await app.open();
    await firstRun(page);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const seen = { readable: 0, shown: 0, lost: 0 };
    for (let time = 1; time <= TIMES; time++) {
      const words = `Secret ${time} and`;
      await page.context().setOffline(time % 2 === 0);
      await tap(page, 'Today');
      await tap(page, 'Just write. Sort it later');
      await page.getByRole('textbox').first().fill(words);
      seen.readable += (await page.evaluate(hide, { byKeys: time % 3 === 0 })) ? 1 : 0;
      seen.shown += await waysThatShow(page, 'Secret');
      for (let taps = 0; taps < 3; taps++) await tap(page, 'List');
      await seeToday(page);
      await tap(page, 'Just write. Sort it later');
      seen.lost += (await page.getByRole('textbox').first().inputValue()) === words ? 0 : 1;
    }

    tell(
      'R22',
      'Chromium',
      `${TIMES} times hidden: ${seen.readable} with something to be read before the next frame, ${seen.shown} ways back that showed it, ${seen.lost} drafts lost`,
    );
    expect(seen).toEqual({ readable: 0, shown: 0, lost: 0 });
  },
  TIMES * LONGEST_TIME,
);

/** Runs on the page. Hides it, and says whether anything of the app was left before the page was next drawn. */
function hide({ byKeys }: { byKeys: boolean }): boolean {
  if (byKeys)
    for (let pressed = 0; pressed < 3; pressed++)
      for (const type of ['keydown', 'keyup'])
        window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true }));
  else [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Hide')?.click();
  return document.body.childNodes.length > 0 || document.title !== 'List';
}

/** Back, reload and the app's own address: how many of them show the words, or anything but the dull page. */
async function waysThatShow(page: Page, words: string): Promise<number> {
  let shown = 0;
  const look = async () => {
    await page.getByRole('button', { name: 'List', exact: true }).waitFor();
    if ((await page.locator('html').textContent())?.includes(words) || (await page.title()) !== 'List') shown += 1;
  };
  await look();
  await page.goBack();
  await look();
  await page.reload();
  await look();
  await page.goto(`${app.url}?again#history`);
  await look();
  return shown;
}
