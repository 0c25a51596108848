import { afterEach, describe, expect, it, vi } from 'vitest';
import { anId } from '../../support/builders.ts';
import { refuseWritesTo, writeLastRowWrong } from '../../support/failing-disk.ts';
import { noteVersion, noteVersions, versionCount, wordsIn } from '../../support/many-versions.ts';
import { rowsOf } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const PRIVATE = { note: anId(1), words: 'Mine', time: '2026-11-21T10:00:00.000Z' };
const fullUp = () => new DOMException('no room', 'QuotaExceededError');
const broken = () => new DOMException('the disk said no', 'UnknownError');

describe('a keep that the disk refuses', () => {
  it.each([
    ['full', fullUp],
    ['unknown', broken],
  ])('says why: %s', async (reason, error) => {
    const tab = await aTab();
    refuseWritesTo('versions', error);

    const result = await tab.store.keep(noteVersions(1, 2));

    expect(result).toEqual({ ok: false, reason });
    expect([versionCount(tab.store), await rowsOf(tab.name)]).toEqual([0, []]);
  });

  it('writes no note when its private words can’t be written', async () => {
    const tab = await aTab();
    refuseWritesTo('justForYou', fullUp);

    const result = await tab.store.keep(noteVersions(1, 2), [PRIVATE]);

    expect(result).toEqual({ ok: false, reason: 'full' });
    expect([versionCount(tab.store), await rowsOf(tab.name)]).toEqual([0, []]);
  });

  it('writes no private words when their note can’t be written', async () => {
    const tab = await aTab();
    refuseWritesTo('versions', fullUp);

    await tab.store.keep([noteVersion(1)], [PRIVATE]);

    expect([await tab.store.privateWords(anId(1)), await rowsOf(tab.name, 'justForYou')]).toEqual(['', []]);
  });

  it('can be tried again once the disk takes it', async () => {
    const tab = await aTab();
    refuseWritesTo('versions', broken);
    await tab.store.keep([noteVersion(1)]);

    vi.restoreAllMocks();
    const result = await tab.store.keep([noteVersion(1)]);

    expect(result).toEqual({ ok: true });
    expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 1']);
  });
});

describe('a keep that does not read back', () => {
  it('says so, and the open journal is as before', async () => {
    const tab = await aTab();
    await tab.store.keep([noteVersion(1)]);
    writeLastRowWrong(2);

    const result = await tab.store.keep([noteVersion(2)]);

    expect(result).toEqual({ ok: false, reason: 'not-read-back' });
    expect(wordsIn(tab.store)).toEqual(['Note 1']);
  });

  it('leaves nothing of itself, so that trying again does not keep a part of it twice', async () => {
    const tab = await aTab();
    await tab.store.keep([noteVersion(1)]);
    writeLastRowWrong(3);
    await tab.store.keep(noteVersions(2, 3), [PRIVATE]);

    const { store } = await reopened(tab);

    expect([wordsIn(store), store.damaged.value]).toEqual([['Note 1'], 0]);
    expect(await store.privateWords(anId(1))).toBe('');
  });

  it('says so when it is the private words that do not', async () => {
    const tab = await aTab();
    await tab.store.keep([noteVersion(1)]);
    writeLastRowWrong(1);

    const result = await tab.store.keep([noteVersion(2)], [PRIVATE]);

    expect(result).toEqual({ ok: false, reason: 'not-read-back' });
    expect(await tab.store.privateWords(anId(1))).toBe('');
  });
});
