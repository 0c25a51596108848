import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areUnder, headOf, isUnder, showing, spoken } from '../../../src/vault/fingerprint.ts';
import { leavesOf, mth, pathTo } from '../../support/path-proof.ts';

const texts = fc.uniqueArray(fc.string(), { maxLength: 40 });

describe('a fingerprint', () => {
  it('is the head of RFC 6962 over the texts, in the order of their hashes', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(headOf(all)).toBe(mth(leavesOf(all)).toString('hex'));
      }),
    );
  });

  it('is of nothing the hash of nothing', () => {
    expect(headOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is the same in whatever order the texts come, and another when any is changed, dropped or added', () => {
    fc.assert(
      fc.property(texts, fc.string(), fc.nat(), (all, other, lot) => {
        fc.pre(all.length > 0 && !all.includes(other));
        const at = lot % all.length;

        expect(headOf(all.toReversed())).toBe(headOf(all));
        expect(headOf(all.with(at, other))).not.toBe(headOf(all));
        expect(headOf(all.toSpliced(at, 1))).not.toBe(headOf(all));
        expect(headOf([...all, other])).not.toBe(headOf(all));
      }),
    );
  });

  it('shows of some texts that all of them are under the head, and of no other set', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.boolean()), { selector: ([text]) => text }),
        fc.string(),
        fc.nat(),
        (lots, other, lot) => {
          const all = lots.map(([text]) => text);
          const some = lots.flatMap(([text, isIn]) => (isIn ? [text] : []));
          fc.pre(some.length > 0 && !all.includes(other));
          const head = headOf(all);
          const proof = showing(all, some);
          const at = lot % some.length;

          expect(areUnder(head, all.length, some.toReversed(), proof)).toBe(true);
          expect(areUnder(head, all.length, some.with(at, other), proof)).toBe(false);
          expect(areUnder(head, all.length, [...some, other], proof)).toBe(false);
          expect(areUnder(head, all.length, some.toSpliced(at, 1), proof)).toBe(false);
          expect(areUnder(head, all.length, some, { ...proof, beside: [...proof.beside, head] })).toBe(false);
          expect(areUnder(head, all.length, some, { ...proof, beside: proof.beside.slice(1) })).toBe(
            proof.beside.length === 0,
          );
          expect(showing(all, [...some, other])).toEqual(proof);
        },
      ),
    );
  });

  it('is broken for places that are out of the tree, out of order or there twice', () => {
    const all = ['a', 'b', 'c', 'd'];
    const proof = showing(all, ['a', 'b']);
    for (const at of [[...proof.at].toReversed(), [0, 0], [0, 4], [0, 9e15], [-1, 0]])
      expect([at, areUnder(headOf(all), 4, ['a', 'b'], { ...proof, at })]).toEqual([at, false]);
  });

  it('takes the way up from each text, as older copies have it, and from no other', () => {
    fc.assert(
      fc.property(texts, fc.string(), (all, other) => {
        fc.pre(!all.includes(other));
        const head = headOf(all);

        for (const text of all) {
          const path = pathTo(text, all);
          expect(isUnder(head, all.length, text, path)).toBe(true);
          expect(isUnder(head, all.length, other, path)).toBe(false);
          expect(isUnder(head, all.length, text, { ...path, path: path.path.slice(1) })).toBe(path.path.length === 0);
        }
      }),
    );
  });

  it('is read out in five groups of four', () => {
    expect(spoken(headOf(['a']))).toMatch(/^(?:[0-9a-f]{4} ){4}[0-9a-f]{4}$/);
  });
});
