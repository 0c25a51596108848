import type { Nation } from '../child.ts';
import { isBankHoliday } from '../nations/bank-holidays.ts';
import { addDays, type Day, isWeekday } from './day.ts';
import { COUNTED, numberIn } from './numbers.ts';

/** Monday to Friday, but for the bank holidays of the nation; those of England when it is not known. */
function isWorkingDay(of: Day, nation: Nation = 'england'): boolean {
  return isWeekday(of) && !isBankHoliday(of, nation);
}

/** The last of `count` working days that follow a day. The day itself is not counted. */
export function workingDaysAfter(from: Day, count: number, nation?: Nation): Day {
  let reached = from;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, nation)) left--;
  }
  return reached;
}

const SAID = new RegExp(`^(?:within |in )?(\\d{1,3}|${COUNTED}|a) ?(?:(?:working |school )?(days?)|(weeks?))?$`);
/** About a year of working days: more is a slip of the finger. */
const MOST_DAYS = 260;
const IN_A_WEEK = 5;

/** How many working days "5", "five working days" or "2 weeks" are; undefined for any other text. */
export function workingDaysIn(said: string): number | undefined {
  const [, number, , weeks] = SAID.exec(said.trim().toLowerCase()) ?? [];
  const count = (number === 'a' ? 1 : (numberIn(number) ?? 0)) * (weeks ? IN_A_WEEK : 1);
  return count >= 1 && count <= MOST_DAYS ? count : undefined;
}
