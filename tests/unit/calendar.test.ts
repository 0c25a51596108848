import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/domain/calendar.ts';
import { anId } from '../support/builders.ts';

const NOW = new Date('2026-11-21T10:00:00.000Z');

describe('a calendar file', () => {
  it('has one entry, for the whole of the day, and for that day alone', () => {
    const lines = calendarFile({ id: anId(7), day: '2026-12-31', title: 'Meeting', now: NOW }).split('\r\n');

    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261121T100000Z');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('ends every line as calendars want it, and begins and ends what it opens', () => {
    const text = calendarFile({ id: anId(7), day: '2026-12-31', title: 'Meeting', now: NOW });
    const lines = text.split('\r\n');

    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(
      lines
        .filter((line) => line.startsWith('BEGIN:'))
        .map((line) => line.slice(6))
        .toSorted(),
    ).toEqual(
      lines
        .filter((line) => line.startsWith('END:'))
        .map((line) => line.slice(4))
        .toSorted(),
    );
  });
});
