import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { shellOptions } from './scripts/browser.mjs';
import { workerLast } from './scripts/build-worker.mjs';
import { emoji } from './scripts/emoji.mjs';
import { headersFor, parseHeaders } from './scripts/headers.mjs';
import { opener } from './scripts/opener.mjs';
import { wordsBySharedBeginnings } from './scripts/shared-beginnings.mjs';
import { stubbedOut } from './scripts/stubbed-out.mjs';

/** Puts the page's own rules into the page too, for hosts that send no headers. A page can't carry frame-ancestors. */
function rulesInPage(): Plugin {
  return {
    name: 'rules-in-page',
    apply: 'build',
    transformIndexHtml: () => {
      const headers = headersFor('/', parseHeaders(readFileSync('public/_headers', 'utf8')));
      const rules = headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
      const content = rules.replace(/frame-ancestors [^;]*; /, '');
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
    },
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * One file for all that the first screen needs. Left alone, what later screens share with it comes in a file for each
 * set of screens, and seven files take a phone longer to fetch and start than one.
 */
function firstChunk(id: string, modules: Modules): string | null {
  const seen = new Set<string>();
  const isFirst = (one: string): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    const module = modules.getModuleInfo(one);
    return module !== null && (module.isEntry || module.importers.some(isFirst));
  };
  return isFirst(id) ? 'first' : null;
}

/**
 * What is fetched at once with a lazy screen: its style. The list of scripts beside it would be a twentieth of all that is
 * fetched before the first word can be typed, and they are on the device already but for the very first visit.
 */
function styleAlone(_file: string, needed: readonly string[]): string[] {
  return needed.filter((one) => one.endsWith('.css'));
}

/** Tests that start browsers of their own, kill them or take the network away. They wait more than they work. */
function twoAtATime(name: string) {
  return {
    plugins: [opener(), emoji()],
    test: {
      name,
      environment: 'node',
      include: [`tests/${name}/**/*.test.ts`],
      testTimeout: 300_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}

const BROWSER_PACKAGES = [
  '@preact/signals',
  '@noble/hashes/argon2.js',
  '@noble/hashes/sha2.js',
  'age-encryption',
  'axe-core',
  'dexie',
  'fast-check',
  'idb',
  'lucide',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'preact/test-utils',
  'workbox-window',
];

export default defineConfig({
  base: './',
  plugins: [rulesInPage(), stubbedOut(), wordsBySharedBeginnings(), opener(), emoji(), workerLast()],
  // Modules, as the page is made of.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false, resolveDependencies: styleAlone },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk, debugName: 'first' }] } } },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 120_000,
          isolate: false, // each file would load the app anew, a third of all the work
        },
      },
      { test: { name: 'release', environment: 'node', include: ['tests/release/**/*.test.ts'] } },
      twoAtATime('engines'),
      twoAtATime('reliability'),
      {
        // Made ready before the first test: one that is found on the way makes the page of a running test load anew.
        optimizeDeps: { include: BROWSER_PACKAGES },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: shellOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
