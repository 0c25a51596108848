import type { Nation } from '../child.ts';
import { isBankHoliday } from '../nations/bank-holidays.ts';
import { addDays, type Day, isWeekday } from './day.ts';

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
