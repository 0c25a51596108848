import { fingerprintOf, readOut } from '../documents/share/evidence.ts';
import { aboutChild } from '../domain/about-child.ts';
import type { Day } from '../domain/dates/day.ts';
import type { Journal } from '../domain/journal.ts';
import type { PageInput } from '../domain/page/make-page.ts';
import type { PagePlan } from '../domain/page/plan.ts';
import { remembered } from '../domain/remembered.ts';
import type { Fingerprint } from '../domain/share/share.ts';
import { pageWords } from '../words/en/page.ts';
import { shellWords } from '../words/en/shell.ts';
import { type AppState, journalOf } from './app-state.ts';

interface Made {
  readonly input: PageInput;
  /** The fingerprint that stands at the foot of what is made, where it does. */
  readonly printed: Fingerprint | undefined;
}

/** What a page is made from: the journal, the plan, the day and the words. */
export function pageInputOf(app: AppState, plan: PagePlan): Made {
  const all = journalOf(app);
  const printed = plan.fingerprint ? fingerprintIn(all) : undefined;
  return { input: inputOf(all)(plan, app.today.value, printed), printed };
}

const fingerprintIn = remembered(fingerprintOf);

/** One for every step while nothing changes, so that what was worked out at one is there at the next. */
const inputOf = remembered((all: Journal) => {
  let last: { readonly of: readonly unknown[]; readonly input: PageInput } | undefined;
  return (plan: PagePlan, today: Day, printed: Fingerprint | undefined): PageInput => {
    const of = [plan, today, printed];
    if (!last || of.some((one, at) => one !== last?.of[at])) last = { of, input: newInput(all, plan, today, printed) };
    return last.input;
  };
});

function newInput(all: Journal, plan: PagePlan, today: Day, printed: Fingerprint | undefined): PageInput {
  const journal = aboutChild(all, plan.child);
  const words = pageWords(journal.child?.body.name || shellWords.myChild);
  return { journal, plan, today, words, ...(printed && { fingerprint: readOut(printed) }) };
}
