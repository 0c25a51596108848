import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftsIn } from '../../../src/store/drafts.ts';
import { noteVersion, wordsIn } from '../../support/many-versions.ts';
import { aTab, closeTabs, reopened } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

/** The next transaction is refused, as when a browser has let go of a database in the background. */
function letGoOnce(error: string): void {
  const { transaction } = IDBDatabase.prototype;
  let isDone = false;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (!isDone && given[1] === 'readwrite') {
      isDone = true;
      this.close();
      throw new DOMException('Connection to Indexed Database server lost', error);
    }
    return transaction.apply(this, given);
  });
}

describe.each(['InvalidStateError', 'UnknownError'])('a browser that let go of the database (%s)', (error) => {
  it('is asked again, and the note is kept', async () => {
    const tab = await aTab();
    letGoOnce(error);

    const result = await tab.store.keep([noteVersion(1)]);

    expect(result).toEqual({ ok: true });
    vi.restoreAllMocks();
    expect(wordsIn((await reopened(tab)).store)).toEqual(['Note 1']);
  });

  it('is asked again, and the draft is kept', async () => {
    const { door, vault } = await aTab();
    const drafts = draftsIn(door, vault);
    letGoOnce(error);

    await drafts.keep('add-said', { words: 'Half a' });

    expect(await drafts.read('add-said')).toEqual({ words: 'Half a' });
  });
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
