import type { CDPSession } from '@playwright/test';
import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium } from '../support/parts.ts';

const CYCLES = times(40, 10_000);
/** Cycles that are done at one go. What lives is counted in between. */
const ROUND = times(10, 500);
const KEEP_EVERY = 10;
const LONGEST_CYCLE = 5_000;
/** What a page may grow by over the second half, told as a part of what it was after the first. */
const MOST_GROWTH = 0.02;

const browser = partsInChromium('endurance');

test(
  `a page that is unlocked, written in and locked ${CYCLES} times does not grow, and keeps everything`,
  async () => {
    const page = await browser.open();
    const session = await page.context().newCDPSession(page);
    const code = await page.evaluate(lockedWithCode);
    const lives: number[] = [];
    for (let from = 1; from <= CYCLES; from += ROUND) {
      await page.evaluate(cycle, { code, from, to: from + ROUND - 1, keepEvery: KEEP_EVERY });
      lives.push(await livingIn(session));
    }

    const first = lives[Math.ceil(lives.length / 2) - 1] ?? 0;
    const last = lives.at(-1) ?? 0;
    const growth = last / first - 1;
    const found = await page.evaluate(whatIsThere, code);
    tell(
      'R20',
      'Chromium',
      `${CYCLES} times unlocked, written in and locked: ${lives.join(', ')} things alive, ${(growth * 100).toFixed(1)} % more after the second half; ${found.notes} of ${Math.floor(CYCLES / KEEP_EVERY)} notes there, ${found.wrong} damaged or missing`,
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(found).toEqual({ notes: Math.floor(CYCLES / KEEP_EVERY), draft: `Cycle ${CYCLES}`, wrong: 0 });
  },
  60_000 + CYCLES * LONGEST_CYCLE,
);

/**
 * How many things are alive once everything that can go is gone: objects, functions, texts, nodes of the page and what they
 * need. Bytes would tell less: the engine goes on making code, and its tables of what is held weakly double now and then,
 * however little is in them.
 */
async function livingIn(session: CDPSession): Promise<number> {
  for (let sweep = 0; sweep < 3; sweep++) await session.send('HeapProfiler.collectGarbage'); // one alone leaves some
  const pieces: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return countOf(JSON.parse(pieces.join('')) as HeapSnapshot);
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  /** So many numbers for each thing as there are fields. */
  readonly nodes: readonly number[];
}

function countOf({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const type = meta.node_fields.indexOf('type');
  const code = meta.node_types[type]?.indexOf('code');
  let count = 0;
  for (let at = type; at < nodes.length; at += meta.node_fields.length) if (nodes[at] !== code) count += 1;
  return count;
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
