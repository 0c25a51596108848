import { describe, expect, it } from 'vitest';
import { callsInWords } from '../../../src/words/en/calls.ts';
import { noCalls } from '../../support/builders.ts';

describe('what calls add up to', () => {
  it.each([
    [{ calls: 1 }, '1 call.'],
    [{ calls: 2, unanswered: 1, missed: 1 }, '2 calls, 1 not answered, 1 we missed.'],
    [{ calls: 13, unanswered: 3, callBacksPromised: 3 }, '13 calls, 3 not answered. 3 call-backs promised.'],
    [
      { calls: 5, minutesWaited: 40, aboutMinutes: true, callBacksPromised: 2, callBacksLate: 1 },
      '5 calls, about 40 minutes waiting. 2 call-backs promised: 1 late.',
    ],
    [
      { calls: 5, minutesWaited: 1, unanswered: 1, callBacksPromised: 2, callBacksLate: 1, callBacksNeverCame: 1 },
      '5 calls, 1 minute waiting, 1 not answered. 2 call-backs promised: 1 late, 1 did not come.',
    ],
  ])('leaves out what there is none of: %j', (some, words) => {
    expect(callsInWords({ ...noCalls, ...some })).toBe(words);
  });
});
