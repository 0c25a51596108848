import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { installPackages, root } from './packages.mjs';

/**
 * `npm run reliability`: installs, builds, and kills the browser in the middle of writing three hundred times (or as
 * often as KILLS says). Prints how many kills, how many notes the app said were kept, and how many of those were lost.
 */
const KILLS = process.env.KILLS ?? '300';

installPackages();
ensureChromium();
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
console.log(`Killing the browser ${KILLS} times. Each takes two to ten seconds.`);
run('vitest/vitest.mjs', 'run', '--project', 'reliability');

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
    env: { ...process.env, KILLS },
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
