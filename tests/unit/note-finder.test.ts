import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen } from '../../src/domain/dates/when.ts';
import type { Note } from '../../src/domain/note.ts';
import { noteFinder } from '../../src/domain/note-finder.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { dates } from '../../src/words/en/dates.ts';
import { topicNames } from '../../src/words/en/kinds.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, TODAY } from '../support/builders.ts';

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
  const found = noteFinder(journal, TODAY, { topics: topicNames, dates }).find(query);
  return found.length === 1 && found[0]?.id === anId(1);
}

describe('a note is found', () => {
  it('by what was agreed in it, by when, and how anyone will know', () => {
    const promise = { words: 'Send the passport round', check: 'It is on the wall', dueWords: 'by whitsun' };

    const queries = ['passport', 'on the wall', 'whitsun', 'met pasport'];
    expect(queries.map((query) => finds(query, {}, promise))).toEqual([true, true, true, true]);
  });

  it('by what came of what was promised, and by the time someone had with the child', () => {
    const steps = [{ what: 'done' as const, line: 'Copy came in the post' }];
    const view = { whose: 'EP', words: 'He copes', why: '', timeWithChild: 'twenty minutes' };

    expect(finds('copy came', {}, { steps })).toBe(true);
    expect(finds('twenty minutes', { otherViews: [view] })).toBe(true);
    expect(finds('twenty minutes', { paper: { timeWithChild: 'Twenty minutes' } })).toBe(true);
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

  it.each(['3 May', '3/5/26', '3 may 2026', 'May 2026', '3rd May 2026'])('by its day, typed as "%s"', (query) => {
    expect(finds(query, { happened: onDay('2026-05-03') })).toBe(true);
    expect(finds(query, { happened: onDay('2026-06-30') })).toBe(false);
  });

  it('by a day that is among those its date can mean', () => {
    expect(finds('June 2026', { happened: { edtf: '2026-05/2026-07', how: 'between' } })).toBe(true);
    expect(finds('summer term 2026', { happened: { edtf: '2026-06', how: 'month' } })).toBe(true);
  });

  it('by the words in which a date was typed that could not be read', () => {
    expect(finds('new head', { happened: { ...unknownWhen, typed: 'before the new head came' } })).toBe(true);
  });

  it('by its words alone where nothing but words is typed', () => {
    expect(finds('today', { happened: onDay(TODAY) })).toBe(false);
  });

  it('by its own service, and the names of its papers', () => {
    const papers = [{ id: anId(9), name: 'Cahms-discharge.pdf', media: 'application/pdf', bytes: 3 }];

    expect([finds('portage', { service: 'Portage' }), finds('discharge', { papers })]).toEqual([true, true]);
  });
});

describe('where no note holds all that is looked for', () => {
  const hall = 'Ellis was refering to the dinner hall as the scary place, wouldnt eat all week';

  function nearestTo(query: string): readonly (string | undefined)[] {
    const journal = aJournal(
      aVersion('note', aNote({ words: hall, happened: { edtf: '2026-10~', how: 'month', typed: 'before half-term' } })),
      aVersion('note', aNote({ words: 'Rain all day.' }), { id: anId(203), of: anId(3) }),
    );
    const finder = noteFinder(journal, TODAY, { topics: topicNames, dates });
    return [...finder.find(query), ...finder.nearest(query)].map(({ body }) => body.words);
  }

  it.each(['the time he wouldnt eat in the dining room', 'dinner lunch scary', 'scarey room dinner'])(
    '“%s” finds the one that holds most of it',
    (query) => {
      expect(nearestTo(query)).toEqual([hall]);
    },
  );

  it('nothing is found by small words, nor by less than half', () => {
    expect(['the in zebra', 'dinner trampoline holiday swimming'].map(nearestTo)).toEqual([[], []]);
  });

  it('a day is found as it was typed', () => {
    expect(nearestTo('half term dinner')).toContain(hall);
  });

  it('an amount of time is no day', () => {
    const journal = aJournal(aVersion('note', aNote({ words: 'Bit a boy.', happened: onDay(TODAY) })));
    const finder = noteFinder(journal, TODAY, { topics: topicNames, dates });

    expect(['15 hours', '3 days', '2 weeks'].flatMap((query) => finder.find(query))).toEqual([]);
  });
});
