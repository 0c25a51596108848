import type { Place } from './place.ts';

/** How many records of a place did not open, are gone, or are not as they were left: they may be in nothing made of it. */
export function setAsideIn({ store, leftAtLock }: Place): number {
  return (store.value?.damaged.value ?? 0) + (store.value?.missing.value ?? 0) + leftAtLock.value;
}
