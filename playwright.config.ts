import { defineConfig } from '@playwright/test';
import { shellOptions } from './scripts/browser.mjs';

/** End to end, on the built app (`dist/`). Long time-outs and no fixed waits: machines are slow and shared. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // On a slow machine a browser itself can fail. What needed a second try is named at the end, and one that needs a third has failed.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: {
    launchOptions: shellOptions(),
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    // Putting the whole app by, for every test anew, is half the work. Specs about being offline ask for it.
    serviceWorkers: 'block',
  },
});
