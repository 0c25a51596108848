import { describe, expect, it } from 'vitest';
import { filters, notesByFilter } from '../../src/domain/filters.ts';
import { kinds } from '../../src/domain/kinds/index.ts';
import type { Filter } from '../../src/domain/kinds/kind.ts';
import type { Note } from '../../src/domain/note.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { aJournal, aNote, anId, aPromise, aVersion } from '../support/builders.ts';

/** The filters that show a journal's one note. */
function filtersFor(note: Partial<Note>, promise?: Partial<PromiseMade>): readonly Filter[] {
  const journal = aJournal(
    aVersion('note', aNote(note)),
    ...(promise ? [aVersion('promise', aPromise({ note: anId(1), ...promise }), { id: anId(201), of: anId(2) })] : []),
  );
  const byFilter = notesByFilter(journal);
  return filters.filter((filter) => byFilter.get(filter)?.length);
}

describe('the filters of History', () => {
  it('are all there, even over an empty journal', () => {
    expect([...notesByFilter(aJournal()).keys()]).toEqual(filters);
  });

  it.each(kinds.map((kind) => [kind.id, [kind.filter]] as const))(
    'show a note of the kind "%s" under %j',
    (kind, expected) => {
      expect(filtersFor({ kind, words: '' })).toEqual(expected);
    },
  );

  it('show a note of another kind in which the child is quoted among what the child said', () => {
    const quotes = [{ words: 'too loud', speaker: { who: 'child' } }] as const;

    expect(filtersFor({ kind: 'happened', quotes })).toEqual(['said', 'happened']);
  });

  it('do not take what someone else said for the child’s words', () => {
    const quotes = [{ words: 'He is fine.', speaker: { who: 'other', name: 'Mrs Larkspur' } }] as const;

    expect(filtersFor({ kind: 'happened', quotes })).toEqual(['happened']);
  });

  it('show a note of another kind that holds a call among the calls', () => {
    expect(filtersFor({ kind: 'helped', contact: { result: 'talked', direction: 'out' } })).toEqual([
      'calls',
      'helped',
    ]);
  });

  it('show a note in which something was promised among the promises, but not for a call back', () => {
    expect(filtersFor({ kind: 'meeting' }, {})).toEqual(['promises', 'meetings']);
    expect(filtersFor({ kind: 'contact' }, { callBack: true })).toEqual(['calls']);
  });

  it('show nothing that is in the bin', () => {
    expect(filtersFor({ kind: 'said', binned: '2026-11-01' })).toEqual([]);
  });
});
