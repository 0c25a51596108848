import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['domain', '../store/database.ts'],
  ['domain', 'preact'],
  ['domain/page', '../../words/en/page.ts'],
  ['vault', '../domain/note.ts'],
  ['door', '../vault/vault.ts'],
  ['store', '../words/en/add.ts'],
  ['store', '../features/add/add.tsx'],
  ['bring', '../store/database.ts'],
  ['documents', '../store/journal-store.ts'],
  ['documents', '../store/just-for-you.ts'],
  ['features/page', '../../store/just-for-you.ts'],
  ['features/page', '../history/view.ts'],
  ['features/page', '../../app/navigation.ts'],
  ['features/page', '../../vault/vault.ts'],
  ['features/page', 'dexie'],
  ['ui', '../words/en/add.ts'],
  ['ui', '../domain/note.ts'],
  ['words', '../store/database.ts'],
  ['worker', '../store/database.ts'],
  ['app', '../worker/service-worker.ts'],
  ['app', '../store/just-for-you.ts'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['features/page', '../../domain/note.ts'],
  ['features/page', '../../documents/page/paper.tsx'],
  ['features/page', './making.ts'],
  ['features/add/fields', '../form.ts'],
  ['store', '../vault/vault.ts'],
  ['store', './just-for-you.ts'],
  ['documents', '../domain/note.ts'],
  ['words', '../domain/note.ts'],
  ['worker', '../door/door.ts'],
];

let folder: string;
let found: readonly { readonly path: string; readonly rule: string }[];

/** Plants one file for each import in a copy of the tree, and lints them in one run with the project's own rules. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directions-'));
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  copyFileSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  for (const [from, what] of [...FORBIDDEN, ...ALLOWED])
    plant(pathOf(from, what), `export { thing } from '${what}';\n`);
  plant('src/domain/planted-global.ts', 'export const planted = document.title;\n');
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const done = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(done.stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  found = diagnostics.map(({ category, location: { path } }) => ({
    rule: category,
    path: typeof path === 'string' ? path : path.file,
  }));
});

afterAll(() => rmSync(folder, { recursive: true }));

function pathOf(from: string, what: string): string {
  return `src/${from}/planted-${what.replace(/[^a-z]/g, '')}.ts`;
}

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
}

function rulesBrokenBy(path: string): readonly string[] {
  return found.filter((one) => one.path.endsWith(path)).map(({ rule }) => rule);
}

describe('the import directions', () => {
  it.each(FORBIDDEN)('forbid src/%s to import %s', (from, what) => {
    expect(rulesBrokenBy(pathOf(from, what))).toContain('lint/style/noRestrictedImports');
  });

  it.each(ALLOWED)('allow src/%s to import %s', (from, what) => {
    expect(rulesBrokenBy(pathOf(from, what))).not.toContain('lint/style/noRestrictedImports');
  });

  it('keep the page, the clock and chance out of domain', () => {
    expect(rulesBrokenBy('src/domain/planted-global.ts')).toContain('lint/style/noRestrictedGlobals');
  });
});
