import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, isUnder, pathsTo, spoken } from '../../../src/vault/fingerprint.ts';

const texts = fc.uniqueArray(fc.string(), { maxLength: 40 });

function hash(...parts: readonly (Buffer | string)[]): Buffer {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest();
}

/** RFC 6962, 2.1, word for word, as another hand would write it. */
function mth(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash('');
  if (leaves.length === 1) return leaves[0] as Buffer;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hash(Buffer.of(1), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

describe('a fingerprint', () => {
  it('is the head of RFC 6962 over the texts, in the order of their hashes', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const leaves = all.map((text) => hash(Buffer.of(0), Buffer.from(text))).toSorted(Buffer.compare);

        expect(headOf(all)).toBe(mth(leaves).toString('hex'));
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

  it('shows of each text that it is under the head, and of no other', () => {
    fc.assert(
      fc.property(texts, fc.string(), (all, other) => {
        fc.pre(!all.includes(other));
        const head = headOf(all);
        const paths = pathsTo(all, all);

        for (const [index, text] of all.entries()) {
          const path = paths[index];
          if (!path) throw new Error('each has a way up');
          expect(isUnder(head, all.length, text, path)).toBe(true);
          expect(isUnder(head, all.length, other, path)).toBe(false);
          expect(isUnder(head, all.length, text, { ...path, path: path.path.slice(1) })).toBe(path.path.length === 0);
        }
        expect(pathsTo(all, [other])).toEqual([undefined]);
      }),
    );
  });

  it('is read out in five groups of four', () => {
    expect(spoken(headOf(['a']))).toMatch(/^(?:[0-9a-f]{4} ){4}[0-9a-f]{4}$/);
  });
});
