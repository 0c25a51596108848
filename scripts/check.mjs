import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';

/** What is checked without running anything: types, lint with import directions, and unused code. */
const CHECKS = [
  { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the app alone', command: ['typescript/bin/tsc', '-p', 'src'] },
  {
    name: 'lint, format and import directions',
    command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'unused files, exports and packages', command: ['knip/bin/knip.js'] },
  {
    name: 'code that only tests keep alive',
    command: ['knip/bin/knip.js', '--production', '--config', 'knip.app.json'],
  },
];

/**
 * Runs every check.
 *
 * @returns {{ passed: number, failed: string[] }} How many hold, and the names of those that do not.
 */
export function runChecks() {
  const failed = CHECKS.filter((check) => !holds(check)).map(({ name }) => name);
  return { passed: CHECKS.length - failed.length, failed };
}

/** @param {typeof CHECKS[number]} check */
function holds({ name, command: [script = '', ...rest] }) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${done.status === 0 ? '✓' : '✗'} ${name}`);
  return done.status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(runChecks().failed.length > 0 ? 1 : 0);
