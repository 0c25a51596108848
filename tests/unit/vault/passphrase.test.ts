import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, spellings, weaknessOf, wordBeginning } from '../../../src/vault/passphrase.ts';

const LIST = ['cobalt', 'lantern', 'lanyard', 'maple', 'otter'];

describe('a passphrase as it was typed', () => {
  it.each([
    ['Otter Lantern', 'otter lantern'],
    ['  otter--lantern. ', 'otter lantern'],
    ['otter\u2013lantern\u2014cobalt', 'otter lantern cobalt'],
    ['otter, lantern; cobalt/maple', 'otter lantern cobalt maple'],
    ['ＯＴＴＥＲ\u3000ｌａｎｔｅｒｎ', 'otter lantern'],
    ['Don\u2019t look', "don't look"],
    ['\u201cquoted\u201d', '"quoted"'],
    ['ot\u00adter\u200b lan\ufefftern', 'otter lantern'],
    ['cafe\u0301', 'caf\u00e9'],
    ['STRASSE \ufb01sh', 'strasse fish'],
    ['...', ''],
  ])('%j is %j', (typed, expected) => {
    expect(normalise(typed)).toBe(expected);
  });

  it('is the same when it is put straight twice, and however its words are parted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        expect(normalise(normalise(typed))).toBe(normalise(typed));
      }),
      { numRuns: 3000, examples: [['\uff40a'], ['\u1fefb'], ['\uff07 c']] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LIST), { minLength: 1 }),
        fc.constantFrom(' ', '-', ' . ', '\t', '_'),
        (...given) => {
          const [words, between] = given;
          expect(normalise(words.join(between).toUpperCase())).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('the spellings of what was typed', () => {
  it.each([
    ['otter lantern cobalt maple', ['otter lantern cobalt maple']],
    ['Ott lante cob mapl', ['ott lante cob mapl', 'otter lantern cobalt maple']],
    ['ott lan cob map', ['ott lan cob map']],
    ['ott lanternn', ['ott lanternn']],
    ['', ['']],
  ])('%j may be %j', (typed, expected) => {
    expect(spellings(typed, LIST)).toEqual(expected);
  });

  it('complete a word only from the beginning of exactly one', () => {
    expect(['lan', 'lant', 'lantern', 'lanterns', ''].map((typed) => wordBeginning(typed, LIST))).toEqual([
      undefined,
      'lantern',
      'lantern',
      undefined,
      undefined,
    ]);
  });
});

describe('a passphrase of their own', () => {
  it.each([
    ['otter lantern cobalt maple', undefined],
    ['my nan sang on tuesdays', undefined],
    ['K7!vq2Lp', undefined],
    ['48151623421087', undefined],
    ['ёжик в тумане', undefined],
    ['seven77', 'short'],
    ['a b c d e f g', 'short'],
    ['         x         ', 'short'],
    ['', 'short'],
    ['12345678', 'digits'],
    ['14 03 2015', 'digits'],
    ['07700 900123', 'digits'],
    ['aaaaaaaaaa', 'repeated'],
    ['abab abab abab', 'repeated'],
    ['oops oops oops', 'repeated'],
    ['lol lol lol 1', 'repeated'],
    ['abcdefghij', 'common'],
    ['zyxwvutsrq', 'common'],
    ['qwertyuiop', 'common'],
    ['Password123', 'common'],
    ['welcome2024', 'common'],
    ['iloveyou!!!', 'common'],
  ])('%j is weak for this: %s', (own, expected) => {
    expect(weaknessOf(own)).toBe(expected);
  });

  it.each([
    ['ellis2015', ['Ellis'], 'name'],
    ['Ellis Wynne', ['Ellis Wynne'], 'name'],
    ['ellis ellis 1', ['Ellis'], 'name'],
    ['2015-ellis-!!', ['Ellis'], 'name'],
    ['Ellis hid under the coats', ['Ellis'], undefined],
    ['ellis2015', ['Jo'], undefined],
    ['joyful kettle 9', ['Jo'], undefined],
    ['ellis2015', [], undefined],
    ['ellis2015', [''], undefined],
  ])('%j with the names %j is weak for this: %s', (own, names, expected) => {
    expect(weaknessOf(own, names)).toBe(expected);
  });
});
