import { describe, expect, it } from 'vitest';
import { areInRange, LADDER, type Stretch } from '../../../src/vault/argon2-parameters.ts';
import { calibrate, parametersFor } from '../../../src/vault/calibration.ts';

const MIB = 1024;

describe('calibration', () => {
  it.each([
    [1, 64, 3],
    [178, 64, 3],
    [179, 46, 3],
    [247, 46, 3],
    [248, 32, 3],
    [356, 32, 3],
    [357, 19, 2],
    [900, 19, 2],
    [60_000, 19, 2],
  ])('takes, where the floor takes %i ms, %i MiB and %i passes', (took, memory, passes) => {
    expect(parametersFor(took)).toEqual({ memory: memory * MIB, passes, lanes: 1 });
  });

  it('times the floor twice and believes the quicker', async () => {
    const asked: unknown[] = [];
    const times = [0, 500, 500, 700];
    const stretch: Stretch = async (_passphrase, _salt, parameters) => {
      asked.push(parameters);
      return new Uint8Array(32);
    };

    const chosen = await calibrate(stretch, () => times.shift() ?? 0);

    expect(asked).toEqual([LADDER[0], LADDER[0]]);
    expect(chosen).toEqual({ memory: 46 * MIB, passes: 3, lanes: 1 });
  });

  it('chooses nothing when it was stopped', async () => {
    expect(await calibrate(async () => undefined)).toBeUndefined();
  });

  it('chooses only what a slot may have', () => {
    expect(LADDER.every(areInRange)).toBe(true);
  });
});

describe('the range of parameters', () => {
  it.each([
    [16 * MIB, 2, 1, true],
    [16 * MIB - 1, 2, 1, false],
    [256 * MIB, 10, 4, true],
    [256 * MIB + 1, 2, 1, false],
    [19 * MIB, 1, 1, false],
    [46 * MIB - 1, 1, 1, false],
    [46 * MIB, 1, 1, true],
    [46 * MIB, 0, 1, false],
    [19 * MIB, 10, 1, true],
    [19 * MIB, 11, 1, false],
    [19 * MIB, 2, 0, false],
    [19 * MIB, 2, 4, true],
    [19 * MIB, 2, 5, false],
    [19.5 * MIB + 0.5, 2, 1, false],
    [Number.NaN, 2, 1, false],
  ])('with %i KiB, %i passes and %i lanes says %s', (memory, passes, lanes, expected) => {
    expect(areInRange({ memory, passes, lanes })).toBe(expected);
  });
});
