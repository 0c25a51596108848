import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseOf } from '../../../../src/documents/backup/words.ts';

const LIST = ['harbour', 'kettle', 'moss', 'button', 'lantern', 'goose', 'yo-yo'];

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
