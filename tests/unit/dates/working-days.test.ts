import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { workingDaysAfter, workingDaysIn } from '../../../src/domain/dates/working-days.ts';

describe('working days', () => {
  it('are read as a number, in words, or as weeks, and nothing else is', () => {
    const said = ['5', 'five', ' Ten working days', 'within 2 weeks', 'a week', 'within 15 school days'];
    expect(said.map(workingDaysIn)).toEqual([5, 5, 10, 10, 5, 15]);
    expect(['soon', '48 hours', '0', '999', ''].map(workingDaysIn)).toEqual(Array(5).fill(undefined));
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 10, '2026-12-04'],
    ['2026-12-23', 3, '2026-12-30'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('after %s, %i of them end on %s in England', (from, count, last) => {
    expect(workingDaysAfter(from, count)).toBe(last);
  });

  it('leave out the bank holidays of the nation, and of no other', () => {
    expect(workingDaysAfter('2026-03-16', 1, 'northern-ireland')).toBe('2026-03-18');
    expect(workingDaysAfter('2026-03-16', 1, 'scotland')).toBe('2026-03-17');
    expect(workingDaysAfter('2026-12-31', 1, 'scotland')).toBe('2027-01-05');
  });

  it('are exact in a promise where the nation is known, and about where it is not', () => {
    const today = '2026-12-18';
    const read = (typed: string, nation?: 'scotland') => readWhen(typed, { today, nation, ahead: true });

    expect(read('within 10 working days', 'scotland')).toMatchObject({ ok: true, when: { edtf: '2027-01-07' } });
    expect(read('within 10 working days')).toMatchObject({ ok: true, when: { edtf: '2027-01-06~' } });
    expect(read('10 school days', 'scotland')).toMatchObject({ ok: true, when: { edtf: '2027-01-07~' } });
  });
});
