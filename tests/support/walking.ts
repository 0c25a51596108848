import type { Page } from '@playwright/test';
import type { Canaries } from './canaries.ts';

/** A parent who uses everything there is, and writes a canary into every box. */
export interface Walk {
  readonly page: Page;
  readonly url: string;
  readonly canaries: Canaries;
  /** A folder outside the profile, for the file that is brought in. */
  readonly files: string;
  /** What opens files and the lock, as it was shown: filled in on the way. */
  readonly secrets: string[];
}

/** Loads a screen anew. */
export async function open({ page, url }: Walk, screen: string): Promise<void> {
  await page.goto(`${url}?${screen}#${screen}`);
  await page.locator('.screen h1').waitFor();
}

/** The native radio or checkbox under each chip in sight that says this. */
export function chipsNamed(page: Page, name: string) {
  return page
    .locator('.chip:visible')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('input');
}
