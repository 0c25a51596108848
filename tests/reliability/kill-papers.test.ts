import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium } from '../support/parts.ts';

const KILLS = times(2, 30);
/** How much is put in at once, in MiB. */
const PAPER_MIB = times(12, 500);
const LONGEST_KILL = 300_000;

const browser = partsInChromium('kill-papers');

test(
  `a browser that is killed while ${PAPER_MIB} MiB of papers are put in leaves no half paper: ${KILLS} times`,
  async () => {
    const tally = { whole: 0, none: 0, half: 0, pieces: 0, wrong: 0 };
    let page = await browser.open();
    await page.evaluate(begin);
    const took = await timed(() => page.evaluate(putIn, PAPER_MIB));
    await page.evaluate(takeOut);
    for (let kill = 0; kill < KILLS; kill++) {
      const putting = page.evaluate(putIn, PAPER_MIB).catch(() => {}); // it ends when the browser does
      await Promise.race([putting, new Promise((done) => setTimeout(done, Math.random() * took * 1.1))]);
      await browser.kill();
      page = await browser.open();
      const found = await page.evaluate(whatIsThere, PAPER_MIB);
      tally[found.papers]++;
      tally.pieces += found.piecesOfNoPaper;
      tally.wrong += found.wrong;
      await page.evaluate(takeOut);
    }

    const next = await page.evaluate(putIn, PAPER_MIB);
    const { whole, none, half, pieces, wrong } = tally;
    tell(
      'R3',
      'Chromium',
      `${KILLS} kills while ${PAPER_MIB} MiB were put in: ${whole} whole, ${none} not there, ${half} half; ${pieces} pieces left over; ${wrong} records damaged or missing`,
    );
    expect({ half, pieces, wrong }).toEqual({ half: 0, pieces: 0, wrong: 0 });
    expect(next).toBe(true);
  },
  KILLS * LONGEST_KILL,
);

async function timed(doing: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await doing();
  return performance.now() - begun;
}

/** Runs on the page. */
async function begin(): Promise<void> {
  const { place: open, makeVault, noteVersions } = window.parts;
  const store = await makeVault(await open());
  await store?.keep(noteVersions(1, 20));
}

/** Runs on the page. One paper of so many MiB, its bytes told by their place. Whether it was kept. */
async function putIn(mib: number): Promise<boolean> {
  const { place: open, wholeJournal, anId } = window.parts;
  const store = await wholeJournal(await open());
  if (!store) throw new Error('the journal did not open');
  async function* bytes() {
    for (let part = 0; part < mib; part++) yield new Uint8Array(1024 * 1024).fill(part % 251);
  }
  return store.papers.whilePuttingAside(async () => {
    const paper = await store.papers.putAside(anId(1), 'letter.pdf', bytes());
    return (await store.keep([], [], [paper])).ok;
  });
}

/** Runs on the page. What is there once it has opened and cleared away what belongs to no paper. */
async function whatIsThere(mib: number) {
  const { place: open, wholeJournal } = window.parts;
  const store = await wholeJournal(await open());
  if (!store) throw new Error('the journal did not open');
  const isWhole = async (): Promise<boolean> => {
    let part = 0;
    for await (const bytes of store.papers.read(window.parts.anId(1))) {
      if (bytes.length > 0 && (bytes.length !== 1024 * 1024 || bytes.some((byte) => byte !== part % 251))) return false;
      if (bytes.length > 0) part++;
    }
    return part === mib;
  };
  const listed = await store.papers.list();
  const papers = listed.length === 0 ? 'none' : (await isWhole().catch(() => false)) ? 'whole' : 'half';
  const pieces = await window.parts.countRows('marram-journal', 'chunks');
  const wrong = store.damaged.value + store.missing.value + (store.journal.value.notes.length === 20 ? 0 : 1);
  return { papers, piecesOfNoPaper: listed.length === 0 ? pieces : 0, wrong } as const;
}

/** Runs on the page. */
async function takeOut(): Promise<void> {
  const store = await window.parts.wholeJournal(await window.parts.place());
  await store?.papers.drop([window.parts.anId(1)]);
}
