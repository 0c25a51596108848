import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../scripts/packages.mjs';
import { filesUnder } from '../support/canaries.ts';
import { tell } from '../support/figures.ts';

test('two builds of the same source are the same, byte for byte', async () => {
  const [one, other] = [await built(), await built()];

  const files = Object.keys(one).length;
  const unlike = Object.keys({ ...one, ...other }).filter((file) => one[file] !== other[file]);
  tell('R24', 'Node', `two builds of ${files} files: ${unlike.length} differ`);
  expect(files).toBeGreaterThan(20);
  expect(unlike).toEqual([]);
});

/** The hash of every file of a build. */
async function built(): Promise<Readonly<Record<string, string>>> {
  const outDir = await mkdtemp(join(tmpdir(), 'marram-build-'));
  await build({
    configFile: join(root, 'vite.config.ts'),
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const hashes = (await filesUnder(outDir)).map((file) => [
    relative(outDir, file),
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);
  await rm(outDir, { recursive: true });
  return Object.fromEntries(hashes);
}
