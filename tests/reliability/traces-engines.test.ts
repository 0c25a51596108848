import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { screens } from '../../scripts/screens.mjs';
import { kinds } from '../../src/domain/kinds/index.ts';
import { Canaries, filesUnder, isUnder } from '../support/canaries.ts';
import { tell, times } from '../support/figures.ts';
import { until } from '../support/processes.ts';
import { type FreeEngine, freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';

const app = selfDrivenInEngine();

/** More than all forms have together. */
const BOXES = 300;
const TAKES_AT_MOST = 300_000;

describe.each(freeEngines)('in $name', (engine) => {
  test(
    'what is written is nowhere on the disk in the clear, running, killed or locked; once locked, nor is what lay open before',
    async () => {
      const canaries = new Canaries();
      const plan = everything(canaries);
      await app.open(engine, { act: 'walk', ...plan });
      await app.hear('walked', TAKES_AT_MOST);
      const written = canaries.count - Number((await app.hear('left'))[0]);
      const running = await canaries.foundUnder(app.folder);
      const before = bytesTold('key', 'sealed');
      await app.kill();
      const killed = await canaries.foundUnder(app.folder);
      // That the search finds what is there: the browser itself has let go of some.
      expect(await howManyLeft(before)).toBeGreaterThan(before.length / 2);

      await app.open(engine, { act: 'lock', ...plan });
      await app.hear('hidden');
      // The browser writes its log back in its own time, once the page that held the database is gone.
      await until('what lay open before to go from the disk', async () => (await howManyLeft(before)) === 0);
      await app.kill();
      const locked = await canaries.foundUnder(app.folder);
      const left = await howManyLeft(before);

      const hits = running.length + killed.length + locked.length;
      tell('R12', engine.name, `${written} canaries in ${(await filesUnder(app.folder)).length} files, ${hits} hits`);
      tell('R2', engine.name, `the old key and ${before.length - 1} rows that it sealed, once locked: ${left} left`);
      expect({ running, killed, locked, left }).toEqual({ running: [], killed: [], locked: [], left: 0 });
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
    const [key = Buffer.alloc(0)] = bytesTold('key');
    // That the search finds what is there. The browser writes it down in its own time.
    await until('the key on the disk', async () => (await filesWith(key)).length > 0);
    await app.kill();

    await app.open(engine, { act: 'erase', from: 0, most: 0 });
    await app.hear('erased');
    await app.kill();

    const left = [...(await filesWith(key)), ...(await canaries.foundUnder(app.folder))];
    tell('R13', 'Firefox', `canaries and the key: ${left.length} hits after everything is deleted`);
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
  await app.hear('drafted');
}

/** What the page is to write: a word for every box, and a file to bring in. */
function everything(canaries: Canaries) {
  const word = (place: string) => canaries.wordFor(place);
  const line = { date: '2026-03-04', kind: 'meeting', title: word('a file: title'), happened: word('a file: words') };
  return {
    childName: word('the name of the child'),
    words: Array.from({ length: BOXES }, (_, at) => word(`box ${at + 1}`)),
    kinds: kinds.map(({ id }) => id),
    screens: screens.slice(0, times(6, screens.length)),
    file: { name: `${word('the name of a file')}.jsonl`, text: JSON.stringify(line) },
    passphrase: `${word('the passphrase')} otter lantern cobalt`,
  };
}

/** The bytes that the page told under these names, each once. */
function bytesTold(...names: readonly string[]): readonly Buffer[] {
  const lines = app.told.filter((line) => names.some((name) => line.startsWith(`${name}/`)));
  const told = new Set(lines.flatMap((line) => line.slice(line.indexOf('/') + 1).split('-')));
  return [...told].map((hex) => Buffer.from(hex, 'hex'));
}

/** How many of these lie anywhere in the profile. */
async function howManyLeft(wanted: readonly Buffer[]): Promise<number> {
  const found = new Set<Buffer>();
  for (const file of await filesUnder(app.folder)) {
    const held = await readFile(file).catch(() => Buffer.alloc(0));
    for (const bytes of wanted) if (held.includes(bytes)) found.add(bytes);
  }
  return found.size;
}

async function filesWith(bytes: Buffer): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(app.folder)) {
    const held = await readFile(file).catch(() => Buffer.alloc(0));
    if (held.includes(bytes)) found.push(file);
  }
  return found;
}
