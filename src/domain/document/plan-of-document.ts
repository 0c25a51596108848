import type { Day } from '../dates/day.ts';
import type { Override, PagePlan } from '../page/plan.ts';

/**
 * The plan that a document starts from: whom the page is for, how people are named, and what is asked. What was picked, left
 * out or put in other words for the page was for one reader of one page. So was a yes to hard words: they are asked about
 * for each document anew. A meeting that has been is not what it is for.
 */
export function planOfDocument(page: PagePlan, today: Day): PagePlan {
  const { overrides, lines: _, meetingOn, ...rest } = page;
  const answers = Object.entries(overrides).flatMap(([note, { hardWords }]): [string, Override][] =>
    hardWords && hardWords !== 'print' ? [[note, { hardWords }]] : [],
  );
  return { ...rest, ...(meetingOn && meetingOn >= today && { meetingOn }), overrides: Object.fromEntries(answers) };
}
