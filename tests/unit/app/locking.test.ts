import { expect, it } from 'vitest';
import { lockingsIn } from '../../../src/app/share/locking.ts';
import { anId } from '../../support/builders.ts';

const left = (to: string, share: number) => ({ asked: { to }, words: ['heron', 'kettle'], share: anId(share) });

it('six words that were left before there could be several are read as the only ones', () => {
  expect(lockingsIn(left('Priya', 1))).toEqual([left('Priya', 1)]);
  expect(lockingsIn([left('Priya', 1), left('Ben', 2)])).toEqual([left('Priya', 1), left('Ben', 2)]);
});

it.each([undefined, null, 'heron', 6, {}, [null], [{ ...left('Priya', 1), asked: {} }], { words: 'heron' }])(
  'a draft that holds no six words, such as %j, leaves none',
  (draft) => {
    expect(lockingsIn(draft)).toEqual([]);
  },
);
