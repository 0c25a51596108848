import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { root } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';
import { newProfile, type OpenChromium, openChromium, type Profile } from './chromium-profile.ts';
import type { Parts } from './parts-page/main.ts';

declare global {
  interface Window {
    readonly parts: Parts;
  }
}

/** The page with the app's parts, served with the app's headers. */
interface PartsPage {
  readonly url: string;
  stop(): Promise<void>;
}

async function servePartsPage(name: string): Promise<PartsPage> {
  const outDir = join(root, 'node_modules/.cache/parts-page', name);
  await build({
    configFile: false,
    root: join(root, 'tests/support/parts-page'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [sameHeaders],
    worker: { format: 'es' },
    build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, outDir, emptyOutDir: true },
  });
  const { url, close } = await serve({ folder: outDir });
  return { url, stop: close };
}

const sameHeaders = {
  name: 'same-headers',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void }) {
    this.emitFile({
      type: 'asset',
      fileName: '_headers',
      source: readFileSync(join(root, 'public/_headers'), 'utf8'),
    });
  },
};

/** Chromium with the parts in hand, on a profile of its own that outlives a kill. */
export interface PartsBrowser {
  /** Opens it, again on the same profile where there is one. */
  open(): Promise<Page>;
  kill(): Promise<void>;
  /** Ends it, and begins on a new profile next time. */
  afresh(): Promise<void>;
}

/** One for all tests of the file `name`, each of which begins afresh. */
export function partsInChromium(name: string): PartsBrowser {
  let site: PartsPage;
  let profile: Profile | undefined;
  let browser: OpenChromium | undefined;
  const kill = async () => {
    await browser?.kill();
    browser = undefined;
  };
  const afresh = async () => {
    await kill();
    await profile?.remove();
    profile = undefined;
  };
  beforeAll(async () => {
    site = await servePartsPage(name);
  });
  afterEach(afresh);
  afterAll(() => site?.stop());
  const open = async () => {
    profile ??= await newProfile();
    browser = await openChromium(profile, site.url);
    await partsReady(browser.page);
    return browser.page;
  };
  return { open, kill, afresh };
}

/** Loads the page anew: nothing that it held is left. */
export async function reloadParts(page: Page): Promise<void> {
  await page.reload();
  await partsReady(page);
}

function partsReady(page: Page): Promise<void> {
  return page.locator('body[data-ready]').waitFor({ state: 'attached' });
}
