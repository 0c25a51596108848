import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesWithWordings, type Wording, wordingsToKeep } from '../../src/domain/wordings.ts';
import { anId } from '../support/builders.ts';

function at(hour: number, words: string, note = anId(1)): Wording {
  return { note, words, time: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z` };
}

const randomWordings = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b', 'c', ''), fc.constantFrom(anId(1), anId(2)))
    .map(([hour, words, note]) => at(hour, words, note)),
  { maxLength: 8 },
);

describe('private words from a backup', () => {
  it('come in as they are where there are none', () => {
    const there = [at(2, 'b'), at(1, 'a, with the clock set back')];

    expect(wordingsToKeep(there, [])).toEqual(there);
  });

  it('are shown when they were written later', () => {
    expect(wordingsToKeep([at(1, 'old'), at(3, 'late')], [at(1, 'old'), at(2, 'here')])).toEqual([at(3, 'late')]);
  });

  it('are kept but not shown when they were written earlier', () => {
    expect(wordingsToKeep([at(1, 'there')], [at(2, 'here')])).toEqual([at(1, 'there'), at(2, 'here')]);
  });

  it('change nothing when they are here already, even if a clock was set back since', () => {
    expect(wordingsToKeep([at(5, 'a')], [at(5, 'a'), at(2, 'b')])).toEqual([]);
  });

  it('are never lost, and a second time add nothing', () => {
    fc.assert(
      fc.property(randomWordings, randomWordings, (there, here) => {
        const after = [...here, ...wordingsToKeep(there, here)];

        for (const one of there) expect(after).toContainEqual(one);
        expect(wordingsToKeep(there, after)).toEqual([]);
      }),
    );
  });

  it('are counted by note, those that were emptied left out', () => {
    expect(notesWithWordings([at(1, 'a'), at(2, 'b'), at(1, 'c', anId(2)), at(2, ' ', anId(2))])).toBe(1);
  });
});
