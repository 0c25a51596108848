import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextVaultKey, useVault } from '../../../src/vault/vault.ts';
import { anId } from '../../support/builders.ts';
import { refusePutNumber, refusePutsInto } from '../../support/failing-disk.ts';
import { rawDatabase } from '../../support/raw-database.ts';
import { aTab, closeTabs, reopened, type Tab } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

const MEGABYTE = 1024 * 1024;

function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 10)) & 0xff);
}

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function allOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

async function keepPaper({ store }: Tab, number: number, bytes: Uint8Array, size = 300_000) {
  const paper = await store.papers.putAside(anId(number), `report ${number}.pdf`, inParts(bytes, size));
  return store.keep([], [], [paper]);
}

/** Every chunk that lies on the disk, read past the store. */
async function chunksOf({ name }: Tab): Promise<{ paper: string; number: number; sealed: Uint8Array<ArrayBuffer> }[]> {
  const database = await rawDatabase(`${name}-journal`);
  const request = database.transaction('chunks').objectStore('chunks').getAll();
  await new Promise((done) => {
    request.onsuccess = done;
  });
  database.close();
  return request.result;
}

function meddleWithChunks(tab: Tab, change: (store: IDBObjectStore) => void): Promise<void> {
  return meddleWith('chunks', tab, change);
}

async function meddleWith(table: string, { name }: Tab, change: (store: IDBObjectStore) => void): Promise<void> {
  const database = await rawDatabase(`${name}-journal`);
  const transaction = database.transaction(table, 'readwrite');
  change(transaction.objectStore(table));
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

describe('a paper', () => {
  it.each([
    ['nothing in it', 0],
    ['one byte', 1],
    ['exactly one piece', MEGABYTE],
    ['two pieces and a bit', 2 * MEGABYTE + 17],
  ])('comes back byte for byte after closing and opening: %s', async (_, length) => {
    const tab = await aTab();
    const bytes = bytesOf(length);

    expect(await keepPaper(tab, 1, bytes)).toEqual({ ok: true });

    const { store } = await reopened(tab);
    expect(await store.papers.list()).toEqual([{ id: anId(1), name: 'report 1.pdf', bytes: length }]);
    expect((await allOf(store.papers.read(anId(1)))).every((byte, at) => byte === bytes[at])).toBe(true);
    expect([store.missing.value, store.damaged.value]).toEqual([0, 0]);
  });

  it('whose record was damaged is told as damaged, and is there again once a backup brings it', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(10));
    await keepPaper(tab, 2, bytesOf(20));
    await meddleWith('papers', tab, (papers) => papers.put({ id: anId(1), sealed: new Uint8Array(60) }));
    const { store } = await reopened(tab);
    await store.opened;
    expect(store.damaged.value).toBe(1);
    expect((await store.papers.list()).map(({ id }) => id)).toEqual([anId(2)]);

    expect(await keepPaper({ ...tab, store }, 1, bytesOf(10))).toEqual({ ok: true });

    const again = await reopened(tab);
    await again.store.opened;
    expect((await again.store.papers.list()).map(({ id }) => id).toSorted()).toEqual([anId(1), anId(2)]);
    expect([again.store.missing.value, again.store.damaged.value]).toEqual([0, 0]);
  });

  it('of which a piece is gone is known, and no other is taken for broken', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(2 * MEGABYTE));
    await keepPaper(tab, 2, bytesOf(20));
    await meddleWithChunks(tab, (chunks) => chunks.delete([anId(1), 1]));

    expect((await tab.store.papers.broken()).map(({ name }) => name)).toEqual(['report 1.pdf']);
  });

  it('lies sealed on the disk in pieces that hold nothing of it, nor its name', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, new TextEncoder().encode('Educational psychology report. '.repeat(50_000)));

    const text = (await chunksOf(tab)).map(({ sealed }) => new TextDecoder('latin1').decode(sealed)).join('');

    expect(text.length).toBeGreaterThan(MEGABYTE);
    expect(['psychology', 'report 1'].filter((word) => text.includes(word))).toEqual([]);
  });

  it('that was never kept whole leaves nothing behind after the next opening', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(10));
    await tab.store.papers.putAside(anId(2), 'half.pdf', inParts(bytesOf(2 * MEGABYTE), 500_000));

    const again = await reopened(tab);

    expect((await chunksOf(again)).map(({ paper }) => paper)).toEqual([anId(1)]);
  });

  it('that another tab is putting aside is left alone', async () => {
    const tab = await aTab();
    await tab.store.papers.whilePuttingAside(async () => {
      const paper = await tab.store.papers.putAside(anId(1), 'slow.pdf', inParts(bytesOf(10), 10));
      await aTab(tab);
      await tab.store.keep([], [], [paper]);
    });

    expect((await allOf(tab.store.papers.read(anId(1)))).length).toBe(10);
  });

  it('goes off the device with its pieces', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(10));
    await keepPaper(tab, 2, bytesOf(10));

    await tab.store.papers.drop([anId(1)]);

    expect((await tab.store.papers.list()).map(({ id }) => id)).toEqual([anId(2)]);
    expect((await chunksOf(tab)).map(({ paper }) => paper)).toEqual([anId(2)]);
  });

  it('is sealed with the new key once the journal has moved to it', async () => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(MEGABYTE + 5));
    const next = nextVaultKey(tab.key);

    expect(await tab.store.moveTo(await useVault(tab.key, next))).toEqual({ ok: true });

    const { store } = await reopened({ ...tab, key: next });
    expect((await allOf(store.papers.read(anId(1)))).length).toBe(MEGABYTE + 5);
  });
});

describe('a paper that was meddled with does not open', () => {
  it.each([
    ['its last piece cut off', (chunks: IDBObjectStore) => chunks.delete([anId(1), 2])],
    ['a piece taken out of the middle', (chunks: IDBObjectStore) => chunks.delete([anId(1), 1])],
  ])('%s', async (_, change) => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(2 * MEGABYTE + 5));

    await meddleWithChunks(tab, change);

    await expect(allOf(tab.store.papers.read(anId(1)))).rejects.toThrow();
  });

  it.each(['another place', 'another paper', 'the middle made the end'])('a piece put in %s', async (where) => {
    const tab = await aTab();
    await keepPaper(tab, 1, bytesOf(2 * MEGABYTE + 5));
    await keepPaper(tab, 2, bytesOf(2 * MEGABYTE + 5));
    const chunk = (paper: number, number: number) => async () =>
      (await chunksOf(tab)).find((one) => one.paper === anId(paper) && one.number === number)?.sealed;
    const from = { 'another place': chunk(1, 0), 'another paper': chunk(2, 1), 'the middle made the end': chunk(1, 0) };
    const sealed = await from[where as keyof typeof from]();
    const number = where === 'the middle made the end' ? 2 : 1;

    await meddleWithChunks(tab, (chunks) => chunks.put({ paper: anId(1), number, sealed }));

    await expect(allOf(tab.store.papers.read(anId(1)))).rejects.toThrow();
  });
});

describe('a phone that has no room', () => {
  it('holds no piece of a paper that it did not take to its end', async () => {
    const tab = await aTab();
    refusePutNumber(3, 'throws');

    const putting = tab.store.papers.putAside(anId(1), 'long.pdf', inParts(bytesOf(4 * MEGABYTE), MEGABYTE));

    await expect(putting).rejects.toThrow();
    expect(await chunksOf(tab)).toEqual([]);
  });

  it('lets go of papers that were put aside, which takes none', async () => {
    const tab = await aTab();
    await tab.store.papers.putAside(anId(1), 'one.pdf', inParts(bytesOf(MEGABYTE), MEGABYTE));
    refusePutsInto('head');

    await tab.store.papers.dropAside([anId(1)]);

    expect(await chunksOf(tab)).toEqual([]);
  });
});

it('a paper that one tab has kept stays, where another lets go of the same from a backup', async () => {
  const tab = await aTab();
  const other = await aTab(tab);
  const bytes = bytesOf(MEGABYTE);
  await other.store.papers.putAside(anId(1), 'report 1.pdf', inParts(bytes, MEGABYTE));
  await keepPaper(tab, 1, bytes);

  await other.store.papers.dropAside([anId(1)]);

  expect(await allOf(tab.store.papers.read(anId(1)))).toEqual(bytes);
});
