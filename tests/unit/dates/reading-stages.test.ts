import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../src/domain/child.ts';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { classOf, startOfClass } from '../../../src/domain/dates/school-class.ts';
import { TODAY } from '../../support/builders.ts';
import { randomDay } from '../../support/random-dates.ts';

function read(typed: string, nation: Nation, birthday?: string): string {
  const found = readWhen(typed, { today: TODAY, nation, birthday });
  return found.ok ? found.when.edtf : found.reason;
}

describe('a class', () => {
  it.each([
    ['scotland', 'P1', '2014-02-28', '2018-08/2019-06'],
    ['scotland', 'P1', '2014-03-01', '2019-08/2020-06'],
    ['scotland', 'primary 3', '2014-03-01', '2021-08/2022-06'],
    ['scotland', 'S1', '2014-02-28', '2025-08/2026-06'],
    ['scotland', 's2 spring term', '2013-05-01', '2027-01/2027-04'],
    ['scotland', 'nursery', '2014-03-01', '2018-08/2019-06'],
    ['northern-ireland', 'P1', '2014-07-01', '2018-09/2019-06'],
    ['northern-ireland', 'P1', '2014-07-02', '2019-09/2020-06'],
    ['northern-ireland', 'year 8', '2014-07-01', '2025-09/2026-06'],
    ['northern-ireland', 'p4', '2014-07-01', '2021-09/2022-06'],
    ['wales', 'Year 3', '2014-02-03', '2021-09/2022-07'],
    ['england', 'foundation', '2014-02-03', '2018-09/2019-07'],
  ] as const)('in %s called "%s", of a child born on %s, is %s', (nation, typed, birthday, edtf) => {
    expect(read(typed, nation, birthday)).toBe(edtf);
  });

  it.each([
    ['england', 'P3'],
    ['england', 'S2'],
    ['wales', 'p1'],
    ['scotland', 'year 3'],
    ['scotland', 'reception'],
    ['northern-ireland', 'S1'],
  ] as const)('of another nation is not guessed at: in %s, "%s"', (nation, typed) => {
    expect(read(typed, nation, '2014-02-03')).toBe('not-understood');
  });

  it.each([
    ['when Jem was five', '2014-02-03', '2019-02/2020-02'],
    ['aged 7', '2014-02-03', '2021-02/2022-02'],
    ['when she was only two', '2014-02-03', '2016-02/2017-02'],
    ['his 8th birthday', '2014-02-03', '2022-02-03'],
    ['on her fifth birthday party', '2014-02-03', '2019-02-03'],
    ['Jem’s 8th birthday', '2012-02-29', '2020-02-29'],
    ['Jem’s 9th birthday', '2012-02-29', '2021-02-28~'],
    ['after his eighth birthday', '2014-02-03', '2022-02~'],
  ])('is not needed for an age or a birthday: "%s" of a child born on %s is %s', (typed, birthday, edtf) => {
    expect(read(typed, 'england', birthday)).toBe(edtf);
  });

  it.each(['P3', 'S2', 'nursery'])('in Scotland called "%s" asks for a birthday when there is none', (typed) => {
    expect(read(typed, 'scotland')).toBe('needs-birthday');
  });

  it('begins in Scotland in the August before the February by whose end the child is five', () => {
    fc.assert(
      fc.property(randomDay, (birthday) => {
        const start = startOfClass(0, birthday, 'scotland');
        const fifth = `${Number(birthday.slice(0, 4)) + 5}${birthday.slice(4)}`;

        expect(fifth >= `${start}-03-01` && fifth <= `${start + 1}-02-29`).toBe(true);
        expect(classOf(birthday, `${start}-08-01`, 'scotland')).toBe(0);
        expect(classOf(birthday, `${start}-07-31`, 'scotland')).toBe(-1);
      }),
    );
  });
});
