import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowsers } from './browser.mjs';
import { runChecks } from './check.mjs';
import { installPackages, root } from './packages.mjs';

/** `npm test`: installs what it needs, runs every check and every suite, and ends with `N passed, N failed`. */
installPackages();
ensureBrowsers();

const results = join(root, 'node_modules/.cache/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const suites = [runChecks(), build(), vitest(), playwright()];
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = suites.flatMap((suite) => suite.failed);
// At the very end, since of a long log often only the end is kept.
for (const name of failed) console.log(`✗ ${name}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 || passed === 0 ? 1 : 0);

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
  return { passed: isBuilt ? 1 : 0, failed: isBuilt ? [] : ['the build'] };
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
  if (!existsSync(file)) return { passed: 0, failed: ['vitest, before its first test'] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: namesOrSuite(testResults.flatMap(failedInFile), 'vitest', done.status) };
}

/**
 * @param {{ name: string, assertionResults: { status: string, fullName: string }[] }} file
 * @returns {string[]} The tests of one file that did not pass, whether they failed or were never run.
 */
function failedInFile(file) {
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName }) => `${relative(root, file.name)}: ${fullName}`);
}

function playwright() {
  const file = join(results, 'playwright.json');
  const done = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  if (!existsSync(file)) return { passed: 0, failed: ['playwright, before its first test'] };
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} needed a second try; they are named above.`);
  const failed = suites.flatMap(failedInSuite);
  return { passed: stats.expected + stats.flaky, failed: namesOrSuite(failed, 'playwright', done.status) };
}

/**
 * @typedef {{ file: string, specs?: { title: string, ok: boolean, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]} The tests of a suite, and of those within it, that failed or were never run.
 */
function failedInSuite({ file, specs = [], suites = [] }) {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'skipped'));
  return [...failed.map(({ title }) => `tests/e2e/${file}: ${title}`), ...suites.flatMap(failedInSuite)];
}

/**
 * @param {string[]} names
 * @param {string} suite
 * @param {number | null} status
 * @returns {string[]} A suite that ends badly without a failed test (a file that would not load, say) counts as one failure.
 */
function namesOrSuite(names, suite, status) {
  return names.length === 0 && status !== 0 ? [`${suite}, outside its tests`] : names;
}
