import { expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../src/domain/dates/day.ts';
import { checkedOn } from '../../src/domain/nations/help-lines.ts';

/** A wrong number in front of a frightened parent is the worst thing a page can hold. */
const MOST_DAYS = 90;

it('every help line was looked up within ninety days of the release', () => {
  expect(daysBetween(checkedOn, dayOf(new Date()))).toBeLessThanOrEqual(MOST_DAYS);
});
