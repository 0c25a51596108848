import { describe, expect, it } from 'vitest';
import { oneOverAnother } from '../../../src/app/lock/one-over-another.ts';

describe('what is put in one place, again and again', () => {
  it('says of each whether the phone took it, and lies over what lay there', async () => {
    const put: (readonly [string, number | undefined])[] = [];
    const answers: (number | undefined)[] = [7, undefined, 7];
    const keep = oneOverAnother<string>(async (given, over) => {
      put.push([given, over]);
      return answers.shift();
    });

    const kept = await Promise.all([keep('I'), keep('I can'), keep('I can not')]);

    expect(kept).toEqual([true, false, true]);
    expect(put).toEqual([
      ['I', undefined],
      ['I can', 7],
      ['I can not', 7],
    ]);
  });

  it('goes on after a try that broke', async () => {
    const tries = [Promise.reject(new Error('broken off')), Promise.resolve(3)];
    const keep = oneOverAnother<string>(() => tries.shift() ?? Promise.resolve(undefined));

    expect(await keep('one')).toBe(false);
    expect(await keep('two')).toBe(true);
  });
});
