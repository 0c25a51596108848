import { type ReadonlySignal, signal } from '@preact/signals';
import type { daySaidIn } from '../../domain/dates/day-said.ts';
import type { lastDaySeenIn } from '../../domain/dates/days-seen.ts';
import type { otherReadings } from '../../domain/dates/other-readings.ts';
import type { readWhen } from '../../domain/dates/reading.ts';
import type { answersOf } from './answers-of-form.ts';

/** Reads a date as it was typed. */
export type ReadDate = typeof readWhen;

interface DateReader {
  readonly readWhen: ReadDate;
  readonly otherReadings: typeof otherReadings;
  readonly daySaidIn: typeof daySaidIn;
  readonly lastDaySeenIn: typeof lastDaySeenIn;
  readonly answersOf: typeof answersOf;
}

const loaded = signal<DateReader | undefined>(undefined);

/**
 * The reader of typed dates, and of the form they stand in, once it is here. It comes behind the form, for nobody types a
 * date before the first word.
 */
export const dateReader: ReadonlySignal<DateReader | undefined> = loaded;

export async function loadDateReader(): Promise<DateReader> {
  const [{ readWhen }, { otherReadings }, { daySaidIn }, { lastDaySeenIn }, { answersOf }] = await Promise.all([
    import('../../domain/dates/reading.ts'),
    import('../../domain/dates/other-readings.ts'),
    import('../../domain/dates/day-said.ts'),
    import('../../domain/dates/days-seen.ts'),
    import('./answers-of-form.ts'),
  ]);
  const reader = { readWhen, otherReadings, daySaidIn, lastDaySeenIn, answersOf };
  loaded.value = reader;
  return reader;
}
