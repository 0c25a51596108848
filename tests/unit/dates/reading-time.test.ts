import { describe, expect, it } from 'vitest';
import { otherReadings } from '../../../src/domain/dates/other-readings.ts';
import { readWhen } from '../../../src/domain/dates/reading.ts';
import { readBackOf } from '../../../src/words/en/read-back.ts';
import { TODAY } from '../../support/builders.ts';

const readBack = (typed: string) => readBackOf(readWhen(typed, { today: TODAY }));

describe('a time of day typed with a date', () => {
  it.each([
    ['yesterday 2.30pm', '20 November 2026, 14:30'],
    ['10am yesterday', '20 November 2026, 10:00'],
    ['3/5/24 2pm', '3 May 2024, 14:00'],
    ['3 May 2024 at 12.15 am', '3 May 2024, 00:15'],
    ['3 May 2024 at about 12pm', '3 May 2024, 12:00'],
    ['today, 09:05', '21 November 2026, 09:05'],
    ['14:30 on 3/5/24', '3 May 2024, 14:30'],
  ])('is kept with it: "%s"', (typed, words) => {
    expect(readBack(typed)).toMatchObject({ ok: true, words: `We read this as: ${words}.` });
  });

  it.each([
    ['3 may 24 at 2.30', '3 May 2024'],
    ['yesterday at 4', '20 November 2026'],
    ['yesterday 2:30', '20 November 2026'],
    ['march 2024 2pm', 'March 2024'],
  ])('is not guessed where it could be another, and takes nothing from the date: "%s"', (typed, words) => {
    expect(readBack(typed)).toMatchObject({ ok: true, words: `We read this as: ${words}.` });
  });

  it.each([
    ['19 may 2024 10:00', ['At 10:00am', 'At 10:00pm'], '19 May 2024, 10:00'],
    ['yesterday at 4', ['At 4:00am', 'At 4:00pm'], '20 November 2026, 04:00'],
    ['15/5/24 12:15', ['At 12:15am', 'At 12:15pm'], '15 May 2024, 00:15'],
    ['march 2024 at 4', [], undefined],
    ['yesterday 14:30', [], undefined],
  ])('is offered for either half of the day where it could be both, at one tap: "%s"', (typed, labels, taken) => {
    const context = { today: TODAY };
    const read = readBackOf(readWhen(typed, context), otherReadings(typed, context));
    const others = read.ok ? read.others : [];

    expect(others.map(({ label }) => label).filter((label) => label.startsWith('At'))).toEqual(labels);
    if (taken) expect(readBack(others[0]?.typed ?? '')).toMatchObject({ words: `We read this as: ${taken}.` });
  });

  it.each(['25:00 yesterday', '13pm yesterday', '2pm'])('is no date: "%s"', (typed) => {
    expect(readBack(typed).ok).toBe(false);
  });
});
