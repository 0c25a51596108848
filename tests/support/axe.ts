import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALSO = ['color-contrast-enhanced', 'target-size', 'identical-links-same-purpose'];

/** Tall enough for every screen whole: what lies behind a bar that stays can't be judged. */
const WHOLE_SCREEN = 12_000;

/** What can differ between two looks of the same screen. */
export const RULES_OF_LOOK: readonly string[] = ['color-contrast', 'color-contrast-enhanced', 'target-size'];

/**
 * What axe finds on a page by all rules, or by some, and what it could not decide, each with the place. It is put in past
 * the page's own rules. The picture of the printed sheet is for the eye alone and left out; its words stand beside it.
 */
export async function axeFindings(page: Page, some?: readonly string[]): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 390;
  await page.setViewportSize({ width, height: WHOLE_SCREEN });
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, also, some }) => {
      const run = (window as unknown as { axe: typeof import('axe-core') }).axe.run;
      const rules = Object.fromEntries(also.map((rule) => [rule, { enabled: true }]));
      const { violations, incomplete } = await run(
        { exclude: ['.page-frame'] },
        some ? { runOnly: { type: 'rule', values: [...some] } } : { runOnly: { type: 'tag', values: tags }, rules },
      );
      return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    { tags: TAGS, also: ALSO, some },
  );
}
