import type { CDPSession, Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltApp, serveBuiltApp } from '../support/built-app.ts';
import { Canaries } from '../support/canaries.ts';
import { newProfile, type OpenChromium, openChromium, type Profile } from '../support/chromium-profile.ts';
import { tell } from '../support/figures.ts';
import { firstRun, lockNow, tap, turnLockOn } from '../support/parent.ts';

let app: BuiltApp;
let profile: Profile;
let browser: OpenChromium | undefined;

beforeEach(async () => {
  app = await serveBuiltApp();
  profile = await newProfile();
});

afterEach(async () => {
  await browser?.kill();
  await profile?.remove();
  await app?.stop();
});

const PASSPHRASE = 'otter lantern cobalt maple';

test('once it is locked, the page holds none of the words in memory', async () => {
  const canaries = new Canaries();
  browser = await openChromium(profile, app.url);
  const { page } = browser;
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

async function keepNote(page: Page, words: string): Promise<void> {
  await tap(page, 'Just write. Sort it later');
  await page.getByRole('textbox').first().fill(words);
  await tap(page, 'Keep this');
  await page.getByRole('heading', { level: 1, name: 'Kept.' }).waitFor();
}

/** Everything in the heap of the page, as the browser itself writes it down, its text included. */
async function memoryOf(session: CDPSession): Promise<string> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { captureNumericValue: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return parts.join('');
}
