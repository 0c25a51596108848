import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteVersion, noteVersions, versionCount, wordsIn } from '../../support/many-versions.ts';
import { databaseNames, everythingIn, rawDatabase } from '../../support/raw-database.ts';
import { aTab, aTabOpening, closeTabs, type Tab } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const CLOSED = { ok: false, reason: 'closed' };

async function upgradedElsewhere({ name }: Tab): Promise<void> {
  const database = await rawDatabase(`${name}-journal`, 30);
  database.close();
}

function deletedElsewhere({ name }: Tab): Promise<unknown> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(`${name}-journal`);
    request.onsuccess = done;
    request.onblocked = () => failed(new Error('the tab holds the database back'));
  });
}

describe.each([
  ['upgrade', 'superseded', upgradedElsewhere],
  ['take away', 'erased', deletedElsewhere],
])('when another connection asks to %s the database, a tab', (_, state, ask) => {
  it('lets go of it and says why', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 2));

    await ask(tab);

    expect(tab.store.state.value).toBe(state);
    expect(wordsIn(tab.store)).toEqual(['Note 1', 'Note 2']);
  });

  it('keeps nothing more, and says that it is closed', async () => {
    const tab = await aTab();

    await ask(tab);
    const results = [
      await tab.store.keep([noteVersion(1)]),
      await tab.store.keepAndRemove([noteVersion(2)]),
      await tab.store.keep([]),
    ];

    expect(results).toEqual([CLOSED, CLOSED, CLOSED]);
    expect(versionCount(tab.store)).toBe(0);
  });

  it('never opens it again', async () => {
    const tab = await aTab();
    await ask(tab);
    const [before, names] = [await leftOf(tab), await databaseNames()];
    const open = vi.spyOn(IDBFactory.prototype, 'open');

    await tab.store.keep([noteVersion(1)]);
    await tab.store.privateWords('1').catch(() => {});

    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
    expect([await leftOf(tab), await databaseNames()]).toEqual([before, names]);
  });

  it('that is still opening stops without a fault', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 310));
    tab.store.close();
    const opening = await aTabOpening(tab);

    await ask(opening);
    await opening.store.opened;

    expect(opening.store.state.value).toBe(state);
  });
});

async function leftOf({ name }: Tab): Promise<unknown> {
  return (await databaseNames()).includes(`${name}-journal`) ? everythingIn(`${name}-journal`) : 'nothing';
}

describe('a tab that was closed', () => {
  it('keeps nothing more, and says that it is closed', async () => {
    const tab = await aTab();
    await tab.store.keep([noteVersion(1)]);
    tab.store.close();

    const result = await tab.store.keep([noteVersion(2)]);

    expect(result).toEqual(CLOSED);
    expect(wordsIn((await aTab(tab)).store)).toEqual(['Note 1']);
  });

  it('does not mind what other tabs keep after it', async () => {
    const faults: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => faults.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    const one = await aTab();
    await upgradedElsewhere(one);
    const channel = new BroadcastChannel(`${one.name}-kept`);
    const heard = new Promise((done) => new BroadcastChannel(`${one.name}-kept`).addEventListener('message', done));

    channel.postMessage('kept');
    await heard;
    await one.store.keep([noteVersion(1)]);

    window.removeEventListener('unhandledrejection', listen);
    expect(faults).toEqual([]);
    expect(one.store.state.value).toBe('superseded');
  });
});
