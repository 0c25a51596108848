import { afterEach, describe, expect, it, vi } from 'vitest';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { refuseRemovalsFrom, refuseWritesTo } from '../../support/failing-disk.ts';
import { noteVersion, noteVersions, wordsIn } from '../../support/many-versions.ts';
import { rowsOf } from '../../support/raw-database.ts';
import { aTab, aTabOpening, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const NOTE = anId(1);

function privateWords(words: string, note = NOTE) {
  return { note, words, time: '2026-11-21T10:00:00.000Z' };
}

/** Another wording of note 1. */
function wording(number: number) {
  return aVersion('note', aNote({ words: `Wording ${number}` }), { id: anId(20_000 + number), of: NOTE });
}

/** Note 1 in three wordings with private words in two, and note 2 with its own. */
async function aTabWithWordings(): Promise<Tab> {
  const tab = await aTab();
  await tab.store.keep([wording(1)], [privateWords('Mine')]);
  await tab.store.keep([noteVersion(2)], [privateWords('Also mine', anId(2))]);
  await tab.store.keep([wording(2), wording(3)], [privateWords('Mine, changed')]);
  return tab;
}

const tombstone = aVersion('note', null, {
  id: anId(30_000),
  of: NOTE,
  parents: [1, 2, 3].map((number) => anId(20_000 + number)),
});

async function ordersLeft({ name }: Tab) {
  const [versions, own] = await Promise.all([rowsOf(name), rowsOf(name, 'justForYou')]);
  return { versions: versions.map(({ order }) => order), justForYou: own.map(({ order }) => order) };
}

describe('a note that is taken away', () => {
  it('goes off the device with every wording and every private word, and no other note does', async () => {
    const tab = await aTabWithWordings();

    const result = await tab.store.keepAndRemove([tombstone]);

    expect(result).toEqual({ ok: true });
    expect(await ordersLeft(tab)).toEqual({ versions: [2, 5], justForYou: [2] });
  });

  it('stays away after closing and opening, and leaves its tombstone', async () => {
    const tab = await aTabWithWordings();
    await tab.store.keepAndRemove([tombstone]);

    const { store } = await reopened(tab);

    expect(wordsIn(store)).toEqual(['Note 2']);
    expect(store.journal.value.things.get(NOTE)?.versions).toEqual([tombstone]);
    expect(await Promise.all([NOTE, anId(2)].map((note) => store.privateWords(note)))).toEqual(['', 'Also mine']);
    expect(store.damaged.value).toBe(0);
  });

  it('goes whole, even while its oldest wordings are still to be opened', async () => {
    const tab = await aTab();
    await tab.store.keep([wording(1), wording(2), wording(3), ...noteVersions(2, 400)]);
    tab.store.close();

    const opening = await aTabOpening(tab);
    await opening.store.keepAndRemove([tombstone]);

    expect((await ordersLeft(opening)).versions).toEqual(Array.from({ length: 400 }, (_, index) => index + 4));
  });

  it('goes with what another tab wrote to it', async () => {
    const tab = await aTab();
    const other = await aTab(tab);
    await tab.store.keep([wording(1)]);
    await other.store.keep([wording(2)], [privateWords('Mine')]);

    await tab.store.keepAndRemove([tombstone]);

    expect(await ordersLeft(tab)).toEqual({ versions: [3], justForYou: [] });
  });

  it('goes from another tab’s screen too', async () => {
    const tab = await aTabWithWordings();
    const other = await aTab(tab);

    await tab.store.keepAndRemove([tombstone]);

    await vi.waitFor(() => expect(wordsIn(other.store)).toEqual(['Note 2']));
  });

  it('stays with all its wordings when the phone would not take the tombstone', async () => {
    const tab = await aTabWithWordings();
    const before = await ordersLeft(tab);
    refuseWritesTo('versions', () => new DOMException('no room', 'QuotaExceededError'));

    const result = await tab.store.keepAndRemove([tombstone]);

    expect(result).toEqual({ ok: false, reason: 'full' });
    expect(await ordersLeft(tab)).toEqual(before);
    expect(wordsIn(tab.store)).toEqual(['Wording 3', 'Note 2']);
  });

  it('is taken away though the phone would not let go of its wordings, and they go when it is next opened', async () => {
    const tab = await aTabWithWordings();
    refuseRemovalsFrom('versions', () => new DOMException('no room', 'QuotaExceededError'));

    const result = await tab.store.keepAndRemove([tombstone]);

    expect(result).toEqual({ ok: true });
    expect(wordsIn(tab.store)).toEqual(['Note 2']);
    expect(tab.store.journal.value.things.get(NOTE)?.versions).toEqual([tombstone]);
    expect((await ordersLeft(tab)).versions).toEqual([1, 2, 3, 4, 5]);
    vi.restoreAllMocks();
    await (await reopened(tab)).store.opened;
    expect(await ordersLeft(tab)).toEqual({ versions: [2, 5], justForYou: [2] });
  });

  it('does not take away a thing that is only changed in the same act', async () => {
    const tab = await aTabWithWordings();
    const change = aVersion('note', aNote({ words: 'Note 2, changed' }), {
      id: anId(40_000),
      of: anId(2),
      parents: [anId(10_002)],
    });

    await tab.store.keepAndRemove([tombstone, change]);

    expect(await ordersLeft(tab)).toEqual({ versions: [2, 5, 6], justForYou: [2] });
    expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 2, changed']);
  });
});

describe('private words', () => {
  it('lie in a table of their own, and never in the journal', async () => {
    const tab = await aTabWithWordings();

    const { store } = await reopened(tab);

    expect(JSON.stringify([...store.journal.value.things.values()])).not.toContain('ine');
    expect(await ordersLeft(tab)).toEqual({ versions: [1, 2, 3, 4], justForYou: [1, 2, 3] });
  });

  it('of a note are the last that were kept on it', async () => {
    const tab = await aTabWithWordings();

    const { store } = await reopened(tab);

    expect(await store.privateWords(NOTE)).toBe('Mine, changed');
    expect(await store.privateWords(anId(2))).toBe('Also mine');
    expect(await store.privateWords(anId(3))).toBe('');
  });

  it('come back letter for letter', async () => {
    const tab = await aTab();
    const words = 'half \ud83d, 💚, \u202eabc, \u0000 and é e\u0301';

    await tab.store.keep([], [privateWords(words)]);

    expect(await (await reopened(tab)).store.privateWords(NOTE)).toBe(words);
  });

  it('can be emptied, and are then empty', async () => {
    const tab = await aTabWithWordings();

    await tab.store.keep([], [privateWords('')]);

    expect(await tab.store.privateWords(NOTE)).toBe('');
  });
});
