import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../src/domain/child.ts';
import { addDays, type Day, isWeekday } from '../../../src/domain/dates/day.ts';
import { isBankHoliday } from '../../../src/domain/nations/bank-holidays.ts';

function holidaysOf(year: number, nation: Nation): readonly Day[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}-`) && isBankHoliday(day, nation));
}

/** As listed on gov.uk/bank-holidays. */
const LISTED: readonly (readonly [Nation, number, string])[] = [
  ['england', 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  ['england', 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  ['england', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  ['wales', 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['england', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['england', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['scotland', 2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  ['scotland', 2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
  ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  ['northern-ireland', 2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  ['northern-ireland', 2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
];

describe('bank holidays', () => {
  it.each(LISTED)('of %s in %i are those that the government lists', (nation, year, listed) => {
    expect(holidaysOf(year, nation).map((day) => day.slice(5))).toEqual(listed.split(' '));
  });

  it('never fall on a weekend', () => {
    const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
    const all = nations.flatMap((nation) =>
      Array.from({ length: 60 }, (_, index) => holidaysOf(2000 + index, nation)).flat(),
    );

    expect(all.length).toBeGreaterThan(1900);
    expect(all.filter((day) => !isWeekday(day))).toEqual([]);
  });
});
