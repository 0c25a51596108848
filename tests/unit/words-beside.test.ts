import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/note.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { search, searchText } from '../../src/domain/search.ts';
import { wordsBeside } from '../../src/domain/words-beside.ts';
import { topicNames } from '../../src/words/en/kinds.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion } from '../support/builders.ts';

const REID = anId(5);
const reid = aVersion('person', aPerson({ name: 'Bríd Reid', role: 'Ed psych', service: 'Fenwick Council' }), {
  id: anId(105),
  of: REID,
});

/** How many notes of a journal of two, the other of which tells of the weather, are found. */
function finds(query: string, note: Partial<Note>, promise?: Partial<PromiseMade>): boolean {
  const journal = aJournal(
    reid,
    aVersion('note', aNote({ words: 'We met.', ...note })),
    aVersion('note', aNote({ words: 'Rain all day.' }), { id: anId(203), of: anId(3) }),
    ...(promise ? [aVersion('promise', aPromise({ note: anId(1), ...promise }), { id: anId(202), of: anId(2) })] : []),
  );
  const found = search(query, searchText(journal.notes, wordsBeside(journal, topicNames)));
  return found.length === 1 && found[0]?.id === anId(1);
}

describe('a note is found', () => {
  it('by what was agreed in it, by when, and how anyone will know', () => {
    const promise = { words: 'Send the passport round', check: 'It is on the wall', dueWords: 'by whitsun' };

    const queries = ['passport', 'on the wall', 'whitsun', 'met pasport'];
    expect(queries.map((query) => finds(query, {}, promise))).toEqual([true, true, true, true]);
  });

  it.each<[string, Partial<Note>]>([
    ['was there', { people: [{ person: REID, part: 'there' }] }],
    ['has been told of it', { told: [REID] }],
    ['spoke', { quotes: [{ words: 'He is fine.', speaker: { who: 'person', person: REID } }] }],
    ['told us', { source: { type: 'told', by: { who: 'person', person: REID } } }],
    ['went', { leaving: { person: REID, how: 'left' } }],
    ['came next', { leaving: { person: anId(6), how: 'left', next: REID } }],
  ])('by who %s: name, role and service', (_, note) => {
    expect(['reid', 'brid', 'ed psych', 'fenwick'].map((query) => finds(query, note))).toEqual(Array(4).fill(true));
  });

  it('by a speaker who is nobody kept', () => {
    const quotes = [{ words: 'He is fine.', speaker: { who: 'other', name: 'the dinner lady' } }] as const;

    expect(finds('dinner lady', { quotes })).toBe(true);
  });

  it('by its topics as they are called on the screen', () => {
    expect(finds(topicNames['asked-for-help'], { topics: ['asked-for-help'] })).toBe(true);
  });

  it('by its own service, and the names of its papers', () => {
    const papers = [{ id: anId(9), name: 'Cahms-discharge.pdf', media: 'application/pdf', bytes: 3 }];

    expect([finds('portage', { service: 'Portage' }), finds('discharge', { papers })]).toEqual([true, true]);
  });
});
