import { addDays, type Day } from './dates/day.ts';

interface Reminder {
  readonly day: Day;
  /** Shown in the calendar, and on a locked screen: it must say nothing of the child. */
  readonly title: string;
  /** Names the entry, so that a second copy takes the place of the first. */
  readonly id: string;
  readonly now: Date;
}

/** A calendar file with one entry for a whole day, told of that morning (RFC 5545). */
export function calendarFile({ day, title, id, now }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${title}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}
