import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWords, passphraseOf, WORDS } from '../../../../src/documents/backup/words.ts';

const LIST = ['harbour', 'kettle', 'moss', 'button', 'lantern', 'goose', 'yo-yo'];

describe('making words', () => {
  it('gives as many as are asked for, all from the list', () => {
    const words = makeWords(WORDS, LIST);

    expect(words).toHaveLength(6);
    expect(words.filter((word) => !LIST.includes(word))).toEqual([]);
  });

  it('draws again above the last whole multiple of the list, so that no word is likelier', () => {
    const draws = [2 ** 32 - 1, 2 ** 32 - 4, 5, 2 ** 32 - 5];

    const words = makeWords(2, LIST, () => draws.shift() ?? 0);

    expect(words).toEqual(['goose', LIST[(2 ** 32 - 5) % 7]]);
    expect(draws).toEqual([]);
  });

  it('gives every word about as often as any other', () => {
    const drawn = makeWords(70_000, LIST);

    const counts = LIST.map((word) => drawn.filter((one) => one === word).length);

    expect(Math.min(...counts)).toBeGreaterThan(9_500);
    expect(Math.max(...counts)).toBeLessThan(10_500);
  });
});

describe('what locks the file', () => {
  it('is the words in small letters with dashes, as other age tools write them', () => {
    expect(passphraseOf('1. Harbour\n2. KETTLE  moss')).toBe('harbour-kettle-moss');
  });

  it('is the same however the words are put together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LIST), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(' ', '-', ', ', '\n', ' . ', '\t', '–', '\u00a0'),
        fc.boolean(),
        (words, between, loud) => {
          const typed = ` ${words.join(between)} `;

          expect(passphraseOf(loud ? typed.toUpperCase() : typed)).toBe(words.join('-'));
        },
      ),
    );
  });
});
