import { afterEach, describe, expect, it } from 'vitest';
import { anId } from '../../support/builders.ts';
import { withBitTurned } from '../../support/failing-disk.ts';
import { noteVersions, versionCount, wordsIn } from '../../support/many-versions.ts';
import { everythingIn, meddle, type RawRow, rowsOf } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(closeTabs);

const NOTE = anId(1);

async function aTabWithFive(): Promise<Tab> {
  const tab = await aTab();
  await tab.store.keep(noteVersions(1, 5), [{ note: NOTE, words: 'Only for me', time: '2026-11-21T10:00:00.000Z' }]);
  return tab;
}

async function rowAt(tab: Tab, order: number): Promise<RawRow> {
  const row = (await rowsOf(tab.name)).find((one) => one.order === order);
  if (!row) throw new Error(`no row ${order}`);
  return row;
}

describe('on the disk', () => {
  it('a row holds the number of its writing and sealed bytes, and nothing else', async () => {
    const tab = await aTabWithFive();

    const rows = [...(await rowsOf(tab.name)), ...(await rowsOf(tab.name, 'justForYou'))];

    expect(rows.map((row) => Object.keys(row).toSorted())).toEqual(rows.map(() => ['order', 'sealed']));
    expect(rows.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 1]);
    expect(rows.every(({ sealed }) => sealed instanceof Uint8Array)).toBe(true);
  });

  it('nothing that was written can be read, and no index tells of it', async () => {
    const tab = await aTabWithFive();

    const everything = await everythingIn(`${tab.name}-journal`);
    const rows = [...(await rowsOf(tab.name)), ...(await rowsOf(tab.name, 'justForYou'))];
    const text = rows.map(({ sealed }) => new TextDecoder('latin1').decode(sealed)).join('\n');

    expect(everything).toMatchObject({
      stores: [
        { name: 'chunks', keyPath: ['paper', 'number'], indexes: [] },
        { name: 'head', keyPath: 'name', indexes: [] },
        { name: 'justForYou', keyPath: 'order', indexes: [] },
        { name: 'papers', keyPath: 'id', indexes: [] },
        { name: 'versions', keyPath: 'order', indexes: [] },
      ],
    });
    expect(['Note 1', 'Only for me', 'words', 'note', NOTE, '2026'].filter((word) => text.includes(word))).toEqual([]);
  });

  it('rows of short notes are all of one size', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(98, 102));

    const sizes = (await rowsOf(tab.name)).map(({ sealed }) => sealed.length);

    expect(new Set(sizes).size).toBe(1);
  });
});

type Meddling = (row: RawRow, other: RawRow) => (store: IDBObjectStore) => void;

/** What is done to row 2, and which numbers are damaged by it. */
const MEDDLING: Readonly<Record<string, { readonly by: Meddling; readonly damages: readonly number[] }>> = {
  'has another row’s bytes': {
    by: (row, other) => (store) => store.put({ ...row, sealed: other.sealed }),
    damages: [2],
  },
  'was exchanged with another': {
    by: (row, other) => (store) => {
      store.put({ ...row, sealed: other.sealed });
      store.put({ ...other, sealed: row.sealed });
    },
    damages: [2, 4],
  },
  'was moved to another number': {
    by: (row) => (store) => {
      store.delete(row.order);
      store.put({ ...row, order: 9 });
    },
    damages: [2],
  },
  'was cut short': {
    by: (row) => (store) => store.put({ ...row, sealed: row.sealed.slice(0, -1) }),
    damages: [2],
  },
  'was emptied': {
    by: (row) => (store) => store.put({ ...row, sealed: new Uint8Array(0) }),
    damages: [2],
  },
  'has one bit turned over': {
    by: (row) => (store) => store.put({ ...row, sealed: withBitTurned(row.sealed) }),
    damages: [2],
  },
  'has lost its bytes': { by: (row) => (store) => store.put({ order: row.order }), damages: [2] },
  'has something else for bytes': {
    by: (row) => (store) => store.put({ order: row.order, sealed: 'Note 2' }),
    damages: [2],
  },
};

describe.each(Object.entries(MEDDLING))('a row that %s', (_, { by, damages }) => {
  it('counts as damaged, and the others still open', async () => {
    const tab = await aTabWithFive();
    await meddle(tab.name, by(await rowAt(tab, 2), await rowAt(tab, 4)));

    const { store } = await reopened(tab);

    const whole = [1, 2, 3, 4, 5].filter((number) => !damages.includes(number));
    expect(wordsIn(store)).toEqual(whole.map((number) => `Note ${number}`));
    expect(store.damaged.value).toBe(damages.length);
  });

  it('is left on the disk as it is, and does not stop more from being kept', async () => {
    const tab = await aTabWithFive();
    await meddle(tab.name, by(await rowAt(tab, 2), await rowAt(tab, 4)));
    const before = await rowsOf(tab.name);

    const { store } = await reopened(tab);
    const kept = await store.keep(noteVersions(6, 6));

    expect(kept).toEqual({ ok: true });
    expect((await rowsOf(tab.name)).slice(0, -1)).toEqual(before);
    expect(store.damaged.value).toBe(damages.length);
  });
});

describe('sealed bytes', () => {
  it('do not open in another table', async () => {
    const tab = await aTabWithFive();
    const [private1] = await rowsOf(tab.name, 'justForYou');
    await meddle(tab.name, (store) => store.put(private1));

    const { store } = await reopened(tab);

    expect([versionCount(store), store.damaged.value]).toEqual([4, 1]);
  });

  it('of private words that are damaged count as damaged, and leave the others to be read', async () => {
    const tab = await aTabWithFive();
    await tab.store.keep([], [{ note: anId(2), words: 'Also mine', time: '2026-11-21T10:01:00.000Z' }]);
    await meddle(tab.name, (store) => store.put({ order: 1, sealed: new Uint8Array(40) }), 'justForYou');

    const { store } = await reopened(tab);
    const words = await Promise.all([NOTE, anId(2)].map((note) => store.privateWords(note)));

    expect([words, store.damaged.value]).toEqual([['', 'Also mine'], 1]);
    expect(await rowsOf(tab.name, 'justForYou')).toHaveLength(2);
  });
});
