import { expect, it } from 'vitest';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { TODAY } from '../../support/builders.ts';

function edtfOf(typed: string): string {
  const read = readWhen(typed, { today: TODAY });
  return read.ok ? read.when.edtf : read.reason;
}

it.each([
  ['Wedensday', '2026-11-18'],
  ['last wensday', '2026-11-18'],
  ['thrusday', '2026-11-19'],
  ['3 januray 2024', '2024-01-03'],
  ['ocotber 2023', '2023-10'],
  ['Septemeber 2021', '2021-09'],
  ['autum term 2023', '2023-09/2023-12'],
  ['yesturday', '2026-11-20'],
  ['chrismas 2022', '2022-12-25~'],
  ['a fornight ago', '2026-11-07~'],
])('a date with a slip in its spelling is read: "%s" is %s', (typed, edtf) => {
  expect(edtfOf(typed)).toBe(edtf);
});

it.each(['munday', 'remember', 'someday', 'birthday', 'sunder', 'fryday the dog'])(
  'what could be another word is not guessed at: "%s"',
  (typed) => {
    expect(edtfOf(typed)).toBe('not-understood');
  },
);
