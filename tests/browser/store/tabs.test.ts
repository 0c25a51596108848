import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anId } from '../../support/builders.ts';
import { noteVersion, noteVersions, versionCount, wordsIn, wordsOf } from '../../support/many-versions.ts';
import { meddle, rowsOf } from '../../support/raw-database.ts';
import { aTab, aTabOpening, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(closeTabs);

async function someTabs(count: number): Promise<readonly [Tab, ...Tab[]]> {
  const first = await aTab();
  return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => aTab(first))))];
}

describe('two tabs on one journal', () => {
  it('show what either of them keeps', async () => {
    const [one, other] = (await someTabs(2)) as [Tab, Tab];

    await one.store.keep([noteVersion(1)]);
    await vi.waitFor(() => expect(wordsIn(other.store)).toEqual(['Note 1']));
    await other.store.keep([noteVersion(2)]);
    await vi.waitFor(() => expect(wordsIn(one.store)).toEqual(['Note 1', 'Note 2']));
  });

  it('find each other’s private words', async () => {
    const [one, other] = (await someTabs(2)) as [Tab, Tab];

    await one.store.keep([noteVersion(1)], [{ note: anId(1), words: 'Mine', time: '2026-11-21T10:00:00.000Z' }]);

    expect(await other.store.privateWords(anId(1))).toBe('Mine');
  });

  it('lose nothing that one keeps while the other is still opening', async () => {
    const one = await aTab();
    await one.store.keep(noteVersions(1, 310));

    const opening = await aTabOpening(one);
    await one.store.keep([noteVersion(311)]);

    await vi.waitFor(() => expect(wordsIn(opening.store)).toEqual(wordsOf(noteVersions(1, 311))));
    expect([versionCount(opening.store), opening.store.damaged.value]).toEqual([311, 0]);
  });

  it('count a row that does not open once, however often they are told of it', async () => {
    const { name, store } = await aTab();
    const channel = new BroadcastChannel(`${name}-kept`);
    await meddle(name, (rows) => rows.put({ order: 1, sealed: new Uint8Array(60) }));

    for (let told = 0; told < 8; told++) channel.postMessage('kept');
    await vi.waitFor(() => expect(store.damaged.value).toBeGreaterThan(0));
    await store.keep([noteVersion(1)]);

    channel.close();
    expect([wordsIn(store), store.damaged.value]).toEqual([['Note 1'], 1]);
  });
});

describe('tabs that keep at the same time', () => {
  it('each have all of it kept, under numbers of their own', async () => {
    const tabs = await someTabs(2);

    const results = await Promise.all(
      tabs.map(({ store }, index) => store.keep(noteVersions(index * 3 + 1, index * 3 + 3))),
    );

    expect(results).toEqual([{ ok: true }, { ok: true }]);
    expect((await rowsOf(tabs[0].name)).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(wordsIn((await reopened(tabs[0])).store)).toEqual(wordsOf(noteVersions(1, 6)));
  });

  it('keep eighty notes that one tab is given all at once', async () => {
    const tab = await aTab();

    const results = await Promise.all(noteVersions(1, 80).map((version) => tab.store.keep([version])));

    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(wordsIn(tab.store)).toEqual(wordsOf(noteVersions(1, 80)));
    expect(wordsIn((await reopened(tab)).store)).toEqual(wordsOf(noteVersions(1, 80)));
  });

  it('keep everything, whoever keeps how much and when', async () => {
    const keeps = fc.array(
      fc.record({ by: fc.nat({ max: 2 }), size: fc.integer({ min: 1, max: 4 }), own: fc.boolean() }),
      {
        minLength: 2,
        maxLength: 14,
      },
    );

    await fc.assert(
      fc.asyncProperty(keeps, async (plan) => {
        const tabs = await someTabs(3);
        const batches = plan.map(({ size }, index) => noteVersions(index * 10 + 1, index * 10 + size));
        const results = await Promise.all(
          plan.map(({ by, own }, index) =>
            tabs[by]?.store.keep(batches[index] ?? [], own ? [privateOn(index * 10 + 1)] : []),
          ),
        );

        const all = batches.flat();
        const { store } = await reopened(tabs[0]);
        expect(results.filter((result) => !result?.ok)).toEqual([]);
        expect([wordsIn(store), versionCount(store), store.damaged.value]).toEqual([wordsOf(all), all.length, 0]);
        for (const [index, { own }] of plan.entries()) {
          expect(await store.privateWords(anId(index * 10 + 1))).toBe(own ? `Mine ${index * 10 + 1}` : '');
        }
        for (const tab of tabs.slice(1)) await vi.waitFor(() => expect(wordsIn(tab.store)).toEqual(wordsOf(all)));
        await closeTabs();
      }),
      { numRuns: 12 },
    );
  });
});

function privateOn(note: number) {
  return { note: anId(note), words: `Mine ${note}`, time: '2026-11-21T10:00:00.000Z' };
}
