import { afterEach, describe, expect, it, vi } from 'vitest';
import { epochOf, nextVaultKey, useVault } from '../../../src/vault/vault.ts';
import { anId } from '../../support/builders.ts';
import { withBitTurned } from '../../support/failing-disk.ts';
import { noteVersion, noteVersions, wordsIn } from '../../support/many-versions.ts';
import { meddle, rowsOf } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const PRIVATE = { note: anId(1), words: 'Only for me', time: '2026-11-21T10:00:00.000Z' };
const CLOSED = { ok: false, reason: 'closed' };

async function aTabWithFive(): Promise<Tab> {
  const tab = await aTab();
  await tab.store.keep(noteVersions(1, 5), [PRIVATE]);
  return tab;
}

/** Moves a tab's journal to the next key, and gives that key. */
async function moved(tab: Tab) {
  const next = nextVaultKey(tab.key);
  const result = await tab.store.moveTo(await useVault(tab.key, next));
  return { next, result };
}

/** A disk that writes one row with a bit turned over, so many times. */
function writeRowWrong(order: number, times: number): void {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value.order !== order || left === 0) return put.call(this, value, key);
    left -= 1;
    return put.call(this, { ...value, sealed: withBitTurned(value.sealed) }, key);
  });
}

async function epochsOf(tab: Tab): Promise<readonly number[]> {
  const rows = [...(await rowsOf(tab.name)), ...(await rowsOf(tab.name, 'justForYou'))];
  return rows.map(({ sealed }) => epochOf(sealed));
}

describe('a journal that moves to a new key', () => {
  it('has every record sealed anew, and opens with the new key alone', async () => {
    const tab = await aTabWithFive();

    const { next, result } = await moved(tab);

    expect(result).toEqual({ ok: true });
    expect(await epochsOf(tab)).toEqual([2, 2, 2, 2, 2, 2]);
    const again = await reopened({ ...tab, key: next });
    expect(wordsIn(again.store)).toEqual(['Note 1', 'Note 2', 'Note 3', 'Note 4', 'Note 5']);
    expect(await again.store.privateWords(anId(1))).toBe('Only for me');
    expect(again.store.damaged.value).toBe(0);
  });

  it('opens no more with the old key', async () => {
    const tab = await aTabWithFive();

    await moved(tab);

    const again = await reopened(tab);
    expect([wordsIn(again.store), again.store.damaged.value]).toEqual([[], 6]);
  });

  it('keeps what is written while it moves', async () => {
    const tab = await aTabWithFive();
    const next = nextVaultKey(tab.key);

    const [result, kept] = await Promise.all([
      tab.store.moveTo(await useVault(tab.key, next)),
      tab.store.keep([noteVersion(6)]),
    ]);

    expect([result, kept]).toEqual([{ ok: true }, { ok: true }]);
    expect(wordsIn((await reopened({ ...tab, key: next })).store)).toHaveLength(6);
  });

  it('leaves a damaged record as it is, and says nothing was lost of the others', async () => {
    const tab = await aTabWithFive();
    const noise = new Uint8Array(600).fill(7);
    await meddle(tab.name, (store) => store.put({ order: 3, sealed: noise }));

    const { next, result } = await moved(tab);

    expect(result).toEqual({ ok: true });
    expect((await rowsOf(tab.name)).find(({ order }) => order === 3)?.sealed).toEqual(noise);
    expect(wordsIn((await reopened({ ...tab, key: next })).store)).toHaveLength(4);
  });

  it('is left alone when another key of that epoch has sealed it, even with nothing in it', async () => {
    for (const tab of [await aTabWithFive(), await aTab()]) {
      const { next } = await moved(tab);
      const stale = await reopened(tab);

      const other = await moved(stale);

      expect(other.result).toEqual(CLOSED);
      const again = await reopened({ ...stale, key: next });
      expect([again.store.damaged.value, again.store.missing.value]).toEqual([0, 0]);
    }
  });

  it('is written once more where a record does not read back, and not passed for moved where it still does not', async () => {
    for (const [wrongWrites, result] of [
      [1, { ok: true }],
      [2, { ok: false, reason: 'not-read-back' }],
    ] as const) {
      const tab = await aTabWithFive();
      writeRowWrong(3, wrongWrites);

      const { next, result: told } = await moved(tab);

      expect(told).toEqual(result);
      vi.restoreAllMocks();
      if (told.ok) expect((await reopened({ ...tab, key: next })).store.damaged.value).toBe(0);
    }
  });

  it('takes nothing more from a tab that has the old key', async () => {
    const tab = await aTabWithFive();
    const stale = await aTab(tab);

    const { next } = await moved(tab);
    const results = [await stale.store.keep([noteVersion(6)]), await stale.store.keep([], [PRIVATE])];

    expect(results).toEqual([CLOSED, CLOSED]);
    expect(wordsIn((await reopened({ ...tab, key: next })).store)).toHaveLength(5);
  });

  it('loses nothing when another tab keeps in the same moment', async () => {
    const tab = await aTabWithFive();
    const other = await aTab(tab);
    const next = nextVaultKey(tab.key);
    const vault = await useVault(tab.key, next);

    const keeps = Array.from({ length: 10 }, (_, index) => other.store.keep([noteVersion(10 + index)]));
    const [result, ...kept] = await Promise.all([tab.store.moveTo(vault), ...keeps]);

    expect(result).toEqual({ ok: true });
    const again = await reopened({ ...tab, key: next });
    expect(wordsIn(again.store)).toHaveLength(5 + kept.filter(({ ok }) => ok).length);
    expect(again.store.damaged.value).toBe(0);
  });
});
