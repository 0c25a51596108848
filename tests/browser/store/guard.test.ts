import { afterEach, describe, expect, it, vi } from 'vitest';
import { JOURNAL_VERSION } from '../../../src/store/database.ts';
import { noteVersions, wordsIn } from '../../support/many-versions.ts';
import { databaseNames, everythingIn, rawDatabase } from '../../support/raw-database.ts';
import { aDoor, aTab, closeTabs, freshName, type Tab, tryOpening } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const NEWER = { ok: false, reason: 'newer' };

/** Upgrades a journal as a later app would, past the door's guard, and tells all that is in it then. */
async function upgradedTo(version: number, tab: Tab, change: (database: IDBDatabase) => void): Promise<unknown> {
  tab.store.close();
  const database = await rawDatabase(`${tab.name}-journal`, version, change);
  database.close();
  return everythingIn(`${tab.name}-journal`);
}

function letGo(request: IDBOpenDBRequest): void {
  request.onsuccess = () => request.result.close();
}

describe('a journal that newer code has written', () => {
  it('is refused by the guard at the door, before its database is touched', async () => {
    const name = freshName();
    const door = await aDoor(name);
    await door.raiseGuard(JOURNAL_VERSION + 1);

    const opened = await tryOpening({ name });

    expect(opened).toEqual(NEWER);
    expect(await databaseNames()).not.toContain(`${name}-journal`);
    expect(await door.guard()).toBe(JOURNAL_VERSION + 1);
  });

  it('is left as it is when the guard refuses it', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 3));
    tab.store.close();
    const before = await everythingIn(`${tab.name}-journal`);
    await tab.door.raiseGuard(JOURNAL_VERSION + 1);

    expect(await tryOpening(tab)).toEqual(NEWER);
    expect(await everythingIn(`${tab.name}-journal`)).toEqual(before);
  });

  it.each<readonly [string, number, (database: IDBDatabase) => void]>([
    ['has the same tables', 30, () => {}],
    ['has one table more', 30, (database) => database.createObjectStore('others', { keyPath: 'id' })],
    ['has one table fewer', 30, (database) => database.deleteObjectStore('justForYou')],
    ['is many versions ahead', 90, (database) => database.deleteObjectStore('versions')],
  ])('is refused by its own version, and left as it is, when it %s', async (_, version, change) => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 3));
    const before = await upgradedTo(version, tab, change);

    const opened = await tryOpening(tab);

    expect(opened).toEqual(NEWER);
    expect(await everythingIn(`${tab.name}-journal`)).toEqual(before);
  });

  it('is refused when it was upgraded between the look and the opening', async () => {
    const tab = await aTab();
    tab.store.close();
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
      if (version === JOURNAL_VERSION * 10) letGo(open.call(this, name, 30));
      return open.call(this, name, version as number);
    });

    expect(await tryOpening(tab)).toEqual(NEWER);
  });

  it('is let go of again, so that newer code can open it', async () => {
    const tab = await aTab();
    await upgradedTo(30, tab, () => {});
    await tryOpening(tab);

    const database = await rawDatabase(`${tab.name}-journal`, 30);

    expect(database.version).toBe(30);
    database.close();
  });
});

describe('a journal that this code has written', () => {
  it('opens again, and raises the guard no further than its own version', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 1));
    tab.store.close();

    const { store, door } = await aTab(tab);

    expect(wordsIn(store)).toEqual(['Note 1']);
    expect(await door.guard()).toBe(JOURNAL_VERSION);
  });

  it('says that it did not open when the browser gives no database', async () => {
    const name = freshName();
    const door = await aDoor(name);
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, database, version) {
      if (database.endsWith('-journal')) throw new DOMException('no databases here', 'SecurityError');
      return open.call(this, database, version);
    });

    const opened = await tryOpening({ name });

    expect(opened).toEqual({ ok: false, reason: 'not-opened' });
    expect(await door.keyring()).toBeUndefined();
  });
});
