import { describe, expect, it } from 'vitest';
import { comingMeeting } from '../../src/domain/coming-meeting.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import { emptyPreparation, type Preparation } from '../../src/domain/preparation.ts';
import { aJournal, anId, aVersion, TODAY } from '../support/builders.ts';

function next(...meetings: readonly Partial<Preparation>[]): string | undefined {
  const versions = meetings.map((given, index) =>
    aVersion('preparation', { ...emptyPreparation, ...given }, { id: anId(100 + index), of: anId(200 + index) }),
  );
  return comingMeeting(aJournal(...versions).preparations, TODAY)?.body.title;
}

describe('the meeting that Today leads to', () => {
  it('is the nearest of those in the two weeks to come', () => {
    const later = { title: 'Review', on: onDay('2026-12-01') };
    const sooner = { title: 'GP', on: onDay('2026-11-24') };

    expect(next(later, sooner)).toBe('GP');
    expect(next(later)).toBe('Review');
  });

  it('is none that is over, too far away, or on no day', () => {
    expect(next({ on: onDay('2026-11-20') }, { on: onDay('2026-12-06') }, { title: 'some day' })).toBeUndefined();
  });

  it('may be today, and may have only a month', () => {
    expect(next({ title: 'now', on: onDay(TODAY) })).toBe('now');
    expect(next({ title: 'some time in November', on: { edtf: '2026-11', how: 'month' } })).toBe(
      'some time in November',
    );
  });
});
