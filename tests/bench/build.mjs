import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { workerLast } from '../../scripts/build-worker.mjs';
import { root } from '../../scripts/packages.mjs';

const cache = join(root, 'node_modules/.cache/bench');

/**
 * Builds the app as it ships, and the floor beside it with the same settings, headers and service worker. Both go into a
 * folder of the bench's own, so that a `dist/` in use is left alone.
 *
 * @param {string} floorEntry
 * @returns {Promise<{ app: string, floor: string }>}
 */
export async function buildBoth(floorEntry) {
  process.chdir(root); // the worker's entry and the headers are named from here
  const [app, floor] = [join(cache, 'app'), join(cache, 'floor')];
  await build({ root, logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
  await build({
    configFile: false,
    root: dirname(floorEntry),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [sameHeaders(), workerLast()],
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      outDir: floor,
      emptyOutDir: true,
    },
  });
  return { app, floor };
}

/** @returns {import('vite').Plugin} */
function sameHeaders() {
  return {
    name: 'same-headers',
    generateBundle() {
      const source = readFileSync(join(root, 'public/_headers'), 'utf8');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
