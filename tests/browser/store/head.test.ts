import { afterEach, describe, expect, it } from 'vitest';
import { anId, aVersion } from '../../support/builders.ts';
import { withBitTurned } from '../../support/failing-disk.ts';
import { noteVersion, noteVersions, wordsIn } from '../../support/many-versions.ts';
import { meddle, rawDatabase, rowsOf } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(closeTabs);

async function aTabWithFive(): Promise<Tab> {
  const tab = await aTab();
  await tab.store.keep(noteVersions(1, 5), [{ note: anId(1), words: 'Mine', time: '2026-11-21T10:00:00.000Z' }]);
  return tab;
}

async function foundAfter(tab: Tab, meddling: () => Promise<void>) {
  tab.store.close();
  await meddling();
  const { store } = await reopened(tab);
  return { missing: store.missing.value, damaged: store.damaged.value, notes: wordsIn(store).length };
}

/** Does something to the head, past the store. */
async function meddleWithHead({ name }: Tab, change: (store: IDBObjectStore) => void): Promise<void> {
  const database = await rawDatabase(`${name}-journal`);
  const transaction = database.transaction('head', 'readwrite');
  change(transaction.objectStore('head'));
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

async function headOf({ name }: Tab): Promise<{ name: string; sealed: Uint8Array<ArrayBuffer> }> {
  const database = await rawDatabase(`${name}-journal`);
  const request = database.transaction('head').objectStore('head').get('head');
  await new Promise((done) => {
    request.onsuccess = done;
  });
  database.close();
  return request.result;
}

describe('a journal that is as it was left', () => {
  it('misses nothing, after keeping, changing, taking away and moving to a new key', async () => {
    const tab = await aTabWithFive();
    await tab.store.keepAndRemove([aVersion('note', null, { of: anId(2), parents: [anId(10_002)] })]);
    await tab.store.keep([noteVersion(6)]);

    expect(await foundAfter(tab, async () => {})).toEqual({ missing: 0, damaged: 0, notes: 5 });
  });

  it('misses nothing when two tabs kept at once', async () => {
    const tab = await aTab();
    const other = await aTab(tab);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? tab : other).store.keep([noteVersion(index + 1)])),
    );

    expect(await foundAfter(tab, async () => {})).toEqual({ missing: 0, damaged: 0, notes: 20 });
  });
});

describe('what was done to a journal behind its back is told', () => {
  it.each([
    ['a row taken away', (rows: IDBObjectStore) => rows.delete(3), { missing: 1, damaged: 0, notes: 4 }],
    ['the last row cut off', (rows: IDBObjectStore) => rows.delete(5), { missing: 1, damaged: 0, notes: 4 }],
    ['all rows taken away', (rows: IDBObjectStore) => rows.clear(), { missing: 5, damaged: 0, notes: 0 }],
  ])('%s', async (_, meddling, found) => {
    const tab = await aTabWithFive();

    expect(await foundAfter(tab, () => meddle(tab.name, meddling))).toEqual(found);
  });

  it('private words taken away', async () => {
    const tab = await aTabWithFive();

    const found = await foundAfter(tab, () => meddle(tab.name, (rows) => rows.delete(1), 'justForYou'));

    expect(found).toEqual({ missing: 1, damaged: 0, notes: 5 });
  });

  it('a row that was taken away for good and is put back', async () => {
    const tab = await aTabWithFive();
    const [, old] = await rowsOf(tab.name);
    await tab.store.keepAndRemove([aVersion('note', null, { of: anId(2), parents: [anId(10_002)] })]);

    const found = await foundAfter(tab, () => meddle(tab.name, (rows) => rows.add(old)));

    expect(found.missing).toBe(1);
  });

  it('rows that change places', async () => {
    const tab = await aTabWithFive();
    const [one, other] = await rowsOf(tab.name);

    const found = await foundAfter(tab, () =>
      meddle(tab.name, (rows) => {
        rows.put({ order: 1, sealed: other?.sealed });
        rows.put({ order: 2, sealed: one?.sealed });
      }),
    );

    expect(found).toEqual({ missing: 0, damaged: 2, notes: 3 });
  });

  it('a head that is gone, changed, or an older one', async () => {
    for (const change of ['gone', 'changed', 'older'] as const) {
      const tab = await aTabWithFive();
      const before = await headOf(tab);
      await tab.store.keep([noteVersion(6)]);

      const found = await foundAfter(tab, () =>
        meddleWithHead(tab, (head) => {
          if (change === 'gone') head.delete('head');
          else head.put(change === 'older' ? before : { ...before, sealed: withBitTurned(before.sealed) });
        }),
      );

      expect([change, found]).toEqual([change, { missing: 1, damaged: 0, notes: 6 }]);
    }
  });
});

describe('a journal with something missing', () => {
  it('goes on being kept in, and goes on saying so', async () => {
    const tab = await aTabWithFive();
    tab.store.close();
    await meddle(tab.name, (rows) => rows.delete(3));
    const again = await reopened(tab);
    await again.store.keep([noteVersion(6)]);

    expect(await foundAfter(again, async () => {})).toEqual({ missing: 1, damaged: 0, notes: 5 });
  });
});
