import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds } from '../../src/domain/kinds/index.ts';
import { appInChromium } from '../support/app-in-chromium.ts';
import { Canaries, isUnder, shownUnder } from '../support/canaries.ts';
import { halfWrite, lockAndHide, useEverything, visitEverything } from '../support/canary-walk.ts';
import { tell, times } from '../support/figures.ts';
import { until } from '../support/processes.ts';

const app = appInChromium();
let files: string;

beforeEach(async () => {
  files = await mkdtemp(join(tmpdir(), 'marram-files-'));
});

afterEach(async () => {
  await rm(files, { recursive: true, force: true });
});

/** The words that only a screen's address holds: they do reach the disk, so a search that works must find them. */
const ADDRESS = '#page-read';
const WALK_TAKES_AT_MOST = 900_000;

describe('what the parent writes', () => {
  test(
    'is nowhere on the disk in the clear: not while the app runs, not after, not when it was killed',
    async () => {
      const canaries = new Canaries();
      const secrets: string[] = [];
      const walk = { page: await app.open(), url: app.url, canaries, files, secrets };
      const file = await useEverything(walk);
      await until('the address on the disk', () => isUnder(app.folder, ADDRESS));
      const running = await canaries.foundUnder(app.folder);
      await app.close();
      const closed = await canaries.foundUnder(app.folder);

      const again = { ...walk, page: await app.open() };
      await visitEverything(again, times(6, 1000));
      await halfWrite(again, 'said');
      await app.kill();
      const killed = await canaries.foundUnder(app.folder);

      await lockAndHide({ ...walk, page: await app.open() });
      await app.kill();
      const locked = await canaries.foundUnder(app.folder);

      const shown = await shownUnder(app.folder, secrets);

      const kept = [...canaries.placesIn(file)];
      const hits = running.length + closed.length + killed.length + locked.length + shown.length;
      tell(
        'R12',
        'Chromium',
        `${canaries.count} canaries, ${kept.length} of them in the file of everything kept, ${hits} hits`,
      );
      expect(kinds.filter(({ id }) => !kept.some((place) => place.startsWith(`a note (${id})`)))).toEqual([]);
      expect(kept.filter((place) => /Just for you|Hoped for|Could live with|Not OK/.test(place))).toEqual([]);
      expect(kept.some((place) => place.startsWith('a meeting to come'))).toBe(true);
      expect({ running, closed, killed, locked }).toEqual({ running: [], closed: [], killed: [], locked: [] });
      expect([secrets.length, shown]).toEqual([8, []]);
      expect(await isUnder(app.folder, ADDRESS)).toBe(true);
    },
    WALK_TAKES_AT_MOST,
  );
});

describe('the search of the disk', () => {
  test('finds words that a page leaves in the clear, in every place where one could', async () => {
    const canaries = new Canaries();
    const words = Object.fromEntries(PLACES.map((place) => [place, canaries.wordFor(place)])) as Record<Place, string>;
    const page = await app.open();
    await page.evaluate(leaveInTheClear, words);
    await page.goto(`${app.url}?next`); // a browser writes down how a page looked when it leaves it
    await app.close();

    const found = await canaries.foundUnder(app.folder);

    const places = PLACES.filter((place) => found.some((hit) => hit.endsWith(`: ${place}`)));
    expect(places).toEqual(PLACES);
    expect(found.filter((hit) => /\.ldb .*: a row in a compressed table$/.test(hit))).not.toEqual([]);
  });
});

const PLACES = [
  'local storage',
  'capitals',
  'a title',
  'a light textarea',
  'a row',
  'a row in two bytes a letter',
  'a row in a compressed table',
] as const;

type Place = (typeof PLACES)[number];

/** Runs on the page. */
async function leaveInTheClear(words: Readonly<Record<Place, string>>): Promise<void> {
  localStorage.setItem('planted', words['local storage']);
  localStorage.setItem('capitals', words.capitals.toUpperCase());
  document.title = words['a title'];
  const box = document.createElement('textarea');
  document.body.append(box);
  box.value = words['a light textarea'];
  const put = (name: string, rows: readonly string[]) =>
    new Promise((done, failed) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onerror = failed;
      opening.onsuccess = () => {
        const writing = opening.result.transaction('rows', 'readwrite');
        for (const row of rows) writing.objectStore('rows').put(row);
        writing.oncomplete = done;
      };
    });
  // So much that the database puts its log away in tables, which are compressed.
  const filler = Array.from({ length: 400 }, () => 'They said it again. '.repeat(1500));
  await put('big', [`They said ${words['a row in a compressed table']} again.`, ...filler]);
  // One letter that Latin-1 lacks makes the whole row two bytes a letter.
  await put('small', [words['a row'], `ł ${words['a row in two bytes a letter']}`]);
}
