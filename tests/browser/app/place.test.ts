import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { erasePlace, makeVault, wholeJournal } from '../../../src/app/place.ts';
import { JOURNAL_VERSION } from '../../../src/store/database.ts';
import { noteVersion, wordsIn } from '../../support/many-versions.ts';
import { aPlace, closePlace, erasePlaces, storeOf } from '../../support/places.ts';
import { databaseNames, rawDatabase } from '../../support/raw-database.ts';

beforeEach(erasePlaces);
afterEach(erasePlaces);

describe('a place', () => {
  it('is at its first run until it has a key', async () => {
    const place = await aPlace();

    expect(place.state.value).toEqual({ at: 'first-run' });
    expect([place.store.value, place.drafts.value, place.stamp.value]).toEqual([undefined, undefined, undefined]);
  });

  it('opens again with what was kept in it, as the same device', async () => {
    const place = await aPlace();
    await (await makeVault(place))?.keep([noteVersion(1)]);
    const device = place.stamp.value?.device;
    closePlace(place);

    const again = await aPlace();
    const store = await storeOf(again);

    expect(again.state.value).toEqual({ at: 'open' });
    expect(wordsIn(store)).toEqual(['Note 1']);
    expect(again.stamp.value?.device).toBe(device);
  });

  it('has its drafts before its journal is there', async () => {
    const place = await aPlace();
    await makeVault(place);
    await place.drafts.value?.keep('add-said', 'half a');
    closePlace(place);

    const again = await aPlace();

    expect(again.store.value).toBeUndefined();
    expect(await again.drafts.value?.read('add-said')).toBe('half a');
    await storeOf(again);
  });

  it('that begins in two tabs at once has one key, so that each can read what the other kept', async () => {
    const tabs = [await aPlace(), await aPlace()] as const;

    const stores = await Promise.all(tabs.map((tab) => makeVault(tab)));
    await Promise.all(stores.map((store, index) => store?.keep([noteVersion(index + 1)])));
    tabs.forEach(closePlace);
    const store = await storeOf(await aPlace());
    await store.opened;

    expect([wordsIn(store), store.damaged.value]).toEqual([['Note 1', 'Note 2'], 0]);
  });

  it('says that it is not open where nothing came to open it with, and waits for nothing more', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const place = await aPlace();

    const store = await makeVault(place);
    vi.unstubAllGlobals();

    expect([store, place.state.value]).toEqual([undefined, { at: 'not-opened' }]);
    expect(await wholeJournal(place)).toBeUndefined();
    closePlace(place);
  });

  it('draws random names, and no two alike', async () => {
    const place = await aPlace();
    await makeVault(place);

    const ids = Array.from({ length: 200 }, () => place.stamp.value?.newId() ?? '');

    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(200);
  });

  it('shares nothing with the made-up one', async () => {
    const [own, madeUp] = [await aPlace(), await aPlace('marram-made-up')];
    const [ownStore, madeUpStore] = [await makeVault(own), await makeVault(madeUp)];

    await ownStore?.keep([noteVersion(1)]);
    await madeUpStore?.keep([noteVersion(2)]);
    await madeUp.drafts.value?.keep('add-said', 'made up');

    expect([ownStore, madeUpStore].map((store) => store && wordsIn(store))).toEqual([['Note 1'], ['Note 2']]);
    expect(await own.drafts.value?.read('add-said')).toBeUndefined();
    expect(await own.door.keyring()).not.toEqual(await madeUp.door.keyring());
  });

  it('is off the device once it is erased, and the other one is not', async () => {
    const [own, madeUp] = [await aPlace(), await aPlace('marram-made-up')];
    await Promise.all([makeVault(own), makeVault(madeUp)]);

    await erasePlace(madeUp);

    const left = (await databaseNames()).filter((name) => name?.startsWith('marram'));
    expect(left.toSorted()).toEqual(['marram-door', 'marram-journal']);
  });
});

describe('a place that something stands in the way of', () => {
  it('says that newer code has been here, when the guard does', async () => {
    const place = await aPlace();
    await makeVault(place);
    await place.door.raiseGuard(JOURNAL_VERSION + 1);
    closePlace(place);

    const again = await aPlace();

    await vi.waitFor(() => expect(again.state.value).toEqual({ at: 'newer' }));
    expect(again.store.value).toBeUndefined();
  });

  it.each(['marram-door', 'marram-journal'])(
    'says that it was taken over, when newer code upgrades %s',
    async (name) => {
      const place = await aPlace();
      await makeVault(place);

      const newer = await rawDatabase(name, 30);
      newer.close();

      expect(place.state.value).toEqual({ at: 'superseded' });
    },
  );
});
