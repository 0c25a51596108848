import { onDay, spanOf, type When } from '../../dates/when.ts';
import type { Id } from '../../id.ts';
import { firstLine } from '../../note.ts';
import { settled } from '../../promise.ts';
import { audiences } from '../audiences.ts';
import type { Line } from '../blocks.ts';
import { linesSaid } from '../lines.ts';
import { isPlanThatCame, isPlanThatHolds } from '../plans-that-hold.ts';
import { shortened } from '../sentences.ts';
import { monthOfDate, sourceInWords } from '../sources.ts';
import type { SectionInput } from './section.ts';

const MOST_WORDS = 12;

/** A plan of support that the school has to carry out: not the plan of a page. */
interface PlanInForce {
  /** The note, or the promise, that tells of it. */
  readonly id: Id;
  readonly note: Id;
  readonly title: string;
  readonly on: When;
  readonly source: string;
}

/** The newest plan, for readers who have to carry it out, where it is no event further down: an older one would mislead. */
export function newestPlan(input: SectionInput): Line | undefined {
  const { picks, plan, words } = input;
  if (audiences[plan.audience].opensWith !== 'plan') return undefined;
  const said = linesSaid(plan, 'in-short');
  const plans = [...plansInNotes(input), ...plansInPromises(input)];
  const [newest] = plans.toSorted((one, other) => (lastDayOf(one) < lastDayOf(other) ? 1 : -1));
  if (!newest || !said.stays(newest) || picks.events.some(({ thing }) => thing.id === newest.id)) return undefined;
  const { id, note, title, on, source } = newest;
  const called = shortened(title, MOST_WORDS).replace(/\.$/, '');
  return {
    text: said.own(id) ?? words.inShort.plan(called, monthOfDate(on, words)),
    source,
    from: [note],
    why: said.why(id, 'about-plan'),
  };
}

/** The last day it can be from. One of no known date is older than all others: nothing says that it is newer. */
function lastDayOf({ on }: PlanInForce): string {
  return spanOf(on)?.to ?? '';
}

function plansInNotes({ journal, words }: SectionInput): readonly PlanInForce[] {
  return journal.notes
    .filter(({ body }) => isPlanThatHolds(body))
    .map((thing) => ({
      id: thing.id,
      note: thing.id,
      title: firstLine(thing.body),
      on: thing.body.happened,
      source: sourceInWords(thing, journal, words),
    }));
}

/** A plan that was promised and came may have no note of its own. */
function plansInPromises({ journal, words }: SectionInput): readonly PlanInForce[] {
  return journal.promises.flatMap(({ id, body }) => {
    const on = settled(body)?.on;
    if (!on || !isPlanThatCame(body)) return [];
    return [{ id, note: body.note, title: body.words, on: onDay(on), source: words.sources.ours }];
  });
}
