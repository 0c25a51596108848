import type { CDPSession } from '@playwright/test';
import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium } from '../support/parts.ts';

const CYCLES = times(40, 10_000);
/** Cycles that are done at one go. The heap is weighed in between. */
const ROUND = times(10, 500);
const KEEP_EVERY = 10;
const LONGEST_CYCLE = 5_000;
/**
 * What a page may grow by over the second half, told as a part of what it was after the first. By then all of its code is
 * compiled, and the tables of what is held weakly, each of which doubles once or twice, are as large as they get.
 */
const MOST_GROWTH = 0.1;

const browser = partsInChromium('endurance');

test(
  `a page that is unlocked, written in and locked ${CYCLES} times does not grow, and keeps everything`,
  async () => {
    const page = await browser.open();
    const session = await page.context().newCDPSession(page);
    const code = await page.evaluate(lockedWithCode);
    const heaps: number[] = [];
    for (let from = 1; from <= CYCLES; from += ROUND) {
      await page.evaluate(cycle, { code, from, to: from + ROUND - 1, keepEvery: KEEP_EVERY });
      heaps.push(await heapOf(session));
    }

    const first = heaps[Math.ceil(heaps.length / 2) - 1] ?? 0;
    const last = heaps.at(-1) ?? 0;
    const growth = last / first - 1;
    const found = await page.evaluate(whatIsThere, code);
    tell(
      'R20',
      'Chromium',
      `${CYCLES} times unlocked, written in and locked: heap of ${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(', ')} MB, ${(growth * 100).toFixed(1)} % more after the second half; ${found.notes} of ${Math.floor(CYCLES / KEEP_EVERY)} notes there, ${found.wrong} damaged or missing`,
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(found).toEqual({ notes: Math.floor(CYCLES / KEEP_EVERY), draft: `Cycle ${CYCLES}`, wrong: 0 });
  },
  60_000 + CYCLES * LONGEST_CYCLE,
);

/** In bytes, once everything that can go is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let sweep = 0; sweep < 3; sweep++) await session.send('HeapProfiler.collectGarbage'); // one alone leaves some
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Runs on the page. Locked with a spare key, whose opening costs no stretching. */
async function lockedWithCode(): Promise<string> {
  const { place: open, makeVault, newSpareKey, setLock, close } = window.parts;
  const place = await open();
  await makeVault(place);
  const { code } = newSpareKey();
  const locked = await setLock(place, { passphrase: 'otter lantern cobalt maple', code });
  if (!locked.ok) throw new Error(`the lock was not set: ${locked.reason}`);
  close(place);
  return code;
}

interface Cycles {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly keepEvery: number;
}

/** Runs on the page. */
async function cycle({ code, from, to, keepEvery }: Cycles): Promise<void> {
  const { place: open, unlock, wholeJournal, noteVersion, close } = window.parts;
  for (let number = from; number <= to; number++) {
    const place = await open();
    const opened = await unlock(place, { kind: 'recovery', typed: code });
    const store = await wholeJournal(place);
    await place.drafts.value?.keep('add-plain', { words: `Cycle ${number}` });
    const kept = number % keepEvery === 0 ? await store?.keep([noteVersion(number)]) : { ok: true };
    if (!opened.ok || !kept?.ok) throw new Error(`cycle ${number} went wrong`);
    close(place);
  }
}

/** Runs on the page. */
async function whatIsThere(code: string) {
  const { place: open, unlock, wholeJournal } = window.parts;
  const place = await open();
  await unlock(place, { kind: 'recovery', typed: code });
  const store = await wholeJournal(place);
  const draft = (await place.drafts.value?.read('add-plain')) as { words: string } | undefined;
  return {
    notes: store?.journal.value.notes.length,
    draft: draft?.words,
    wrong: (store?.damaged.value ?? 1) + (store?.missing.value ?? 1),
  };
}
