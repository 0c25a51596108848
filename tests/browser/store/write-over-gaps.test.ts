import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeOverGaps } from '../../../src/store/write-over-gaps.ts';
import { refusePutNumber } from '../../support/failing-disk.ts';
import { noteVersions } from '../../support/many-versions.ts';
import { databaseNames, deleteDatabase, everythingIn } from '../../support/raw-database.ts';
import { aTab, closeTabs, freshName, type Tab } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

/** More than are written over at once. */
const NOTES = 600;

async function aLivedInTab(): Promise<Tab> {
  const tab = await aTab();
  await tab.store.keep(noteVersions(1, NOTES), [{ note: 'a', words: 'Only for me', time: '2026-11-21T10:00:00.000Z' }]);
  await tab.door.putDraft('add-said', new Uint8Array(600));
  await tab.door.putSetting('theme', 'dark');
  await tab.door.takeIn(new Uint8Array(80));
  return tab;
}

const databasesOf = ({ name }: Tab) => [`${name}-door`, `${name}-journal`] as const;

const tried = (database: string) =>
  writeOverGaps(database).then(
    () => 'done',
    () => 'given up',
  );

const everything = (tab: Tab) => Promise.all(databasesOf(tab).map(everythingIn));

describe('writing over the gaps of a database', () => {
  it('leaves every row what it was', async () => {
    const tab = await aLivedInTab();
    const before = await everything(tab);

    for (const database of databasesOf(tab)) await writeOverGaps(database);

    expect(await everything(tab)).toEqual(before);
  });

  it('leaves every row what it was where the phone stops taking it, whether it says so or throws', async () => {
    const tab = await aLivedInTab();
    const before = await everything(tab);

    for (const put of [1, 40, 850, 1000, 2500])
      for (const how of ['throws', 'fails'] as const) {
        refusePutNumber(put, how);
        expect(await tried(`${tab.name}-journal`)).toBe('given up');
        vi.restoreAllMocks();
        expect(await everything(tab)).toEqual(before);
      }
  });

  it('numbers what is written at the lock as it would have', async () => {
    const tab = await aLivedInTab();

    await writeOverGaps(`${tab.name}-door`);

    expect(await tab.door.takeIn(new Uint8Array(80))).toBe(2);
  });

  it('makes no database where there is none', async () => {
    const name = freshName();

    expect(await tried(name)).toBe('given up');
    expect(await databaseNames()).not.toContain(name);
  });

  it('stands in nobody’s way who deletes everything', async () => {
    const tab = await aLivedInTab();
    tab.store.close();

    const writing = tried(`${tab.name}-journal`);
    await deleteDatabase(`${tab.name}-journal`);

    expect(await writing).toBe('given up');
    expect(await databaseNames()).not.toContain(`${tab.name}-journal`);
  });
});
