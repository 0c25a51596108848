import type { PlaceName } from '../place.ts';

/** Does something with the keys of a place that no other tab may do at the same time. Ends with the tab, however it ends. */
export function oneAtATime<Result>(name: PlaceName, doing: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return doing();
  return navigator.locks.request(`${name}-keys`, doing);
}
