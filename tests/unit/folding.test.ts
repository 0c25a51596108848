import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, folded } from '../../src/domain/folding.ts';
import { anyText } from '../support/random-text.ts';

describe('folding', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['LLŶR', 'llyr'],
    ['wasn’t', 'wasnt'],
    ["wasn't", 'wasnt'],
    ['wasn`t', 'wasnt'],
    ['  Mrs  Larkspur. ', 'mrs larkspur'],
    ['co-ordinator', 'co ordinator'],
    ['EHC/plan 2', 'ehc plan 2'],
    ['e\u0301', 'e'],
    ['💚', ''],
    ['Ань', 'ань'],
    ['\ud83d lone', 'lone'],
  ])('makes %j into %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it('makes the same of plain English alone as of plain English beside other letters', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ0 .,-–’‘“”…\'`"\n\t/&') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(`${folded(text)} e`.trim()).toBe(folded(`${text} é`));
      }),
    );
  });

  it('makes the same of any case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase()));
      }),
    );
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['one', 1],
    ['He said – twice – “no”.', 4],
    ['well-known facts, 2 of them', 5],
    ['💚 … !', 0],
    ['two\nlines\there', 3],
  ])('finds in %j as many as a reader would: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
