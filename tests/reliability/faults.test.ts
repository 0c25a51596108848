import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium, reloadParts } from '../support/parts.ts';

const SCHEDULES = times(10, 1000);
const LONGEST_SCHEDULE = 30_000;
const NOTES_A_SCHEDULE = 5;
/** So that the journal of a long run stays as quick as a young one. */
const SCHEDULES_A_PROFILE = 50;
/** In between the journal is closed and opened in the same page, which is quicker. */
const RELOAD_EVERY = 5;

const browser = partsInChromium('faults');

test(
  `a database that fails at random loses no note that was said to be kept, and no half-written words: ${SCHEDULES} times`,
  async () => {
    const tally = { schedules: 0, kept: 0, refused: 0, lost: 0, twice: 0, unasked: 0, draftsLost: 0, damaged: 0 };
    while (tally.schedules < SCHEDULES)
      await onOneProfile(Math.min(SCHEDULES_A_PROFILE, SCHEDULES - tally.schedules), tally);

    const { schedules, kept, refused, lost, twice, unasked, draftsLost, damaged } = tally;
    tell(
      'R21',
      'Chromium',
      `${schedules} schedules of faults: ${kept} notes said to be kept, ${refused} said not to be; ${lost} lost, ${twice} there twice, ${unasked} there though said not to be, ${draftsLost} drafts lost, ${damaged} records damaged or missing`,
    );
    expect(kept).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect({ lost, twice, draftsLost, damaged }).toEqual({ lost: 0, twice: 0, draftsLost: 0, damaged: 0 });
  },
  SCHEDULES * LONGEST_SCHEDULE,
);

interface Tally {
  schedules: number;
  kept: number;
  refused: number;
  lost: number;
  twice: number;
  /** Said not to be kept, and there all the same. */
  unasked: number;
  draftsLost: number;
  damaged: number;
}

async function onOneProfile(schedules: number, tally: Tally): Promise<void> {
  await browser.afresh();
  const page = await browser.open();
  const kept: number[] = [];
  await page.evaluate(begin);
  for (let schedule = 0; schedule < schedules; schedule++) {
    const from = schedule * NOTES_A_SCHEDULE + 1;
    const told = await page.evaluate(keepWithFaults, { from, to: from + NOTES_A_SCHEDULE - 1 });
    kept.push(...told.kept);
    if (schedule % RELOAD_EVERY === 0) await reloadParts(page);
    const found = await page.evaluate(whatIsThere);
    const words = new Set(found.words);
    const keptThere = kept.filter((number) => words.has(`Note ${number}`)).length;
    tally.schedules++;
    tally.kept += told.kept.length;
    tally.refused += NOTES_A_SCHEDULE - told.kept.length;
    tally.lost += kept.length - keptThere;
    tally.twice += found.words.length - words.size;
    tally.draftsLost += told.mayBeDraft.includes(found.draft ?? '') ? 0 : 1;
    tally.damaged += found.wrong;
    if (schedule === schedules - 1) tally.unasked += words.size - keptThere;
  }
}

/** Runs on the page. */
async function begin(): Promise<void> {
  const { place: open, makeVault, close } = window.parts;
  const place = await open();
  await makeVault(place);
  close(place);
}

/**
 * Runs on the page. Writes as a form does, each draft a little longer, and keeps as its button does. A draft that the
 * phone said it took, or any that was tried after it, is what may be there.
 */
async function keepWithFaults({ from, to }: { from: number; to: number }) {
  const { place: open, wholeJournal, noteVersion, failOneIn } = window.parts;
  const place = await open();
  const store = await wholeJournal(place);
  const drafts = place.drafts.value;
  if (!store || !drafts) throw new Error('the journal did not open');
  const kept: number[] = [];
  let mayBeDraft = [((await drafts.read('add-plain')) as { words: string } | undefined)?.words ?? ''];
  failOneIn(4 + Math.floor(Math.random() * 40));
  for (let number = from; number <= to; number++) {
    const words = `Half of note ${number}`;
    const isTaken = await drafts.keep('add-plain', { words }).then(
      () => true,
      () => false,
    );
    mayBeDraft = isTaken ? [words] : [...mayBeDraft, words];
    const { ok } = await store.keep([noteVersion(number)], [{ note: noteVersion(number).of, words, time: '' }]);
    if (ok) kept.push(number);
  }
  failOneIn(0);
  window.parts.close(place);
  return { kept, mayBeDraft };
}

/** Runs on the page. */
async function whatIsThere() {
  const { place: open, wholeJournal } = window.parts;
  const place = await open();
  const store = await wholeJournal(place);
  if (!store) throw new Error(`the journal is ${place.state.value.at}`);
  const draft = (await place.drafts.value?.read('add-plain')) as { words: string } | undefined;
  window.parts.close(place);
  return {
    words: store.journal.value.notes.map(({ body }) => body.words),
    draft: draft?.words,
    wrong: store.damaged.value + store.missing.value,
  };
}
