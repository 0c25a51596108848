import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import version1 from '../data/journals/version-1.json';
import { tell, times } from '../support/figures.ts';
import { partsInChromium, reloadParts } from '../support/parts.ts';

const KILLS = times(1, 100);
/** The first of many is let through, to know how long it takes; one alone is killed within two seconds. In ms. */
const [LET_THROUGH, TOOK] = KILLS > 1 ? [0, 0] : [undefined, 2000];
const LONGEST_KILL = 120_000;
const NOTES = 60;
const OLD = 'otter lantern cobalt maple';
const NEW = 'teapot granite willow march';

const browser = partsInChromium('kill-keys');

/** What there is after a kill: what the journal opened with, and whether all of it is there. */
interface Found {
  readonly openedBy: 'nothing' | 'old' | 'new' | 'no one';
  readonly notes: number;
  readonly damaged: number;
  readonly missing: number;
}

describe('when the browser is killed while', () => {
  const killed = (what: string, name: string, kind: Kind) =>
    test(name, () => killing(what, kind), KILLS * LONGEST_KILL);

  killed('the lock is turned on', 'the lock is turned on, the notes open without it or with it, all of them', {
    begin: beginWithNotes,
    act: turnLockOn,
    between: turnLockOff,
    mayBe: ({ openedBy, notes }) => openedBy !== 'no one' && notes === NOTES,
  });

  killed('the passphrase is changed', 'the passphrase is changed, the old one or the new one opens them, all of them', {
    begin: beginLocked,
    act: changePassphrase,
    mayBe: ({ openedBy, notes }) => (openedBy === 'old' || openedBy === 'new') && notes === NOTES,
  });

  killed('a new key is drawn', 'a new key is drawn, for someone knows the old, one of the two passphrases opens them', {
    begin: beginLocked,
    act: drawNewKey,
    mayBe: ({ openedBy, notes }) => (openedBy === 'old' || openedBy === 'new') && notes === NOTES,
  });

  killed('notes are brought in', 'notes are brought in, all of them are there or none', {
    begin: beginWithNotes,
    act: bringIn,
    mayBe: ({ notes }, before) => notes === before.notes || notes === before.notes + NOTES,
  });

  killed('a journal is brought up to date', 'a journal of the first version is brought up to date, all of it opens', {
    begin: layDownVersion1,
    act: openIt,
    between: layDownVersion1,
    mayBe: ({ notes }) => notes === version1.notes,
  });
});

type Act = (page: Page, found: Found) => Promise<unknown>;

/** Something that may be broken off: what comes before the first time, what is done, and what comes before each next time. */
interface Kind {
  readonly begin: (page: Page) => Promise<unknown>;
  readonly act: Act;
  readonly between?: Act;
  readonly mayBe: (found: Found, before: Found) => boolean;
}

const NOTHING: Found = { openedBy: 'nothing', notes: NOTES, damaged: 0, missing: 0 };

/** Does something and kills it on the way, again and again on one profile, and looks each time what is there. */
async function killing(what: string, { begin, act, between, mayBe }: Kind): Promise<void> {
  const wrong: Found[] = [];
  const ends: Record<string, number> = {};
  let page = await browser.open();
  await begin(page);
  let found = await looked(page);
  let took = TOOK;
  for (let kill = 0; kill < KILLS; kill++) {
    if (kill > 0) await between?.(page, found);
    const before = between ? NOTHING : found;
    const begun = performance.now();
    const acting = act(page, found).catch(() => {}); // it ends when the browser does
    if (kill === LET_THROUGH) await acting;
    else await Promise.race([acting, new Promise((done) => setTimeout(done, Math.random() * took))]);
    took = Math.max(took, performance.now() - begun);
    await browser.kill();
    page = await browser.open();
    found = await looked(page);
    ends[found.openedBy] = (ends[found.openedBy] ?? 0) + 1;
    if (!mayBe(found, before) || found.damaged > 0 || found.missing > 0) wrong.push(found);
  }
  tell('R2', 'Chromium', `${KILLS} kills while ${what}: ${wrong.length} wrong; opened by ${JSON.stringify(ends)}`);
  expect(wrong).toEqual([]);
}

/** Opens what there is with whatever opens it, and leaves the page as it was before. */
async function looked(page: Page): Promise<Found> {
  const found = await page.evaluate(look, { old: OLD, fresh: NEW });
  await reloadParts(page);
  return found;
}

/** The passphrase that opens now, and the one to change it to. */
function passphrasesFor({ openedBy }: Found) {
  return openedBy === 'new' ? { from: NEW, to: OLD } : { from: OLD, to: NEW };
}

const beginWithNotes = (page: Page) =>
  page.evaluate(async (count) => {
    const { place: open, makeVault, noteVersions } = window.parts;
    const place = await open();
    const store = await makeVault(place);
    await store?.keep(noteVersions(1, count));
    await place.drafts.value?.keep('add-said', { words: 'Half a' });
  }, NOTES);

const beginLocked = async (page: Page) => {
  await beginWithNotes(page);
  await reloadParts(page);
  await turnLockOn(page, NOTHING);
  await reloadParts(page);
};

const turnLockOn: Act = (page) =>
  page.evaluate(async (passphrase) => {
    const { place: open, seen, setLock } = window.parts;
    const place = await open();
    if (place.state.value.at !== 'open') return;
    await seen(place);
    await setLock(place, { passphrase, code: undefined });
  }, OLD);

const turnLockOff: Act = async (page) => {
  await page.evaluate(async (text) => {
    const { place: open, findKey, turnLockOff: turnOff } = window.parts;
    const place = await open();
    const found = await findKey(place, { kind: 'passphrase', text });
    if (found.ok) await turnOff(place, found.key);
  }, OLD);
  await reloadParts(page);
};

const changePassphrase: Act = (page, found) =>
  page.evaluate(async ({ from, to }) => {
    const { place: open, findKey, changeSecret, newPassphrase } = window.parts;
    const place = await open();
    const key = await findKey(place, { kind: 'passphrase', text: from });
    const secret = await newPassphrase(to);
    if (key.ok && secret) await changeSecret(place, key.key, secret);
  }, passphrasesFor(found));

const drawNewKey: Act = (page, found) =>
  page.evaluate(async ({ from, to }) => {
    const { place: open, findKey, setLock, unlock, seen } = window.parts;
    const place = await open();
    await unlock(place, { kind: 'passphrase', text: from });
    await seen(place);
    const key = await findKey(place, { kind: 'passphrase', text: from });
    if (key.ok) await setLock(place, { passphrase: to, code: undefined }, key.key);
  }, passphrasesFor(found));

const bringIn: Act = (page, { notes }) =>
  page.evaluate(
    async ({ from, count }) => {
      const { place: open, wholeJournal, noteVersions } = window.parts;
      const store = await wholeJournal(await open());
      await store?.keep(noteVersions(from + 1, from + count));
    },
    { from: notes, count: NOTES },
  );

const layDownVersion1 = async (page: Page) => {
  await page.evaluate(async (frozen) => {
    for (const name of ['marram-journal', 'marram-door'])
      await new Promise((done) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = done;
      });
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const put = (
      name: string,
      version: number,
      stores: Record<string, IDBObjectStoreParameters>,
      rows: [string, unknown, string?][],
    ) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          for (const [store, options] of Object.entries(stores)) opening.result.createObjectStore(store, options);
        };
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [store, row, key] of rows) writing.objectStore(store).put(row, key);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      });
    const order = { keyPath: 'order' };
    const row = ({ order: at, sealed }: { order: number; sealed: string }) => ({ order: at, sealed: bytes(sealed) });
    await put('marram-journal', frozen.version, { versions: order, justForYou: order }, [
      ...frozen.versions.map((one): [string, unknown] => ['versions', row(one)]),
      ...frozen.justForYou.map((one): [string, unknown] => ['justForYou', row(one)]),
    ]);
    const slot = { kind: 'open', device: 'd'.repeat(32), vault: frozen.vault, epoch: 1, key: bytes(frozen.key) };
    await put('marram-door', 1, { slots: {}, guard: {}, drafts: {}, settings: {} }, [
      ['slots', slot, 'open'],
      ['guard', 1, 'journal'],
    ]);
  }, version1);
};

const openIt: Act = (page) => page.evaluate(async () => void (await window.parts.seen(await window.parts.place())));

/** Runs on the page: opens what there is with whatever opens it. */
async function look({ old, fresh }: { old: string; fresh: string }): Promise<Found> {
  const { place: open, seen, unlock } = window.parts;
  const place = await open();
  if (place.state.value.at === 'open') return { openedBy: 'nothing', ...(await seen(place)) };
  for (const [openedBy, text] of [['old', old] as const, ['new', fresh] as const])
    if ((await unlock(place, { kind: 'passphrase', text })).ok) return { openedBy, ...(await seen(place)) };
  return { openedBy: 'no one', notes: 0, damaged: 0, missing: 0 };
}
