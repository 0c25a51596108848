import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browser.mjs';
import { runChecks } from './check.mjs';
import { installPackages, root } from './packages.mjs';

/** `npm test`: installs what it needs, runs every check and every suite, and ends with `N passed, N failed`. */
installPackages();
ensureBrowsers();

const results = join(root, 'node_modules/.cache/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [runChecks(), build(), vitest(), playwright()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/**
 * @param {string} script
 * @param {string[]} rest
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(script, rest, env = {}) {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}

function build() {
  const isBuilt = run('vite/bin/vite.js', ['build', '--logLevel', 'warn']).status === 0;
  return { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 };
}

function vitest() {
  const file = join(results, 'vitest.json');
  const projects = ['unit', 'browser', 'engines', 'reliability'].flatMap((project) => ['--project', project]);
  const done = run('vitest/vitest.mjs', [
    'run',
    ...projects,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  return counted(numPassedTests, numTotalTests - numPassedTests, done.status);
}

function playwright() {
  const file = join(results, 'playwright.json');
  const done = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
  if (flaky > 0) console.log(`${flaky} needed a second try; they are named above.`);
  return counted(expected + flaky, unexpected + skipped, done.status);
}

/**
 * A suite that ends badly without a failed test (a file that would not load, say) counts as one failure.
 *
 * @param {number} good
 * @param {number} bad
 * @param {number | null} status
 */
function counted(good, bad, status) {
  return { passed: good, failed: bad === 0 && status !== 0 ? 1 : bad };
}
