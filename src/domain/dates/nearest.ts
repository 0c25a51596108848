import { hasCome, isOver, type Part } from './part-of.ts';
import type { ReadingContext } from './reading.ts';
import type { When } from './when.ts';

/** Whether a part of a time can be meant: it has come or, for a promise, is not over. */
export function isMeant(when: When, part: Part, { today, ahead }: ReadingContext): boolean {
  return ahead ? !isOver(when, part, today) : hasCome(when, part, today);
}

/** Of dates in their order: the last of which the part has come or, for a promise, the first of which it is not over. */
export function nearestOf(dates: readonly When[], context: ReadingContext, part: Part = 'whole'): When | undefined {
  const fits = (when: When) => isMeant(when, part, context);
  return context.ahead ? dates.find(fits) : dates.findLast(fits);
}
