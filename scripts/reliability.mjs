import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './browser.mjs';
import { installPackages, root } from './packages.mjs';

/**
 * `npm run reliability`: installs, builds, and runs the long version of every test in `tests/reliability`, and of those
 * unit tests that have one.
 */

const UNIT_TESTS = ['mutations', 'memory'].map((name) => `tests/unit/documents/backup/${name}.test.ts`);

installPackages();
ensureBrowsers();
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
console.log('The long run takes hours: browsers are killed and disks filled hundreds of times.');
run('vitest/vitest.mjs', 'run', '--project', 'reliability', '--project', 'unit', 'tests/reliability', ...UNIT_TESTS);

/**
 * Runs one of our tools, and ends here when it does not end well.
 *
 * @param {string} script
 * @param {string[]} rest
 */
function run(script, ...rest) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RELIABILITY: 'long' },
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
