import { type Day, daysBetween } from '../dates/day.ts';
import { spanOf } from '../dates/when.ts';
import type { Journal } from '../journal.ts';
import type { Topic } from '../note.ts';
import { remembered } from '../remembered.ts';
import type { Live } from '../version.ts';
import { withNotes } from '../with-notes.ts';
import type { Together } from './folding-together.ts';
import { isKeptOut } from './hard-to-hear.ts';
import type { PagePlan } from './plan.ts';
import { isOnlyIfChosen, type Signal } from './signals.ts';

export type NoteThing = Live<'note'>;

/** Why a note is on the page, in one word that `words` spells out. */
export type ReasonId =
  | 'chosen'
  | 'first-raised'
  | 'first-asked'
  | 'newest-change'
  | 'newest-asked'
  | 'first-service'
  | 'year'
  | 'promise-past'
  | 'promise-done'
  | 'written'
  | 'recent'
  | 'first-words'
  | 'newest-words'
  | 'between-words'
  | 'opens-well'
  | 'past-its-date'
  | 'day-at-home'
  | 'can-be-shown'
  | `about-${Topic}`
  | Signal;

export interface Pick {
  readonly thing: NoteThing;
  readonly reason: ReasonId;
  readonly score: number;
  /** Never dropped to make room. */
  readonly firm: boolean;
  /** Told with the words that follow its heading, for there is room and the heading alone says little. */
  readonly fuller?: true;
  /** Every note it stands for, where it stands for more than itself: a run of small things, or one thing twice. */
  readonly together?: Together;
}

/** Whether a note tells of a time more than a year ago: a reader may wonder why it is still told. */
export function isOld({ body }: NoteThing, today: Day): boolean {
  return daysBetween(spanOf(body.happened)?.to ?? today, today) > DAYS_OLD;
}

const DAYS_OLD = 365;

/** What the rules look at. */
export interface Choosing {
  readonly journal: Journal;
  readonly plan: PagePlan;
  readonly today: Day;
}

/**
 * The notes a page may use: not in the bin, not refused by the child, not left out, not of a kind that must be chosen
 * first, and not of a day that is still to come.
 */
export const mayUse = remembered(({ journal, plan, today }: Choosing): readonly NoteThing[] =>
  journal.notes.filter(({ id, body }) => {
    if (body.okToShare === 'no' || (spanOf(body.happened)?.from ?? today) > today) return false;
    const say = plan.overrides[id]?.show ?? (body.pin === undefined ? undefined : body.pin === 'in');
    return say ?? !isOnlyIfChosen(body);
  }),
);

/** Notes that a page may use but for being hard to hear. */
export const keptOut = remembered((choosing: Choosing): readonly NoteThing[] =>
  mayUse(choosing).filter((thing) => isKeptOut(thing, choosing.plan)),
);

/** The journal as far as a page may tell of it: what may not be used is not there, nor what was promised in it. */
export function usable(choosing: Choosing): Journal {
  return withNotes(choosing.journal, mayUse(choosing));
}

/** Whether the parent has put a note on the page with their own hand. */
export function isChosen({ id, body }: NoteThing, plan: PagePlan): boolean {
  return (plan.overrides[id]?.show ?? body.pin === 'in') === true;
}
