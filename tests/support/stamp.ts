import type { Stamp } from '../../src/domain/version.ts';

/** A stamp that counts instead of drawing lots, at a fixed time. */
export function testStamp(now = '2026-11-21T10:00:00Z'): Stamp {
  let count = 0;
  return {
    newId: () => (++count).toString(16).padStart(32, '0'),
    now: () => new Date(now),
    device: 'd'.repeat(32),
  };
}
