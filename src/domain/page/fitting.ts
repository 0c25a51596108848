import type { Page } from './blocks.ts';
import { type Cut, cutsIn } from './cuts.ts';
import { makePage, type PageInput, picksFor } from './make-page.ts';
import type { Length } from './plan.ts';
import type { Limits } from './sections/section.ts';

export interface FittedPage {
  readonly page: Page;
  readonly limits: Limits;
  /** What was taken out to make it fit, for the parent to be told. */
  readonly cuts: readonly Cut[];
  /** False when even the smallest page is too long: something must come out, or the page be longer. */
  readonly fits: boolean;
}

/** A page of one sheet is read in two minutes: 480 words at most. */
export const MOST_WORDS = 480;

const FULL: Readonly<Record<Length, Limits>> = {
  '1': { events: 7, words: 5, rows: 8, helped: 3, past: 3, whys: 2, fuller: 0 },
  '2': { events: 12, words: 5, rows: 8, helped: 5, past: 12, whys: 2, fuller: 0 },
  large: { events: 7, words: 5, rows: 8, helped: 3, past: 3, whys: 2, fuller: 0 },
};

/** Events told more fully where all of that leaves room, and in large print none: a sheet more is worse to read. */
const FULLER: Readonly<Record<Length, number>> = { '1': 4, '2': 12, large: 0 };

type Step = readonly [what: keyof Limits, to: number];

/**
 * What a reader misses least goes first, and a little of each before much of any. Late promises and the picture of people may
 * go altogether: they are counted or told elsewhere.
 */
const TO_ONE_SHEET: readonly Step[] = [
  ['whys', 1],
  ['whys', 0],
  ['events', 6],
  ['events', 5],
  ['rows', 7],
  ['rows', 6],
  ['words', 4],
  ['words', 3],
  ['past', 2],
  ['helped', 2],
  ['rows', 4],
  ['past', 1],
  ['words', 2],
  ['events', 4],
  ['helped', 1],
  ['rows', 3],
  ['events', 3],
  ['past', 0],
  ['rows', 0],
  ['words', 1],
];

/** Two sheets have room for a long list of late promises, and that is the first to go. */
const CUTS: Readonly<Record<Length, readonly Step[]>> = {
  '1': TO_ONE_SHEET,
  '2': [['past', 8], ['past', 5], ['events', 10], ['events', 8], ['helped', 3], ['past', 3], ...TO_ONE_SHEET],
  large: TO_ONE_SHEET,
};

/** What is put back first where what was taken out in the end left room: an event may stand where a row of people stood. */
const PUT_BACK: readonly (keyof Limits)[] = ['events', 'words', 'past', 'helped', 'rows', 'whys', 'fuller'];

interface Fitted {
  readonly limits: Limits;
  readonly page: Page;
}

/**
 * Makes the page and, while it does not fit, takes out one thing after another in a fixed order; then puts back what there
 * is room for after all. The print never shrinks. `fitsPaper` draws the page as it will print and measures it.
 */
export function fitPage(input: PageInput, fitsPaper: (page: Page) => boolean): FittedPage {
  const { length } = input.plan;
  const fits = askedOnce((page) => (length !== '1' || page.wordCount <= MOST_WORDS) && fitsPaper(page));
  const full = { limits: FULL[length], page: makePage(input, FULL[length]) };
  let fitted: Fitted = full;
  for (const [what, to] of CUTS[length]) {
    if (fits(fitted.page)) break;
    fitted = limited(input, { ...fitted.limits, [what]: Math.min(fitted.limits[what], to) });
  }
  const isFitting = fits(fitted.page);
  const { limits, page } = isFitting ? filledUp(fitted, input, fits) : fitted;
  return { page, limits, cuts: cutsIn(full.page, page), fits: isFitting };
}

/** The same answer for the same page: drawing one to measure it is slow, and several limits make the same. */
function askedOnce(fits: (page: Page) => boolean): (page: Page) => boolean {
  const known = new Map<string, boolean>();
  return (page) => {
    const told = JSON.stringify(page);
    const answer = known.get(told) ?? fits(page);
    known.set(told, answer);
    return answer;
  };
}

function limited(input: PageInput, limits: Limits): Fitted {
  return { limits, page: makePage(input, limits) };
}

/** With as much put back as there is room for, one at a time. */
function filledUp(fitted: Fitted, input: PageInput, fits: (page: Page) => boolean): Fitted {
  let best = fitted;
  for (const what of PUT_BACK) {
    const most = what === 'fuller' ? mostFuller(best.limits, input) : FULL[input.plan.length][what];
    while (best.limits[what] < most) {
      const more = limited(input, { ...best.limits, [what]: best.limits[what] + 1 });
      if (!fits(more.page)) break;
      best = more;
    }
  }
  return best;
}

/** As many as there are to tell more fully: one more would make the same page again. */
function mostFuller(limits: Limits, input: PageInput): number {
  const { events } = picksFor(input, { ...limits, fuller: FULLER[input.plan.length] });
  return events.filter(({ fuller }) => fuller).length;
}
