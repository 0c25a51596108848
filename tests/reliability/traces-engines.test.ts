import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Canaries, filesUnder, isUnder } from '../support/canaries.ts';
import { tell } from '../support/figures.ts';
import { until } from '../support/processes.ts';
import { type FreeEngine, freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';

const app = selfDrivenInEngine();

const TAKES_AT_MOST = 300_000;

describe.each(freeEngines)('in $name', (engine) => {
  test(
    'what is written is nowhere on the disk in the clear: not while the app runs, not when it was killed',
    async () => {
      const canaries = new Canaries();
      await write(engine, canaries);
      const running = await canaries.foundUnder(app.folder);
      await app.kill();
      const killed = await canaries.foundUnder(app.folder);

      const hits = running.length + killed.length;
      tell(
        'R12',
        engine.name,
        `${canaries.count} canaries in ${(await filesUnder(app.folder)).length} files, ${hits} hits`,
      );
      expect({ running, killed }).toEqual({ running: [], killed: [] });
      expect(await isUnder(app.folder, 'marram-journal')).toBe(true); // that the search finds what is there
    },
    TAKES_AT_MOST,
  );
});

test(
  'once everything is deleted in Firefox, neither words nor keys are on the disk',
  async () => {
    const engine = freeEngines.find(({ name }) => name === 'Firefox');
    if (!engine) throw new Error('there is no Firefox');
    const canaries = new Canaries();
    await write(engine, canaries);
    const key = Buffer.from(await until('the key', () => valueTold('key')), 'hex');
    await app.kill();
    const before = await filesWith(key);

    await app.open(engine, { act: 'erase', from: 0, most: 0 });
    await until('the page that says it is deleted', () => app.told.includes('erased'));
    await app.kill();

    const left = [...(await filesWith(key)), ...(await canaries.foundUnder(app.folder))];
    tell('R13', 'Firefox', `canaries and the key: ${left.length} hits after everything is deleted`);
    expect(before).not.toEqual([]); // that the search finds what is there
    expect(left).toEqual([]);
  },
  TAKES_AT_MOST,
);

/** Writes a canary into a name, a note, its private words and a draft, and leaves the browser open on it. */
async function write(engine: FreeEngine, canaries: Canaries): Promise<void> {
  await app.open(engine, {
    act: 'draft',
    from: 1,
    most: 1,
    childName: canaries.wordFor('the name of the child'),
    words: canaries.wordFor('a note'),
    justForYou: canaries.wordFor('private words'),
    draft: canaries.wordFor('a draft'),
  });
  await until('the draft', () => app.told.some((line) => line.startsWith('drafted')));
}

function valueTold(name: string): string | undefined {
  return app.told.find((line) => line.startsWith(`${name}/`))?.slice(name.length + 1);
}

async function filesWith(bytes: Buffer): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(app.folder)) {
    const held = await readFile(file).catch(() => Buffer.alloc(0));
    if (held.includes(bytes)) found.push(file);
  }
  return found;
}
