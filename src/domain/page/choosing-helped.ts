import { daysBetween } from '../dates/day.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import { kindOf } from '../kinds/index.ts';
import { lastDay } from '../note.ts';
import { rememberedFor } from '../remembered.ts';
import { type Choosing, isChosen, mayUse, type NoteThing, type Pick } from './choosing.ts';
import { isKeptOut } from './hard-to-hear.ts';

const NAMED_OUTSIDE = 3;
const WITH_EFFECT = 3;
const WITH_NUMBER = 1;
const THIS_YEAR = 2;

/**
 * Up to `slots` things that helped, in the parent's order or newest first: the parent's choice, then by whether someone outside the family is
 * named, what came of it is written down, it holds a number, and it is within a year. One for each person who helped.
 */
export const chooseHelped = rememberedFor((choosing: Choosing, slots: number): readonly Pick[] => {
  const candidates = mayUse(choosing)
    .filter(({ body }) => kindOf(body.kind).signals?.includes('helped'))
    .filter((thing) => !isKeptOut(thing, choosing.plan));
  const weighed = candidates
    .map((thing) => ({ thing, score: points(thing, choosing), helpers: outsiders(thing, choosing.journal) }))
    .toSorted(
      (one, other) =>
        Number(isChosen(other.thing, choosing.plan)) - Number(isChosen(one.thing, choosing.plan)) ||
        other.score - one.score,
    );
  const thanked = new Set<Id>();
  const picks: Pick[] = [];
  for (const { thing, score, helpers } of weighed) {
    const chosen = isChosen(thing, choosing.plan);
    if (picks.length >= slots || (!chosen && helpers.some((person) => thanked.has(person)))) continue;
    for (const person of helpers) thanked.add(person);
    picks.push({ thing, score, reason: chosen ? 'chosen' : 'helped', firm: chosen });
  }
  return inOrder(picks, choosing);
});

/** As the parent put them, and newest first. */
function inOrder(picks: readonly Pick[], { journal, plan: { helpedOrder = [] } }: Choosing): readonly Pick[] {
  const placeOf = ({ thing }: Pick) => {
    const put = helpedOrder.indexOf(thing.id);
    return put < 0 ? helpedOrder.length + journal.notes.indexOf(thing) : put;
  };
  return picks.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function points(thing: NoteThing, { journal, today }: Choosing): number {
  const day = lastDay(thing.body);
  return (
    (outsiders(thing, journal).length > 0 ? NAMED_OUTSIDE : 0) +
    (thing.body.effect ? WITH_EFFECT : 0) +
    (/\d/.test(thing.body.words) ? WITH_NUMBER : 0) +
    (daysBetween(day, today) <= 365 ? THIS_YEAR : 0)
  );
}

function outsiders({ body }: NoteThing, journal: Journal): readonly Id[] {
  return body.people.filter(({ person }) => !journal.people.get(person)?.body.family).map(({ person }) => person);
}
