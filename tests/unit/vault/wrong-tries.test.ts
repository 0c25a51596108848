import { describe, expect, it } from 'vitest';
import { waitAfter, waitLeft } from '../../../src/vault/wrong-tries.ts';

const MINUTE = 60_000;

describe('the wait after wrong tries', () => {
  it('is nothing for four, then grows, and stops at a quarter of an hour', () => {
    const waits = Array.from({ length: 12 }, (_, tries) => waitAfter(tries));

    const [quarter, half] = [15 * MINUTE, MINUTE / 2];
    expect(waits).toEqual([0, 0, 0, 0, 0, half, MINUTE, 2 * MINUTE, 5 * MINUTE, quarter, quarter, quarter]);
  });

  it.each([1000, 1e9, Number.POSITIVE_INFINITY, Number.NaN])('is never more than that, not after %d', (tries) => {
    expect(waitAfter(tries)).toBe(15 * MINUTE);
  });

  it('runs down with the clock', () => {
    expect([0, 10_000, 30_000, 90_000].map((passed) => waitLeft(5, 1000, 1000 + passed))).toEqual([
      30_000, 20_000, 0, 0,
    ]);
  });

  it('is no longer than itself when the clock was set back two years', () => {
    const twoYears = 2 * 365 * 24 * 60 * MINUTE;

    expect(waitLeft(6, twoYears, 0)).toBe(MINUTE);
  });
});
