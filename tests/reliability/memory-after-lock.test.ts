import type { CDPSession } from '@playwright/test';
import { expect, test } from 'vitest';
import { appInChromium } from '../support/app-in-chromium.ts';
import { Canaries } from '../support/canaries.ts';
import { tell } from '../support/figures.ts';
import { firstRun, keepNote, lockNow, tap, turnLockOn } from '../support/parent.ts';

const app = appInChromium();

const PASSPHRASE = 'otter lantern cobalt maple';

test('once it is locked, the page holds none of the words in memory', async () => {
  const canaries = new Canaries();
  const page = await app.open();
  const session = await page.context().newCDPSession(page);
  await firstRun(page, canaries.wordFor('the name of the child'));
  await keepNote(page, canaries.wordFor('a note'));
  await turnLockOn(page, PASSPHRASE);
  await tap(page, 'History');
  const open = canaries.placesIn(await memoryOf(session));

  await lockNow(page);
  const locked = canaries.placesIn(await memoryOf(session));

  tell('R14', 'Chromium', `${open.size} canaries in the heap while open, ${locked.size} once it is locked`);
  expect([...open].toSorted()).toEqual(['a note', 'the name of the child']);
  expect([...locked]).toEqual([]);
});

/** Everything in the heap of the page, as the browser itself writes it down, its text included. */
async function memoryOf(session: CDPSession): Promise<string> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { captureNumericValue: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return parts.join('');
}
