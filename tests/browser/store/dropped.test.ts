import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftsIn } from '../../../src/store/drafts.ts';
import { noteVersion, wordsIn } from '../../support/many-versions.ts';
import { aTab, closeTabs, reopened } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

/**
 * Lets the next write fail, as when a browser has let go of a database in the background. Watches only databases opened
 * after it, for Dexie takes hold of `transaction` when it opens.
 */
function readyToLetGo(): (error: string) => void {
  const { transaction } = IDBDatabase.prototype;
  let next: string | undefined;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (!next || given[1] !== 'readwrite') return transaction.apply(this, given);
    const error = next;
    next = undefined;
    this.close();
    throw new DOMException('Connection to Indexed Database server lost', error);
  });
  return (error) => {
    next = error;
  };
}

describe.each(['InvalidStateError', 'UnknownError'])('a browser that let go of the database (%s)', (error) => {
  it('is asked again, and the note is kept', async () => {
    const letGo = readyToLetGo();
    const tab = await aTab();
    letGo(error);

    const result = await tab.store.keep([noteVersion(1)]);

    expect(result).toEqual({ ok: true });
    vi.restoreAllMocks();
    expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 1']);
  });

  it('is asked again, and the draft is kept', async () => {
    const letGo = readyToLetGo();
    const { door, vault } = await aTab();
    const drafts = draftsIn(door, vault);
    letGo(error);

    await drafts.keep('add-said', { words: 'Half a' });

    expect(await drafts.read('add-said')).toEqual({ words: 'Half a' });
  });
});

it('a browser that does not hand the journal over at first is asked again', async () => {
  const tab = await aTab();
  await tab.store.keep([noteVersion(1)]);
  tab.store.close();
  const { open } = IDBFactory.prototype;
  let hasRefused = false;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, ...version) {
    if (hasRefused || !name.endsWith('-journal')) return open.call(this, name, ...version);
    hasRefused = true;
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });

  const { store } = await aTab(tab);

  expect([hasRefused, wordsIn(store)]).toEqual([true, ['Note 1']]);
});

/** From now on the database opens, and its promise says nothing: Dexie's, when the browser lets go in the middle. */
function openInSilence(): void {
  const { open } = Dexie.prototype;
  vi.spyOn(Dexie.prototype, 'open').mockImplementation(function (this: Dexie) {
    void open.call(this);
    return new Dexie.Promise(() => {});
  });
}

it('a database that opens again without a word is waited for no longer than it takes, and the note is kept', async () => {
  const letGo = readyToLetGo();
  const tab = await aTab();
  letGo('UnknownError');
  openInSilence();

  const result = await tab.store.keep([noteVersion(1)]);

  expect(result).toEqual({ ok: true });
  vi.restoreAllMocks();
  expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 1']);
});

/** Once a note is written and read back, nothing more is read. */
function refuseToReadRange(): void {
  vi.spyOn(IDBKeyRange, 'lowerBound').mockImplementation(() => {
    throw new DOMException('An internal error was encountered', 'UnknownError');
  });
}

describe('a browser that takes a note but does not show it again', () => {
  it('is believed: the note is kept, and is in the open journal', async () => {
    const tab = await aTab();
    refuseToReadRange();

    const result = await tab.store.keep([noteVersion(1)]);

    expect(result).toEqual({ ok: true });
    expect(wordsIn(tab.store)).toEqual(['Note 1']);
    vi.restoreAllMocks();
    expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 1']);
  });
});
