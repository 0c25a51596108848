import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOOR_VERSION } from '../../../src/door/schema.ts';
import { JOURNAL_VERSION_ON_DISK } from '../../../src/store/database.ts';
import { writeOverGaps } from '../../../src/store/write-over-gaps.ts';
import { refusePutNumber } from '../../support/failing-disk.ts';
import { noteVersions } from '../../support/many-versions.ts';
import { databaseNames, deleteDatabase, everythingIn, rawDatabase } from '../../support/raw-database.ts';
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

const overDoor = ({ name }: Tab) => writeOverGaps(`${name}-door`, DOOR_VERSION);
const overJournal = ({ name }: Pick<Tab, 'name'>) => writeOverGaps(`${name}-journal`, JOURNAL_VERSION_ON_DISK);

const tried = (writing: Promise<void>) =>
  writing.then(
    () => 'done',
    () => 'given up',
  );

const everything = ({ name }: Tab) => Promise.all([`${name}-door`, `${name}-journal`].map(everythingIn));

describe('writing over the gaps of a database', () => {
  it('leaves every row what it was', async () => {
    const tab = await aLivedInTab();
    const before = await everything(tab);

    await overDoor(tab);
    await overJournal(tab);

    expect(await everything(tab)).toEqual(before);
  });

  it('leaves every row what it was where the phone stops taking it, whether it says so or throws', async () => {
    const tab = await aLivedInTab();
    const before = await everything(tab);

    for (const put of [1, 40, 850, 1000, 2500])
      for (const how of ['throws', 'fails'] as const) {
        refusePutNumber(put, how);
        expect(await tried(overJournal(tab))).toBe('given up');
        vi.restoreAllMocks();
        expect(await everything(tab)).toEqual(before);
      }
  });

  it('numbers what is written at the lock as it would have', async () => {
    const tab = await aLivedInTab();

    await overDoor(tab);

    expect(await tab.door.takeIn(new Uint8Array(80))).toBe(2);
  });

  it('makes no database where there is none', async () => {
    const name = freshName();

    expect(await tried(overJournal({ name }))).toBe('given up');
    expect(await databaseNames()).not.toContain(`${name}-journal`);
  });

  it('writes nothing to a database that a newer app has brought up to date', async () => {
    const tab = await aLivedInTab();
    tab.store.close();
    (await rawDatabase(`${tab.name}-journal`, JOURNAL_VERSION_ON_DISK + 10)).close();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');

    expect(await tried(overJournal(tab))).toBe('given up');

    expect(put).not.toHaveBeenCalled();
  });

  it('stands in nobody’s way who deletes everything', async () => {
    const tab = await aLivedInTab();
    tab.store.close();

    const writing = tried(overJournal(tab));
    await deleteDatabase(`${tab.name}-journal`);

    expect(await writing).toBe('given up');
    expect(await databaseNames()).not.toContain(`${tab.name}-journal`);
  });
});
