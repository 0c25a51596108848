import { afterEach, describe, expect, it } from 'vitest';
import { anId } from '../../support/builders.ts';
import { noteVersion, noteVersions } from '../../support/many-versions.ts';
import { aTab, closeTabs, reopened } from '../../support/tabs.ts';

afterEach(closeTabs);

const privately = (note: number, words: string) => ({ note: anId(note), words, time: '2020-01-01T00:00:00.000Z' });

describe('what was written after a moment', () => {
  it('is nothing at first, and then each thing that was kept or has new private words, whatever time they say', async () => {
    const tab = await aTab();
    const notes = noteVersions(1, 3);
    await tab.store.keep(notes, [privately(1, 'Just mine')]);
    const to = await tab.store.writtenTo();
    const atFirst = await tab.store.changedAfter(to);

    await tab.store.keep([], [privately(1, '')]);
    const later = noteVersion(4, 'Brought in from years ago');
    await tab.store.keep([{ ...later, time: '2019-01-01T00:00:00.000Z' }]);
    const { store } = await reopened(tab);

    expect([...atFirst]).toEqual([]);
    expect([...(await store.changedAfter(to))]).toEqual([later.of, anId(1)]);
  });
});
