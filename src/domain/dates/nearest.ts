import type { ReadingContext } from './reading.ts';
import { spanOf, type When } from './when.ts';

/** Of dates in their order: the last that has begun or, for a promise, the first that is not over. */
export function nearestOf(dates: readonly When[], { today, ahead }: ReadingContext): When | undefined {
  if (ahead) return dates.find((when) => (spanOf(when)?.to ?? '') >= today);
  return dates.findLast((when) => (spanOf(when)?.from ?? today) <= today);
}
