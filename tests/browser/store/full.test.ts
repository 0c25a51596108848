import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { anId } from '../../support/builders.ts';
import { noteVersion, noteVersions, versionCount, wordsIn } from '../../support/many-versions.ts';
import { rowsOf } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

const ROOM = 600_000;
const LONG = 'He hid under the coats. '.repeat(5000);
const FULL = { ok: false, reason: 'full' };

/** The real limit of the real browser. What is there goes first, for Chromium remembers how much room it last saw. */
async function giveRoom(bytes?: number): Promise<void> {
  const [origin, session] = [
    location.origin,
    cdp() as unknown as { send(method: string, what: object): Promise<void> },
  ];
  await session.send('Storage.overrideQuotaForOrigin', bytes ? { origin, quotaSize: bytes } : { origin });
}

beforeEach(async () => {
  const session = cdp() as unknown as { send(method: string, what: object): Promise<void> };
  await session.send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
  await giveRoom(ROOM);
});

afterEach(async () => {
  await giveRoom();
  await closeTabs();
});

/** Keeps notes of one length, from a number on, until the phone takes no more, and tells how many it took. */
async function fillUp({ store }: Tab, words = LONG, from = 1): Promise<number> {
  for (let number = from; number < from + 500; number++) {
    if (!(await store.keep([noteVersion(number, words)])).ok) return number - from;
  }
  throw new Error('there was always room');
}

describe('when the phone is full', () => {
  it('says so, and keeps nothing of what did not fit', async () => {
    const tab = await aTab();
    const took = await fillUp(tab);
    const before = await rowsOf(tab.name);

    const result = await tab.store.keep([noteVersion(98), noteVersion(99, LONG)]);

    expect(result).toEqual(FULL);
    expect(took).toBeGreaterThan(0);
    expect(await rowsOf(tab.name)).toEqual(before);
    expect(versionCount(tab.store)).toBe(took);
  });

  it('keeps neither the note nor its private words when the private words do not fit', async () => {
    const tab = await aTab();
    const took = await fillUp(tab);

    const result = await tab.store.keep(
      [noteVersion(99)],
      [{ note: anId(99), words: LONG, time: '2026-11-21T10:00:00.000Z' }],
    );

    expect(result).toEqual(FULL);
    expect([await rowsOf(tab.name, 'justForYou'), versionCount(tab.store)]).toEqual([[], took]);
    expect(await rowsOf(tab.name)).toHaveLength(took);
  });

  it('still shows everything that was kept before, after closing and opening', async () => {
    const tab = await aTab();
    const took = await fillUp(tab);

    const { store } = await reopened(tab);

    expect(wordsIn(store)).toEqual(noteVersions(1, took).map(() => LONG));
    expect(store.damaged.value).toBe(0);
  });

  it('opens even when there is no room for one more row', async () => {
    const tab = await aTab();
    const long = await fillUp(tab);
    const middling = await fillUp(tab, LONG.slice(0, 5000), 100);
    const short = await fillUp(tab, 'short', 1000);

    const { store } = await reopened(tab);

    expect(await store.keep([noteVersion(2000)])).toEqual(FULL);
    expect(versionCount(store)).toBe(long + middling + short);
  });

  it('keeps again once there is room, in the same tab', async () => {
    const tab = await aTab();
    const took = await fillUp(tab);

    await giveRoom();
    const result = await tab.store.keep([noteVersion(99, LONG)]);

    expect(result).toEqual({ ok: true });
    expect(versionCount(tab.store)).toBe(took + 1);
  });
});
