import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppState } from '../../../src/app/app-state.ts';
import { readForRestore } from '../../../src/app/backup/restoring.ts';
import { makeVault } from '../../../src/app/place.ts';
import { writeBackup } from '../../../src/documents/backup/write.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { anId } from '../../support/builders.ts';
import { aPlace, erasePlaces } from '../../support/places.ts';
import { rawDatabase } from '../../support/raw-database.ts';
import { testStamp } from '../../support/stamp.ts';

beforeEach(erasePlaces);
afterEach(erasePlaces);

const WORDS = 'harbour kettle moss button lantern goose';

/** A backup of three papers and no note. */
async function aBackup(): Promise<Blob> {
  const papers = [1, 2, 3].map((number) => ({
    id: anId(number),
    name: `report ${number}.pdf`,
    bytes: 1,
    read: async function* () {
      yield Uint8Array.of(number);
    },
  }));
  const contents = { journal: emptyJournal, wordings: [], madeAt: new Date(), papers };
  return new Response(await writeBackup(contents, WORDS, { workFactor: 1 })).blob();
}

/** A phone with nothing on it yet, and a reading of one backup on it. */
async function aPhone() {
  const place = await aPlace();
  const store = await makeVault(place);
  if (!store) throw new Error('the journal is not there');
  await store.opened;
  place.stamp.value = testStamp();
  const settings = { lastBackup: signal(''), backedUpTo: signal(null) };
  const app = { place: signal(place), home: place, settings } as unknown as AppState;
  const file = await aBackup();
  const read = async () => {
    const answer = await readForRestore(app, file, WORDS);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.restoring;
  };
  return { place, read, papers: store.papers };
}

async function takePiecesOf(paper: string, place: string): Promise<void> {
  const database = await rawDatabase(`${place}-journal`);
  const transaction = database.transaction('chunks', 'readwrite');
  transaction.objectStore('chunks').delete([paper, 0]);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

it('a paper whose pieces are gone is whole once the same backup is brought again, and stays when that is undone', async () => {
  const { place, read, papers } = await aPhone();
  await (await read()).keep();
  await takePiecesOf(anId(2), place.name);
  expect((await papers.broken()).map(({ id }) => id)).toEqual([anId(2)]);

  const again = await read();
  expect(again.papers).toBe(1);
  expect(await again.keep()).toBe(true);
  expect(await papers.broken()).toEqual([]);

  expect(await again.undo()).toBe(true);
  expect([await papers.list(), await papers.broken()]).toEqual([expect.objectContaining({ length: 3 }), []]);
});

it('a backup that is brought again has nothing new where all of its papers are whole', async () => {
  const { read } = await aPhone();
  await (await read()).keep();

  const again = await read();
  expect(again.papers).toBe(0);
  await again.drop();
});

it('a backup that is let go of takes no paper from one of the same papers that was asked for meanwhile', async () => {
  const { read, papers } = await aPhone();
  const [givenUp, wanted] = [read(), read()];

  await (await givenUp).drop();
  await (await wanted).keep();

  expect([await papers.list(), await papers.broken()]).toEqual([expect.objectContaining({ length: 3 }), []]);
});

it('a backup brought again while it is being kept has nothing new, and takes nothing when it is undone', async () => {
  const { read, papers } = await aPhone();
  const first = await read();
  const reading = read();
  await first.keep();

  const again = await reading;
  await again.keep();
  expect(again.papers).toBe(0);
  expect(await again.undo()).toBe(true);

  expect([await papers.list(), await papers.broken()]).toEqual([expect.objectContaining({ length: 3 }), []]);
});
