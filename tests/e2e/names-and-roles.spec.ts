import type { Page } from '@playwright/test';
import { everyScreen } from '../../scripts/screens.mjs';
import { expect, test } from '../support/app.ts';

/** What breaks the rules of names and roles on the screen as it is, each in words. */
function wrongNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const wrong: string[] = [];
    const tops = seen('h1').length;
    if (tops !== 1) wrong.push(`${tops} main headings`);
    const levels = seen('h1, h2, h3, h4').map((one) => Number(one.tagName.slice(1)));
    if (levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)) wrong.push(`levels ${levels.join(' ')}`);
    for (const chip of seen('.chip')) {
      if (!chip.closest('fieldset, [role=group], [role=radiogroup]')) wrong.push(`no group: ${chip.textContent}`);
    }
    if (document.title.includes('Jem')) wrong.push(`the title tells: ${document.title}`);
    return wrong;
  });
}

test('each screen has one main heading, no level skipped, its chips in groups, and no name in its title', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.keepPaper();
  const found: Record<string, readonly string[]> = {};

  for (const screen of everyScreen) {
    await app.goTo(screen);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.getByText(/are opening|still opening|Making the page/)).toHaveCount(0);
    const wrong = await wrongNames(page);
    if (wrong.length > 0) found[screen] = wrong;
  }

  expect(found).toEqual({});
});
