import { afterEach, describe, expect, it } from 'vitest';
import version1 from '../../data/journals/version-1.json';
import { anId } from '../../support/builders.ts';
import { noteVersions, wordsIn, wordsOf } from '../../support/many-versions.ts';
import { rawDatabase } from '../../support/raw-database.ts';
import { aTab, closeTabs, freshName, reopened, type Tab } from '../../support/tabs.ts';

afterEach(closeTabs);

type Frozen = typeof version1;

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Puts a journal on the disk as an app of that day left it. */
async function layDown(name: string, { version, ...frozen }: Frozen): Promise<void> {
  const tables = ['versions', 'justForYou'] as const;
  const database = await rawDatabase(`${name}-journal`, version, (made) => {
    for (const table of tables) made.createObjectStore(table, { keyPath: 'order' });
  });
  const transaction = database.transaction(tables, 'readwrite');
  for (const table of tables)
    for (const { order, sealed } of frozen[table])
      transaction.objectStore(table).add({ order, sealed: fromBase64(sealed) });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

describe.each([['1', version1]])('a journal of version %s, frozen when it was new', (_, frozen) => {
  it('opens whole, is brought up to date, and stays so', async () => {
    const name = freshName();
    await layDown(name, frozen);
    const key = { vault: frozen.vault, epoch: frozen.epoch, key: fromBase64(frozen.key) };

    const tab = await aTab({ name, key });

    await seeAll(tab, frozen.notes);
    await seeAll(await reopened(tab), frozen.notes);
  });
});

async function seeAll({ store }: Tab, notes: number): Promise<void> {
  expect(wordsIn(store).toSorted()).toEqual(wordsOf(noteVersions(1, notes)).toSorted());
  expect(await store.privateWords(anId(1))).toBe('Only for me');
  expect([store.damaged.value, store.missing.value]).toEqual([0, 0]);
}
