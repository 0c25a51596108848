import { dateInWords } from '../../domain/dates/in-words.ts';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type ReadingContext, readWhen } from '../../domain/dates/reading.ts';
import { unknownWhen, type When } from '../../domain/dates/when.ts';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';
import { readBackOf } from '../../words/en/read-back.ts';

/** When someone came and went, as typed. */
export interface DatesTyped {
  readonly from: string;
  readonly until: string;
  readonly awayUntil: string;
}

interface PersonDatesProps extends Omit<DatesTyped, 'awayUntil'> {
  readonly reading: ReadingContext;
  readonly onChange: (part: Partial<DatesTyped>) => void;
}

/** When they came to the family, and when it ended: as exactly as anyone knows. */
export function PersonDates({ from, until, reading, onChange }: PersonDatesProps) {
  const words = peopleWords.one;
  return (
    <>
      <ReadBackBox
        label={words.came}
        hint={words.cameHint}
        value={from}
        onInput={(typed) => onChange({ from: typed })}
        readBack={readBack(from, reading)}
      />
      <ReadBackBox
        label={words.ended}
        hint={words.endedHint}
        value={until}
        onInput={(typed) => onChange({ until: typed })}
        readBack={readBack(until, reading)}
      />
    </>
  );
}

interface AwayBoxProps extends Pick<DatesTyped, 'awayUntil'> {
  readonly reading: ReadingContext;
  readonly onChange: (part: Partial<DatesTyped>) => void;
}

/** When someone on leave is to be back. */
export function AwayBox({ awayUntil, reading, onChange }: AwayBoxProps) {
  const words = peopleWords.one;
  return (
    <ReadBackBox
      label={words.away}
      hint={words.awayHint}
      value={awayUntil}
      onInput={(typed) => onChange({ awayUntil: typed })}
      readBack={readBack(awayUntil, { ...reading, ahead: true })}
    />
  );
}

function readBack(typed: string, reading: ReadingContext) {
  return typed.trim() ? readBackOf(readWhen(typed, reading), otherReadings(typed, reading)) : undefined;
}

/** How a date that was kept stands in its box. */
export function typedOf(when: When | undefined): string {
  return when ? (when.typed ?? dateInWords(when, dates)) : '';
}

/** The date that was typed; one that was not touched stays as it was, one that can't be read is kept as typed. */
export function whenTyped(typed: string, before: When | undefined, reading: ReadingContext): When | undefined {
  if (!typed.trim()) return undefined;
  if (typed === typedOf(before)) return before;
  const read = readWhen(typed, reading);
  return read.ok ? read.when : { ...unknownWhen, typed };
}
