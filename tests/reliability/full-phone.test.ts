import type { CDPSession, Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium, reloadParts } from '../support/parts.ts';

const POINTS = times(2, 50);
const LONGEST_POINT = 60_000;
/** Room for an empty journal in bytes, and the most there is besides: less than what is written takes. */
const LEAST_ROOM = 700_000;
const MORE_ROOM = 1_000_000;
const NOTES = 40;

const browser = partsInChromium('full-phone');

describe('when the phone is full in the middle', () => {
  const filling = (what: string, name: string, act: Act) =>
    test(`${name}: ${POINTS} times`, () => fillAt(what, act), (POINTS + 1) * LONGEST_POINT);

  filling('notes are kept', 'of keeping notes, those said to be kept are there, and no others', keepOneByOne);
  filling('notes are brought in', 'of bringing notes in, all of them are there or none', bringIn);
  filling('papers are put in', 'of putting a paper in, it is there whole or not at all', putPaperIn);
});

/** Does something on the page, from a number on. Says which notes it was told are kept, and whether a paper is. */
type Act = (page: Page, from: number) => Promise<Kept>;

interface Kept {
  readonly notes: readonly number[];
  readonly papers: number;
  /** What was said of what was not kept. */
  readonly reasons: readonly string[];
}

async function fillAt(what: string, act: Act): Promise<void> {
  const page = await browser.open();
  const session = await page.context().newCDPSession(page);
  const seen = { full: 0, otherwise: [] as string[], wrong: [] as unknown[] };
  for (let point = 0; point < POINTS; point++) {
    await beginWithRoomFor(page, session, LEAST_ROOM + Math.floor(Math.random() * MORE_ROOM));
    const told = await act(page, 1);
    await giveRoom(page, session);
    seen.full += told.reasons.filter((reason) => reason === 'full').length;
    seen.otherwise.push(...told.reasons.filter((reason) => reason !== 'full'));
    await reloadParts(page);
    const found = await page.evaluate(whatIsThere);
    const isRight =
      found.notes.join() === told.notes.join() &&
      found.papers === told.papers &&
      found.piecesOfNoPaper === 0 &&
      found.wrong === 0 &&
      found.draft === 'Half a' &&
      (await page.evaluate(keepOne));
    if (!isRight) seen.wrong.push({ point, found, told });
  }
  tell(
    'R5',
    'Chromium',
    `full at ${POINTS} random points while ${what}: ${seen.full} times told that the phone is full; ${seen.wrong.length} with a partial write, a lost draft or a journal that does not go on`,
  );
  expect(seen.full).toBeGreaterThan(0);
  expect(seen.otherwise).toEqual([]);
  expect(seen.wrong).toEqual([]);
}

function originOf(page: Page): string {
  return new URL(page.url()).origin;
}

/** The real limit of the real browser. What is there goes first, for Chromium remembers how much room it last saw. */
async function beginWithRoomFor(page: Page, session: CDPSession, quotaSize: number): Promise<void> {
  await reloadParts(page);
  await session.send('Storage.clearDataForOrigin', { origin: originOf(page), storageTypes: 'indexeddb' });
  await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(page), quotaSize });
  await page.evaluate(begin);
}

async function giveRoom(page: Page, session: CDPSession): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(page) });
}

/** Runs on the page. */
async function begin(): Promise<void> {
  const { place: open, makeVault } = window.parts;
  const place = await open();
  await makeVault(place);
  await place.drafts.value?.keep('add-plain', { words: 'Half a' });
}

const keepOneByOne: Act = (page, from) =>
  page.evaluate(
    async ({ first, last }) => {
      const { place: open, wholeJournal, noteVersion } = window.parts;
      const store = await wholeJournal(await open());
      const notes: number[] = [];
      const reasons: string[] = [];
      for (let number = first; number <= last; number++) {
        const kept = await store?.keep([noteVersion(number, `Note ${number} ${'more '.repeat(20_000)}`)]);
        if (kept?.ok) notes.push(number);
        else reasons.push(kept?.reason ?? 'not open');
      }
      return { notes, papers: 0, reasons };
    },
    { first: from, last: from + NOTES - 1 },
  );

const bringIn: Act = (page, from) =>
  page.evaluate(
    async ({ first, last }) => {
      const { place: open, wholeJournal, noteVersion } = window.parts;
      const store = await wholeJournal(await open());
      const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const kept = await store?.keep(
        numbers.map((number) => noteVersion(number, `Note ${number} ${'x'.repeat(40_000)}`)),
      );
      return kept?.ok
        ? { notes: numbers, papers: 0, reasons: [] }
        : { notes: [], papers: 0, reasons: [kept?.reason ?? 'not open'] };
    },
    { first: from, last: from + NOTES - 1 },
  );

const putPaperIn: Act = (page, from) =>
  page.evaluate(async (number) => {
    const { place: open, wholeJournal, anId, problemOf } = window.parts;
    const store = await wholeJournal(await open());
    if (!store) return { notes: [], papers: 0, reasons: ['not open'] };
    async function* bytes() {
      for (let part = 0; part < 18; part++) yield new Uint8Array(100_000).fill(part);
    }
    return store.papers.whilePuttingAside(async () => {
      try {
        const paper = await store.papers.putAside(anId(number), 'letter.pdf', bytes());
        const kept = await store.keep([], [], [paper]);
        return { notes: [], papers: kept.ok ? 1 : 0, reasons: kept.ok ? [] : [kept.reason] };
      } catch (error) {
        return { notes: [], papers: 0, reasons: [problemOf(error)] };
      }
    });
  }, from);

/** Runs on the page. */
async function whatIsThere() {
  const { place: open, wholeJournal, countRows } = window.parts;
  const place = await open();
  const store = await wholeJournal(place);
  if (!store) throw new Error(`the journal is ${place.state.value.at}`);
  const papers = await store.papers.list();
  const draft = (await place.drafts.value?.read('add-plain')) as { words: string } | undefined;
  const pieces = await countRows('marram-journal', 'chunks');
  return {
    notes: store.journal.value.notes
      .map(({ body }) => Number(/^Note (\d+)/.exec(body.words)?.[1]))
      .toSorted((one, other) => one - other),
    papers: papers.length,
    piecesOfNoPaper: pieces - papers.length * 2,
    wrong: store.damaged.value + store.missing.value,
    draft: draft?.words,
  };
}

/** Runs on the page. */
async function keepOne(): Promise<boolean> {
  const { place: open, wholeJournal, noteVersion } = window.parts;
  const store = await wholeJournal(await open());
  return (await store?.keep([noteVersion(9_999)]))?.ok === true;
}
