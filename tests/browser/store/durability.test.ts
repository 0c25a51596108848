import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftsIn } from '../../../src/store/drafts.ts';
import { newVaultKey } from '../../../src/vault/vault.ts';
import { anId, aVersion } from '../../support/builders.ts';
import { watchWrites } from '../../support/failing-disk.ts';
import { noteVersion } from '../../support/many-versions.ts';
import { aDoor, aTab, closeTabs } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const PRIVATE = { note: anId(1), words: 'Mine', time: '2026-11-21T10:00:00.000Z' };

/** What is only settled once the disk itself has it, when the power goes the next moment. */
describe('strict durability is asked for', () => {
  it('when a note and its private words are kept, in one transaction', async () => {
    const writes = watchWrites();
    const { store } = await aTab();
    const before = writes.length;

    await store.keep([noteVersion(1)], [PRIVATE]);

    expect(writes.slice(before).map(({ stores, durability }) => [stores.toSorted(), durability])).toEqual([
      [['head', 'justForYou', 'papers', 'versions'], 'strict'],
    ]);
  });

  it('when a note is taken away', async () => {
    const writes = watchWrites();
    const { store } = await aTab();
    await store.keep([noteVersion(1)], [PRIVATE]);
    const before = writes.length;

    await store.keepAndRemove([aVersion('note', null, { of: anId(1) })]);

    expect(writes.slice(before).map(({ stores, durability }) => [stores.toSorted(), durability])).toEqual([
      [['head', 'justForYou', 'papers', 'versions'], 'strict'],
      [['head', 'justForYou', 'papers', 'versions'], 'strict'],
    ]);
  });

  it('when the key, the guard and a setting are put in the door', async () => {
    const door = await aDoor();
    const writes = watchWrites();

    await door.putKeyring({ kind: 'open', device: anId(0xd), ...newVaultKey() });
    await door.raiseGuard(1);
    await door.putSetting('look', {});

    expect(writes).toEqual(['slots', 'guard', 'settings'].map((store) => ({ stores: [store], durability: 'strict' })));
  });

  it('when a draft is kept', async () => {
    const { door, vault } = await aTab();
    const writes = watchWrites();

    await draftsIn(door, vault).keep('add-said', { words: 'Half a' });

    expect(writes).toEqual([{ stores: ['drafts'], durability: 'strict' }]);
  });
});
