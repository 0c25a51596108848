import type { ComponentProps } from 'preact';
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

interface Asked {
  readonly reading: ReadingContext;
  readonly onChange: (part: Partial<DatesTyped>) => void;
}

/** When they came to the family, and when it ended: as exactly as anyone knows. */
export function PersonDates({ from, until, reading, onChange }: Asked & Pick<DatesTyped, 'from' | 'until'>) {
  const { came, cameHint, ended, endedHint } = peopleWords.one;
  return (
    <>
      <DateBox
        label={came}
        hint={cameHint}
        value={from}
        reading={reading}
        onInput={(typed) => onChange({ from: typed })}
      />
      <DateBox
        label={ended}
        hint={endedHint}
        value={until}
        reading={reading}
        onInput={(typed) => onChange({ until: typed })}
      />
    </>
  );
}

/** When someone on leave is to be back. */
export function AwayBox({ awayUntil, reading, onChange }: Asked & Pick<DatesTyped, 'awayUntil'>) {
  const { away, awayHint } = peopleWords.one;
  const ahead = { ...reading, ahead: true };
  return (
    <DateBox
      label={away}
      hint={awayHint}
      value={awayUntil}
      reading={ahead}
      onInput={(typed) => onChange({ awayUntil: typed })}
    />
  );
}

type DateBoxProps = Pick<Asked, 'reading'> & Omit<ComponentProps<typeof ReadBackBox>, 'readBack'>;

function DateBox({ reading, value, ...box }: DateBoxProps) {
  const readBack = value.trim() ? readBackOf(readWhen(value, reading), otherReadings(value, reading)) : undefined;
  return <ReadBackBox {...box} value={value} readBack={readBack} />;
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
