import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import { latenessOf } from '../../src/domain/lateness.ts';
import { aNote } from '../support/builders.ts';

describe('how soon a note was written', () => {
  it.each([
    ['2026-11-21', { soon: 'same-day' }],
    ['2026-11-21T23:59+00:00', { soon: 'same-day' }],
    ['2026-11-22T00:10+00:00', { soon: 'days-later', days: 1 }],
    ['2026-11-28', { soon: 'days-later', days: 7 }],
    ['2026-11-29', { soon: 'memory' }],
    ['2028-01-01', { soon: 'memory' }],
  ])('on %s, of something on 21 November 2026, is %j', (written, lateness) => {
    expect(latenessOf(aNote({ happened: onDay('2026-11-21'), written }))).toEqual(lateness);
  });

  it.each(['2026-11-21~', '2026-11', '2026', '2026-23', '2026-11-20/2026-11-21', 'XXXX'])(
    'is from memory when the day is only known as %s',
    (edtf) => {
      const happened = whenFromEdtf(edtf) ?? unknownWhen;

      expect(latenessOf(aNote({ happened, written: '2026-11-21' }))).toEqual({ soon: 'memory' });
    },
  );
});
