import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/note.ts';
import { chooseWords, hardWordsIn } from '../../../src/domain/page/choosing-words.ts';
import { emptyPlan } from '../../../src/domain/page/plan.ts';
import { journalOf } from '../../support/dated-notes.ts';

const TODAY = '2026-11-21';

describe("choosing the child's words", () => {
  const said = (day: string, words: string, more: Partial<Note> = {}) => ({
    title: words,
    day,
    kind: 'said' as const,
    words,
    closeness: 'exact' as const,
    ...more,
  });

  it('takes the first, the newest and those spread between, oldest first', () => {
    const journal = journalOf(
      ['2020', '2021', '2022', '2023', '2024', '2025', '2026'].map((year) =>
        said(`${year}-03-01`, `Words of ${year}.`),
      ),
    );

    const chosen = chooseWords({ journal, plan: emptyPlan, today: TODAY }, 3).map(({ words }) => words);

    expect(chosen).toEqual(['Words of 2020.', 'Words of 2023.', 'Words of 2026.']);
  });

  it('holds back words that would alarm, and those marked hard to read, for the parent to decide', () => {
    const journal = journalOf([
      said('2024-03-01', 'I want to die.'),
      said('2024-04-01', 'It is too loud.', { hardToRead: true }),
      said('2024-05-01', 'I like the bus.'),
    ]);
    const choosing = { journal, plan: emptyPlan, today: TODAY };

    const chosen = chooseWords(choosing, 5).map(({ words }) => words);
    const hard = hardWordsIn(choosing).map(({ words, answer }) => [words, answer]);

    expect(chosen).toEqual(['I like the bus.']);
    expect(hard).toEqual([
      ['I want to die.', 'in-person'],
      ['It is too loud.', 'leave-out'],
    ]);
  });

  it('prints the sentences that the parent chose, and marks what is left out', () => {
    const journal = journalOf([said('2024-03-01', 'I hid. Nobody saw me. Then Miss Reid came.')]);
    const note = journal.notes[0]?.id ?? '';

    const chosen = chooseWords(
      { journal, plan: { ...emptyPlan, overrides: { [note]: { part: [1, 1] } } }, today: TODAY },
      5,
    );

    expect(chosen[0]?.words).toBe('… Nobody saw me. …');
  });
});
