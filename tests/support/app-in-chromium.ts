import type { Page } from '@playwright/test';
import { afterEach, beforeEach } from 'vitest';
import { type BuiltApp, serveBuiltApp } from './built-app.ts';
import { newProfile, type OpenChromium, openChromium, type Profile } from './chromium-profile.ts';

/** The built app, and Chromium that is opened on it again and again with the same profile. */
export interface AppInChromium {
  readonly url: string;
  /** The folder of the profile: all that is left on the disk. */
  readonly folder: string;
  open(): Promise<Page>;
  /** Closes it as a parent would. */
  close(): Promise<void>;
  /** Ends it as a dead battery would. */
  kill(): Promise<void>;
  /** Ends it, and begins on a new profile. */
  afresh(): Promise<void>;
}

/** A new one for each test of a file, of which nothing outlives the test. */
export function appInChromium(): AppInChromium {
  let app: BuiltApp;
  let profile: Profile;
  let browser: OpenChromium | undefined;
  beforeEach(async () => {
    app = await serveBuiltApp();
    profile = await newProfile();
  });
  const end = async () => {
    await browser?.kill();
    await profile?.remove();
  };
  afterEach(async () => {
    await end();
    await app?.stop();
  });
  return {
    get url() {
      return app.url;
    },
    get folder() {
      return profile.folder;
    },
    open: async () => {
      browser = await openChromium(profile, app.url);
      return browser.page;
    },
    close: async () => browser?.close(),
    kill: async () => browser?.kill(),
    afresh: async () => {
      await end();
      profile = await newProfile();
    },
  };
}
