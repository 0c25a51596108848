import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium, reloadParts } from '../support/parts.ts';

const INTERLEAVINGS = times(2, 200);
const LONGEST = 60_000;
const NOTES_A_TAB = 5;
const LETS_GO_WITHIN = 1000;

const browser = partsInChromium('two-tabs');

test(
  `two tabs that keep notes at once lose none, and the old one lets go when a newer app comes: ${INTERLEAVINGS} times`,
  async () => {
    const old = await browser.open();
    const other = await old.context().newPage();
    await other.goto(old.url());
    const seen = { kept: 0, lost: 0, wrong: 0, slow: 0, wroteAfter: 0, unlike: 0 };
    for (let time = 0; time < INTERLEAVINGS; time++) {
      for (const page of [old, other]) await reloadParts(page);
      await old.evaluate(beginAfresh);
      for (const page of [old, other]) await page.evaluate(openIt);
      const isKept = await Promise.all([
        old.evaluate(keepSome, { from: 1, count: NOTES_A_TAB }),
        other.evaluate(keepSome, { from: 101, count: NOTES_A_TAB }),
      ]);
      const kept = isKept.flat();
      const shown = await Promise.all([old, other].map((page) => page.evaluate(shows, kept)));
      const found = await other.evaluate(readAgain, kept);
      seen.kept += kept.length;
      seen.lost += found.lost;
      seen.wrong += found.wrong;
      seen.unlike += shown.filter((all) => !all).length;
      const upgraded = await other.evaluate(upgrade);
      const letGo = await old.evaluate(letGoAndTry, upgraded);
      seen.slow += letGo.after < LETS_GO_WITHIN ? 0 : 1;
      seen.wroteAfter += letGo.isKept || (await other.evaluate(countVersions)) !== found.rows ? 1 : 0;
    }

    tell(
      'R6',
      'Chromium',
      `${INTERLEAVINGS} interleavings of two tabs: ${seen.kept} notes kept, ${seen.lost} lost, ${seen.wrong} damaged or missing, ${seen.unlike} tabs that did not show all; with a newer app, ${seen.slow} old tabs held on for a second or more, ${seen.wroteAfter} wrote after`,
    );
    expect(seen).toEqual({
      kept: INTERLEAVINGS * NOTES_A_TAB * 2,
      lost: 0,
      wrong: 0,
      slow: 0,
      wroteAfter: 0,
      unlike: 0,
    });
  },
  INTERLEAVINGS * LONGEST,
);

/** Runs on the page. */
async function beginAfresh(): Promise<void> {
  const { place: open, makeVault, erasePlace, close } = window.parts;
  await erasePlace(await open());
  const place = await open();
  await makeVault(place);
  close(place);
}

/** Runs on the page. The place stays open there, as in a tab. */
async function openIt(): Promise<void> {
  const { place: open, wholeJournal, hold } = window.parts;
  const place = hold(await open());
  await wholeJournal(place);
}

/** Runs on the page. Gives the words of the notes that were said to be kept. */
async function keepSome({ from, count }: { from: number; count: number }): Promise<readonly string[]> {
  const { held, noteVersion } = window.parts;
  const kept: string[] = [];
  for (let number = from; number < from + count; number++) {
    await new Promise((done) => setTimeout(done, Math.random() * 10));
    const result = await held().store.value?.keep([noteVersion(number)]);
    if (result?.ok) kept.push(`Note ${number}`);
  }
  return kept;
}

/** Runs on the page. Whether this tab comes to show all of them, those of the other tab too. */
async function shows(kept: readonly string[]): Promise<boolean> {
  const journal = window.parts.held().store.value?.journal;
  const isThere = () => {
    const words = new Set(journal?.value.notes.map(({ body }) => body.words));
    return kept.every((one) => words.has(one));
  };
  for (let looked = 0; looked < 200 && !isThere(); looked++) await new Promise((done) => setTimeout(done, 25));
  return isThere();
}

/** Runs on the page. What a tab that opens now finds. */
async function readAgain(kept: readonly string[]) {
  const { place: open, wholeJournal, close, countRows } = window.parts;
  const place = await open();
  const store = await wholeJournal(place);
  const words = store?.journal.value.notes.map(({ body }) => body.words) ?? [];
  const lost = kept.filter((one) => !words.includes(one)).length;
  const wrong = (store?.damaged.value ?? 1) + (store?.missing.value ?? 1);
  close(place);
  return { lost, wrong, rows: await countRows('marram-journal', 'versions') };
}

/** Runs on the page. Does what a newer app does first, and gives the time of it. */
async function upgrade(): Promise<number> {
  const { held, close } = window.parts;
  close(held());
  const begun = Date.now();
  await new Promise((done, failed) => {
    const opening = indexedDB.open('marram-journal', 9999);
    opening.onerror = failed;
    opening.onsuccess = () => {
      opening.result.close();
      done(undefined);
    };
  });
  return begun;
}

/** Runs on the page. How long the old tab held on, in ms, and whether it kept a note after. */
async function letGoAndTry(begun: number): Promise<{ after: number; isKept: boolean }> {
  const { held, noteVersion } = window.parts;
  const { state, store } = held();
  while (state.value.at !== 'superseded' && Date.now() - begun < 10_000)
    await new Promise((done) => setTimeout(done, 5));
  const after = Date.now() - begun;
  const kept = await store.value?.keep([noteVersion(999)]);
  return { after, isKept: kept?.ok === true };
}

/** Runs on the page. */
function countVersions(): Promise<number> {
  return window.parts.countRows('marram-journal', 'versions');
}
