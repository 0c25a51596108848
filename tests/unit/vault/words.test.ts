import { distance } from 'fastest-levenshtein';
import { EFF_LONG_WORDLIST } from 'secure-password-utilities/wordlists';
import { describe, expect, it } from 'vitest';
import { sharedBeginnings } from '../../../scripts/shared-beginnings.mjs';
import { normalise, spellings, weaknessOf, wordBeginning } from '../../../src/vault/passphrase.ts';
import { FILE_WORDS, loadWords, makeWords, PASSPHRASE_WORDS, wordsIn } from '../../../src/vault/words.ts';

const list = await loadWords();

function areSwapped(one: string, other: string): boolean {
  const places = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

function lookAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  return distance(one, other) === 1 || (one.length === other.length && areSwapped(one, other));
}

describe('the list of words', () => {
  it('is the same as it is built, where each word leaves out what it shares with the one before', () => {
    const built = sharedBeginnings(`# A word of thanks 3.0\n${list.join('\n')}\n`);

    expect(wordsIn(built)).toEqual(list);
    expect(built.startsWith('# A word of thanks 3.0\n')).toBe(true);
    expect(built.length).toBeLessThan(list.join('\n').length * 0.75);
  });

  it('has so many that four are over 49 bits and six over 74', () => {
    expect(Math.log2(list.length) * PASSPHRASE_WORDS).toBeGreaterThan(49);
    expect(Math.log2(list.length) * FILE_WORDS).toBeGreaterThan(74);
  });

  it('has only words of the EFF’s long list, each once, in order, in plain small letters', () => {
    const known = new Set<string>(EFF_LONG_WORDLIST);

    expect(list.filter((word) => !known.has(word))).toEqual([]);
    expect(list).toEqual([...new Set(list)].toSorted());
    expect(list.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('has no word that begins another, so that a whole word is never taken for a beginning', () => {
    expect(list.filter((word, at) => list[at + 1]?.startsWith(word))).toEqual([]);
  });

  it('has no two words that are one letter or one swap apart', () => {
    const near = list.map((word, at) => list.slice(at + 1).find((other) => lookAlike(word, other)));

    expect(near.filter(Boolean)).toEqual([]);
  });

  it.each(['suicide', 'victim', 'rapist', 'stupid', 'autism', 'disabled', 'knife', 'color', 'mom', 'gore', 'terror'])(
    'does not have %s',
    (word) => {
      expect(list).not.toContain(word);
    },
  );
});

describe('words made for the parent', () => {
  it('are four, or six for a file, all from the list, and pass as a passphrase', () => {
    for (const count of [PASSPHRASE_WORDS, FILE_WORDS]) {
      const made = makeWords(list, count);

      expect(made.split(' ').filter((word) => list.includes(word))).toHaveLength(count);
      expect(normalise(made)).toBe(made);
      expect(spellings(made, list)).toEqual([made]);
      expect(weaknessOf(made)).toBeUndefined();
    }
  });

  it('are found again from their beginnings', () => {
    for (const word of list.filter((_, at) => at % 50 === 0))
      for (let length = 1; length <= word.length; length++) {
        const beginning = word.slice(0, length);
        const fitting = list.filter((other) => other.startsWith(beginning));
        expect(wordBeginning(beginning, list)).toBe(fitting.length === 1 ? word : undefined);
      }
  });

  it('draws again past the last whole multiple, so that no word is likelier', () => {
    const some = Array.from({ length: 5000 }, (_, at) => `w${at}`);
    const draws = [65_535, 65_000, 64_999, 5001, 4999, 0];

    expect(makeWords(some, 4, () => draws.shift() ?? 0)).toBe('w4999 w1 w4999 w0');
    expect(draws).toEqual([]);
  });

  it('come up evenly: over a hundred thousand draws of a short list, none strays by a tenth', () => {
    const short = Array.from({ length: 10 }, (_, at) => `w${at}`);
    const counts = new Map<string, number>();

    for (const word of makeWords(short, 100_000).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);

    expect([...counts.values()].filter((count) => Math.abs(count - 10_000) > 1000)).toEqual([]);
  });

  it('are drawn anew each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => makeWords(list, PASSPHRASE_WORDS))).size).toBe(1000);
  });
});
