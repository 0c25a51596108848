import type { Page } from '@playwright/test';
import { everyScreen } from '../../scripts/screens.mjs';
import { type App, expect, test } from '../support/app.ts';
import { axeFindings, RULES_OF_LOOK } from '../support/axe.ts';

const WAYS = [
  { name: 'light on a phone', viewport: { width: 390, height: 844 }, media: { colorScheme: 'light' as const } },
  {
    name: 'dark on a small phone',
    viewport: { width: 320, height: 568 },
    media: { colorScheme: 'dark' as const },
    rules: RULES_OF_LOOK,
  },
  {
    name: 'forced colours on a computer',
    viewport: { width: 1280, height: 800 },
    media: { forcedColors: 'active' as const },
    rules: RULES_OF_LOOK,
  },
];

async function settled(app: App, screen: string): Promise<void> {
  await app.goTo(screen);
  await expect(app.page.getByText(/are opening|still opening|Making the page/)).toHaveCount(0);
}

test.describe('axe finds nothing', () => {
  for (const { name, viewport, media, rules } of WAYS) {
    test(`on any screen with notes, ${name}`, async ({ app, page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await app.startWithSample();
      await app.keepPaper();

      const found: Record<string, readonly string[]> = {};
      for (const screen of everyScreen) {
        await settled(app, screen);
        found[screen] = await axeFindings(page, rules);
      }

      expect(Object.fromEntries(Object.entries(found).filter(([, findings]) => findings.length > 0))).toEqual({});
    });
  }

  test('on any screen while it is empty', async ({ app, page }) => {
    await page.goto(app.url);
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    const found: Record<string, readonly string[]> = { start: await axeFindings(page) };
    await app.start();

    for (const screen of everyScreen) {
      await settled(app, screen);
      found[screen] = await axeFindings(page);
    }

    expect(Object.fromEntries(Object.entries(found).filter(([, findings]) => findings.length > 0))).toEqual({});
  });
});

/** Anything to tap that is under 44 by 44, but for links inside sentences. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, .chip')].filter(
      (one) => one.checkVisibility() && !one.closest('[aria-hidden]'),
    );
    return targets
      .map((one) => ({ name: one.textContent?.slice(0, 30) ?? '', box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`);
  });
}

test('nothing breaks, is clipped, has to be scrolled sideways or is too small to tap, whatever the size of things', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.keepPaper();
  const found: Record<string, readonly string[]> = {};

  for (const screen of everyScreen) {
    await settled(app, screen);
    const small = (await smallTargets(page)).map((target) => `${target} is small`);
    const wide: string[] = [];
    for (const size of SIZES) if (await isWide(page, size)) wide.push(`wide ${size.name}`);
    await sized(page, AS_IT_COMES);
    const findings = [...small, ...wide, ...(await clippedWithSpacing(page))];
    if (findings.length > 0) found[screen] = findings;
  }

  expect(found).toEqual({});
});

interface Size {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly text: string;
}

const AS_IT_COMES: Size = { name: 'as it comes', viewport: { width: 390, height: 844 }, text: '' };

const SIZES: readonly Size[] = [
  { name: 'at 320 px', viewport: { width: 320, height: 568 }, text: '' },
  { name: 'at 400% on a laptop', viewport: { width: 320, height: 256 }, text: '' },
  { name: 'with text at 200% on a small phone', viewport: { width: 320, height: 568 }, text: '225%' },
  { name: 'with text at 200% on a phone', viewport: { width: 390, height: 844 }, text: '225%' },
];

async function sized(page: Page, { viewport, text }: Size): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

async function isWide(page: Page, size: Size): Promise<boolean> {
  await sized(page, size);
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** What is clipped with the text spacing of WCAG 1.4.12. */
function clippedWithSpacing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
    const boxes = [...document.querySelectorAll<HTMLElement>('button, .chip-face, p, h1, h2, dd, summary')].filter(
      (one) => one.checkVisibility() && !one.closest('.page-frame, #paper, .unseen, .unseen-until-focus'),
    );
    const clipped = boxes
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible')
      .map((one) => `${one.textContent?.slice(0, 40)} is clipped`);
    document.adoptedStyleSheets = [];
    return clipped;
  });
}

test.describe('the keyboard alone', () => {
  test('keeps a note from first start, focus in sight and in order', async ({ app, page }) => {
    await page.goto(app.url);
    await app.heading('A quiet place to keep what happened.');

    await page.keyboard.press('Tab');
    await expect(page.locator('summary', { hasText: 'What Hide can’t do' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What should we call your child?')).toBeFocused();
    await page.keyboard.type('Ellis');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await app.heading('What would you like to keep?');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (let tabs = 0; tabs < 20 && !(await isFocused(page, 'Something that helped')); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What helped?')).toBeFocused();
    await page.keyboard.type('The side gate');
    for (let tabs = 0; tabs < 30 && !(await isFocused(page, 'Keep this')); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await app.heading('Kept.');
  });

  test('skips past the bars, to the tiles', async ({ app, page }) => {
    await app.start();
    await page.keyboard.press('Shift+Tab');
    for (let tabs = 0; tabs < 12 && !(await isFocused(page, 'Skip to adding a note')); tabs++)
      await page.keyboard.press('Shift+Tab');

    await page.keyboard.press('Enter');

    await expect(page.getByRole('button', { name: 'Ellis said or showed' })).toBeFocused();
  });

  test('is never hidden behind a bar that stays', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('add-meeting');
    const hidden: string[] = [];

    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.foot-bar, .bottom-bar, .top-bar, .skip'))
          return '';
        const box = focused.getBoundingClientRect();
        const bars = [...document.querySelectorAll('.foot-bar, .bottom-bar, .top-bar')].map((bar) =>
          bar.getBoundingClientRect(),
        );
        return bars.some((bar) => box.top >= bar.top && box.bottom <= bar.bottom)
          ? (focused.textContent ?? 'something')
          : '';
      });
      if (covered) hidden.push(covered);
    }

    expect(hidden).toEqual([]);
  });

  test('arrows move between radio chips and Space picks', async ({ app, page }) => {
    await app.start();
    await app.open('add-said');
    await page.getByRole('radio', { name: 'Exact words' }).focus();

    await page.keyboard.press('ArrowRight');

    await expect(page.getByRole('radio', { name: 'Close to it' })).toBeChecked();
  });
});

async function isFocused(page: Page, name: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      document.activeElement?.matches('button') && document.activeElement.textContent?.includes(wanted) === true,
    name,
  ) as Promise<boolean>;
}

test.describe('preferences', () => {
  test('reduced motion leaves nothing moving', async ({ app, page }) => {
    await app.start();

    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('a chosen chip tells by a tick and a weight, not by colour alone', async ({ app, page }) => {
    await app.start();
    await app.open('add-said');
    await app.chip('Exact words');

    const face = page.locator('.chip:has(input:checked) .chip-face').first();

    expect(await face.evaluate((one) => getComputedStyle(one, '::before').borderBlockEndWidth)).not.toBe('0px');
    await expect(page.getByRole('radio', { name: 'Exact words' })).toHaveAccessibleName('Exact words');
  });

  test('each look shows at once and stays after a reload', async ({ app, page }) => {
    await app.start();
    await app.open('look');

    await app.chip('Dark');
    await app.chip('Wide');
    await expect(page.locator('html[data-theme=dark][data-spacing=wide]')).toHaveCount(1);
    await app.open('today');

    await expect(page.locator('html[data-theme=dark][data-spacing=wide]')).toHaveCount(1);
  });
});
