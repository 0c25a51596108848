import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/note.ts';
import { foldedWords, search, searchText } from '../../src/domain/search.ts';
import { aNote, held } from '../support/builders.ts';
import { anyText } from '../support/random-text.ts';

function found(query: string, notes: readonly (string | Partial<Note>)[], names: (note: Note) => string = () => '') {
  const all = notes.map((note) => held(aNote(typeof note === 'string' ? { words: note } : note)));
  return search(
    query,
    searchText(all, ({ body }) => names(body)),
  ).map(({ body }) => body.words);
}

describe('search', () => {
  it.each([
    ['referal', 'The referral was lost.'],
    ['referral', 'the referal was lost'],
    ['REFERRAL', 'the referal was lost'],
    ['refferral', 'The referral was lost.'],
    ['assesment', 'An assessment is due.'],
    ['assessment', 'an assesment is due'],
    ['scool', 'He would not go to school.'],
    ['reveiw', 'The review is in May.'],
    ["wasn't", 'he wasnt there'],
    ['wasnt', 'He wasn’t there.'],
    ['cafe', 'We met at the café.'],
    ['café', 'we met at the cafe'],
    ['refer', 'The referral was lost.'],
    ['gp', 'The GP rang.'],
    ['taxi school', 'To school, in the taxi.'],
    ['school TAXI', 'To school, in the taxi.'],
    ['scool tax', 'To school, in the taxi.'],
    ['taix', 'In the taxi.'],
    ['nusery', 'At nursery.'],
    ['pencul', 'His pencil broke.'],
    ['15', 'After 15 minutes'],
  ])('for "%s" finds "%s"', (query, words) => {
    expect(found(query, [words, 'Nothing of the kind'])).toEqual([words]);
  });

  it.each([
    ['gp', 'The GB team rang.'],
    ['bus', 'The bun was cold.'],
    ['taxi school', 'In the taxi.'],
    ['refusal', 'The referral was lost.'],
    ['school', 'The spool of thread'],
    ['cafe', 'He was safe, and in their care.'],
    ['cafe', 'They came and gave a card.'],
    ['bell', 'He went well'],
  ])('for "%s" does not find "%s"', (query, words) => {
    expect(found(query, [words])).toEqual([]);
  });

  it.each([
    ['ot', ['The OT rang.'], ['He would not go.', 'Both of them, at Ottermere.']],
    ['EP', ['The EP came.'], ['She kept it.', 'A week in September.']],
    ['sen', ['The SENCO rang.', 'SEN support'], ['It was absent.']],
    ['mum', ['Mum’s view'], ['It was the maximum.']],
    ['15', ['15 minutes'], ['2015']],
    ['3', ['3 May'], ['30 May', '2013']],
  ])('for a short word like "%s" finds it as a word, not in every word that has its letters', (query, some, others) => {
    expect(found(query, [...others, ...some])).toEqual(some);
  });

  it('looks in titles and quotes too', () => {
    const quotes = [{ words: 'it is too loud', speaker: { who: 'child' } }] as const;

    expect(found('loud', [{ words: 'a', quotes }, { words: 'b', title: 'Too loud' }, 'c'])).toEqual(['a', 'b']);
  });

  it('finds the people in a note by name, however it is spelt', () => {
    const names = ({ words }: Note) => (words === 'a' ? 'Zoë Penhallow' : '');

    expect(found('zoe', ['a', 'b'], names)).toEqual(['a']);
    expect(found('penhalow', ['a', 'b'], names)).toEqual(['a']);
  });

  it('finds a call by what came of it in own words', () => {
    const contact = { result: 'other', ownResult: 'The voicemail was full', direction: 'out' } as const;

    expect(found('voicemail', [{ words: 'one', contact }, 'two'])).toEqual(['one']);
  });

  it('finds a call by its reference number', () => {
    expect(found('LA-2231', [{ words: 'a', reference: 'LA/2231' }, 'b'])).toEqual(['a']);
  });

  it('keeps the order it was given', () => {
    expect(found('bus', ['3 bus', '1 bus', '2 bus'])).toEqual(['3 bus', '1 bus', '2 bus']);
  });

  it('shows everything for nothing', () => {
    expect(found('  ', ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('finds every note by any word in it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), fc.nat(), (texts, lot) => {
        const notes = texts.map((words) => held(aNote({ words })));
        const chosen = notes[lot % notes.length];
        const words = foldedWords(aNote({ words: chosen?.body.words ?? '' })).split(' ');

        for (const word of words)
          expect(
            search(
              word,
              searchText(notes, () => ''),
            ),
          ).toContain(chosen);
      }),
    );
  });

  it('is never an error, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (query, words) => {
        expect(
          search(
            query,
            searchText([held(aNote({ words }))], () => ''),
          ).length,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });
});
