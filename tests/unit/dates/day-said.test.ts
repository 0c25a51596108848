import { describe, expect, it } from 'vitest';
import { daySaidIn } from '../../../src/domain/dates/day-said.ts';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { TODAY } from '../../support/builders.ts';

function saidIn(text: string): readonly [string, string] | undefined {
  const found = daySaidIn(text, { today: TODAY }, readWhen);
  return found && [found.words, found.when.edtf];
}

describe('by when something is to be done, in its own words', () => {
  it.each([
    ['Send the plan by Friday', 'Friday', '2026-11-27'],
    ['Send the plan by Friday.', 'Friday', '2026-11-27'],
    ['By Friday, send the plan to us', 'Friday', '2026-11-27'],
    ['Mrs Patel will ring on 3 December about transport', '3 December', '2026-12-03'],
    ['send it by fri', 'fri', '2026-11-27'],
    ['Send it by the end of term', 'the end of term', '2026-12~'],
    ['Write to us within two weeks', 'within two weeks', '2026-12-05'],
    ['Look at it again in 3 weeks, with the EP', 'in 3 weeks', '2026-12-12'],
    ['Ring us next Tuesday', 'next Tuesday', '2026-11-24'],
    ['Put it on the list, then ring before 14/12', '14/12', '2026-12-14'],
    ['Send it tomorrow', 'tomorrow', '2026-11-22'],
  ])('is found: %s', (text, words, edtf) => {
    expect(saidIn(text)).toEqual([words, edtf]);
  });

  it.each([
    'Send the plan',
    'He may sit on the mat',
    'Put it in the file',
    'Tell Year 3 in the hall',
    'Speak to them on behalf of Ellis',
    'Do as was agreed on 3 September 2026',
    'Check on page 5',
    'Talk to him on the sun cream',
    'Think of the spring in the step',
    'As she said when she rang on 5/11',
    '',
  ])('is not made up: %s', (text) => {
    expect(saidIn(text)).toBeUndefined();
  });
});
