import { calendarFile } from '../domain/calendar.ts';
import { saveFile } from '../ui/hand-on.ts';

/** Hands a day to the phone's calendar, as a file that says nothing of what it is about. */
export function saveReminder(reminder: { readonly id: string; readonly day: string; readonly title: string }): void {
  const text = calendarFile({ ...reminder, now: new Date() });
  saveFile(new File([text], 'reminder.ics', { type: 'text/calendar' }));
}
