import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
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
export interface PartsPage {
  readonly url: string;
  stop(): Promise<void>;
}

export async function servePartsPage(name: string): Promise<PartsPage> {
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
export class PartsBrowser {
  readonly #url: string;
  #profile: Profile | undefined;
  #browser: OpenChromium | undefined;

  constructor({ url }: PartsPage) {
    this.#url = url;
  }

  /** Opens it, again on the same profile where there is one. */
  async open(): Promise<Page> {
    this.#profile ??= await newProfile();
    this.#browser = await openChromium(this.#profile, this.#url);
    await this.#browser.page.locator('body[data-ready]').waitFor({ state: 'attached' });
    return this.#browser.page;
  }

  async kill(): Promise<void> {
    await this.#browser?.kill();
    this.#browser = undefined;
  }

  /** Ends it, and begins on a new profile next time. */
  async afresh(): Promise<void> {
    await this.kill();
    await this.#profile?.remove();
    this.#profile = undefined;
  }
}
