import { addDays, type Day } from './dates/day.ts';
import { spanOf } from './dates/when.ts';
import type { Preparation } from './preparation.ts';
import type { Live } from './version.ts';

/** How long before a meeting Today leads to what was got ready for it. */
const DAYS_BEFORE = 14;

/** The next meeting that something was got ready for, where its day is in the two weeks from today. */
export function comingMeeting(
  preparations: readonly Live<'preparation'>[],
  today: Day,
): Live<'preparation'> | undefined {
  const firstDay = ({ on }: Preparation) => (on && spanOf(on)?.from) ?? '';
  const soon = preparations.filter(({ body }) => {
    const last = body.on && spanOf(body.on)?.to;
    return last !== undefined && last >= today && firstDay(body) <= addDays(today, DAYS_BEFORE);
  });
  return soon.toSorted((one, other) => (firstDay(one.body) < firstDay(other.body) ? -1 : 1))[0];
}

/** How long after a meeting what was agreed may still be written down. */
const DAYS_AFTER = 14;

/** Whether a meeting that something was got ready for is so long over that nobody goes back into it. */
export function isLongOver({ on }: Preparation, today: Day): boolean {
  const last = on && spanOf(on)?.to;
  return last !== undefined && addDays(last, DAYS_AFTER) < today;
}
