import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { aNote, anId, aVersion, only } from '../../support/builders.ts';
import { noteVersion, noteVersions, versionCount, wordsIn, wordsOf } from '../../support/many-versions.ts';
import { anyText } from '../../support/random-text.ts';
import { meddle } from '../../support/raw-database.ts';
import { aTab, aTabOpening, closeTabs, reopened } from '../../support/tabs.ts';

afterEach(closeTabs);

const DIFFICULT = {
  'emoji and their joins': '👩🏽‍👧💚🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'halves of letters': 'before \ud83d between \udc9a after',
  'marks that turn the direction': '\u202eabc\u2066שלום\u2069\u200f',
  'signs that are not seen': '\u0000\u0007\ufeff\u200b\r\n\t ',
  'letters put together in two ways': 'é e\u0301 ŵ w\u0302',
  'a hundred thousand letters': 'He hid under the coats. '.repeat(4200),
  'nothing at all': '',
};

describe('what is kept', () => {
  it.each(Object.entries(DIFFICULT))('is there letter for letter after reopening: %s', async (_, words) => {
    const tab = await aTab();

    const result = await tab.store.keep([noteVersion(1, words)]);
    const { store } = await reopened(tab);

    expect(result).toEqual({ ok: true });
    expect(wordsIn(store)).toEqual([words]);
  });

  it('is there letter for letter after reopening, whatever was typed', async () => {
    const typed = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 12 });

    await fc.assert(
      fc.asyncProperty(typed, async (texts) => {
        const versions = texts.map(([words, view], index) =>
          aVersion('note', aNote({ words, view }), { id: anId(100 + index), of: anId(1 + index) }),
        );
        const tab = await aTab();
        await tab.store.keep(versions);
        const { store } = await reopened(tab);
        const found = [...store.journal.value.things.values()].flatMap((thing) => thing.versions);

        expect(found.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(versions);
        await closeTabs();
      }),
      { numRuns: 15 },
    );
  });

  it('is in the open journal as soon as it is kept, without reopening', async () => {
    const { store } = await aTab();

    await store.keep(noteVersions(1, 3));

    expect(wordsIn(store)).toEqual(['Note 1', 'Note 2', 'Note 3']);
  });

  it('keeps every wording of a note, and shows the last', async () => {
    const tab = await aTab();
    const later = aVersion('note', aNote({ words: 'Later' }), { id: anId(2), of: anId(1), parents: [anId(10_001)] });

    await tab.store.keep([noteVersion(1, 'First')]);
    await tab.store.keep([later]);
    const { store } = await reopened(tab);

    const note = only(store.journal.value.notes);
    expect(note.body.words).toBe('Later');
    expect(wordsOf(note.versions)).toEqual(['First', 'Later']);
  });

  it('does not open with another key, and is not lost by the trying', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 2));
    tab.store.close();

    const other = await aTab({ name: tab.name });
    other.store.close();
    const { store } = await aTab(tab);

    expect([versionCount(other.store), other.store.damaged.value]).toEqual([0, 2]);
    expect(wordsIn(store)).toEqual(['Note 1', 'Note 2']);
  });

  it('is kept when there is nothing to keep', async () => {
    const { store } = await aTab();

    expect(await store.keep([])).toEqual({ ok: true });
    expect(versionCount(store)).toBe(0);
  });
});

describe('a journal that opens', () => {
  it('is open at once when there is nothing in it', async () => {
    const { store } = await aTabOpening();

    expect([versionCount(store), store.state.value]).toEqual([0, 'open']);
  });

  it.each([1, 49, 50, 51, 299, 300, 301, 550, 551])(
    'gives the newest fifty of %i first, then the rest, each once',
    async (count) => {
      const tab = await aTab();
      const versions = noteVersions(1, count);
      await tab.store.keep(versions);
      tab.store.close();

      const { store } = await aTabOpening(tab);
      const first = { words: wordsIn(store), count: versionCount(store), state: store.state.value };
      await store.opened;

      const newest = versions.slice(-50);
      expect(first).toEqual({ words: wordsOf(newest), count: newest.length, state: 'opening' });
      expect([wordsIn(store), versionCount(store)]).toEqual([wordsOf(versions), count]);
      expect([store.state.value, store.damaged.value]).toEqual(['open', 0]);
    },
  );

  it('counts rows that do not open once each, at the edges of what is read at a time too', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 320));
    const bad = [9, 10, 11, 19, 20, 21, 269, 270, 271, 320];
    await meddle(tab.name, (rows) => {
      for (const order of bad) rows.put({ order, sealed: new Uint8Array(60) });
    });

    const { store } = await reopened(tab);

    const whole = noteVersions(1, 320).filter((_, index) => !bad.includes(index + 1));
    expect([wordsIn(store), store.damaged.value]).toEqual([wordsOf(whole), bad.length]);
  });

  it('finds all that is left where rows were taken away between them', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 700));
    await meddle(tab.name, (rows) => rows.delete(IDBKeyRange.bound(100, 395)));
    await meddle(tab.name, (rows) => rows.delete(IDBKeyRange.bound(640, 660)));

    const { store } = await reopened(tab);

    const left = [...noteVersions(1, 99), ...noteVersions(396, 639), ...noteVersions(661, 700)];
    expect([wordsIn(store), versionCount(store)]).toEqual([wordsOf(left), left.length]);
  });

  it('takes what is kept while older notes are still opening', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 310));
    tab.store.close();

    const { store } = await aTabOpening(tab);
    const kept = store.keep([noteVersion(311)]);
    const state = store.state.value;
    await Promise.all([kept, store.opened]);

    expect(state).toBe('opening');
    expect(wordsIn(store)).toEqual(wordsOf(noteVersions(1, 311)));
  });

  it('can be closed while older notes are still opening', async () => {
    const tab = await aTab();
    await tab.store.keep(noteVersions(1, 310));
    tab.store.close();

    const closed = await aTabOpening(tab);
    closed.store.close();
    const ended = await closed.store.opened.then(() => 'ended');
    const { store } = await aTab(tab);

    expect(ended).toBe('ended');
    expect(closed.store.state.value).not.toBe('open');
    expect(versionCount(store)).toBe(310);
  });
});
