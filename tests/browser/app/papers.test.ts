import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { putPaper } from '../../../src/app/papers.ts';
import { makeVault } from '../../../src/app/place.ts';
import { refusePutsInto } from '../../support/failing-disk.ts';
import { aPlace, erasePlaces } from '../../support/places.ts';
import { rawDatabase } from '../../support/raw-database.ts';

const erase = async () => {
  vi.restoreAllMocks();
  await erasePlaces();
};
beforeEach(erase);
afterEach(erase);

async function piecesIn(name: string): Promise<number> {
  const database = await rawDatabase(`${name}-journal`);
  const request = database.transaction('chunks').objectStore('chunks').count();
  await new Promise((done) => {
    request.onsuccess = done;
  });
  database.close();
  return request.result;
}

it('a paper whose last step found no room leaves no piece in the room that there is', async () => {
  const place = await aPlace();
  await makeVault(place);
  refusePutsInto('papers');

  const put = await putPaper(place, new File(['words'], 'letter.txt'), 'smaller', async () => {});

  expect(put).toEqual({ ok: false, reason: 'full' });
  expect(await piecesIn(place.name)).toBe(0);
});
