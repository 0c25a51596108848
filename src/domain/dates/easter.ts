import type { Day } from './day.ts';

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lateness = Math.floor((golden + 11 * epact + 19 * weekdayShift) / 433);
  const total = epact + weekdayShift - 7 * lateness + 90;
  const month = Math.floor(total / 25);
  const date = (epact + weekdayShift - 7 * lateness + 33 * month + 19) % 32;
  return `${year}-0${month}-${String(date).padStart(2, '0')}`;
}
