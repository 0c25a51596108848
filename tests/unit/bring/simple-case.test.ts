import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { previewOf } from '../../../src/domain/brought.ts';
import { callTally, promiseTally } from '../../../src/domain/counts.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { testStamp } from '../../support/stamp.ts';

const sample = readFileSync(new URL('../../data/sample-case.jsonl', import.meta.url), 'utf8');

function broughtIn(text: string) {
  const read = readSimpleCase(text, emptyJournal, testStamp());
  if (!read.ok) throw new Error(read.reason);
  return read.brought;
}

describe('the sample case', () => {
  it('gives the same totals as were counted by hand', () => {
    const journal = addVersions(emptyJournal, previewOf(broughtIn(sample), emptyJournal, testStamp()).versions);

    const calls = callTally(journal.notes, journal.promises);
    const promises = promiseTally(journal.promises, '2026-11-21');

    expect(journal.notes).toHaveLength(97);
    expect(calls).toMatchObject({
      calls: 17,
      minutesWaited: 228,
      unanswered: 3,
      callBacksPromised: 10,
      callBacksNeverCame: 3,
      callBacksLate: 4,
    });
    expect(Object.fromEntries(promises)).toEqual({
      done: 17,
      'done-late': 14,
      partly: 3,
      'not-done': 6,
      past: 2,
      'due-soon': 1,
      'no-date': 1,
      'no-outcome': 2,
    });
  });
});
