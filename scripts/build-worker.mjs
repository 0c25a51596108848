import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { headersFor, parseHeaders } from './headers.mjs';

/**
 * Builds the service worker last, from the finished list of files and a hash of all their contents, as one classic
 * script. A change to any file, an icon too, makes a new worker and so an update.
 *
 * @returns {import('vite').Plugin}
 */
export function workerLast() {
  let outDir = 'dist';
  return {
    name: 'worker-last',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: { order: 'post', sequential: true, handler: () => buildWorker(outDir) },
  };
}

/** `erased.html` clears the storage of whoever fetches it: the worker never may. */
const NOT_CACHED = ['_headers', 'service-worker.js', 'robots.txt', 'erased.html'];

/** @param {string} outDir */
async function buildWorker(outDir) {
  const files = filesIn(outDir).filter((file) => !NOT_CACHED.includes(file) && !file.startsWith('screenshots/'));
  const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __FILES__: JSON.stringify(
        // A folder is asked for by its own address: some hosts lead away from the name of its page.
        files.map((file) => [`./${file.replace(/(^|\/)index\.html$/, '$1')}`, integrityOf(join(outDir, file))]),
      ),
      __VERSION__: JSON.stringify(hashOf(outDir, files)),
      __HEADERS__: headersAsCode('/', rules),
      __KEY_WORKER_HEADERS__: headersAsCode('/assets/argon2-worker-', rules),
    },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: 'src/worker/service-worker.ts',
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'service-worker.js',
      },
    },
  });
}

/**
 * @param {string} path
 * @param {import('./headers.mjs').HeaderRule[]} rules
 */
function headersAsCode(path, rules) {
  return JSON.stringify(headersFor(path, rules).filter(([name]) => name !== 'Cache-Control'));
}

/**
 * @param {string} folder
 * @param {string} [root]
 * @returns {string[]}
 */
function filesIn(folder, root = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name), root)
        : [relative(root, join(folder, entry.name)).split(sep).join('/')],
    )
    .sort();
}

/**
 * What a browser holds a file to: it refuses one that holds anything else.
 *
 * @param {string} path
 */
function integrityOf(path) {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}

/**
 * @param {string} folder
 * @param {string[]} files
 */
function hashOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
