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
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks() {
  const results = CHECKS.map(({ name, command: [script = '', ...rest] }) => {
    const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
      cwd: root,
      stdio: 'inherit',
    });
    console.log(`${done.status === 0 ? '✓' : '✗'} ${name}`);
    return done.status === 0;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(runChecks().failed > 0 ? 1 : 0);
