import type { ReadingContext } from '../../../domain/dates/reading.ts';
import { exactDay } from '../../../domain/dates/when.ts';
import type { ChipOption } from '../../../ui/chips.tsx';
import { DateChooser } from '../../../ui/date-chooser.tsx';
import type { ReadBack } from '../../../ui/read-back.tsx';
import { addWords } from '../../../words/en/add.ts';
import { keptDate } from '../../../words/en/kept-date.ts';
import { readBackOf } from '../../../words/en/read-back.ts';
import { dateReader } from '../date-reader.ts';
import type { WhenChip } from '../form.ts';
import type { FieldProps } from './field.ts';

export function WhenField({ form, set, context, error }: FieldProps) {
  const words = addWords.when;
  const { asItWas } = form;
  const as: readonly ChipOption<WhenChip>[] = asItWas ? [{ value: 'as', label: keptDate(asItWas) }] : [];
  const isToday = asItWas && exactDay(asItWas) === context.today;
  const options: readonly ChipOption<WhenChip>[] = [
    ...as,
    ...(isToday ? [] : [{ value: 'today' as const, label: words.today }]),
    { value: 'yesterday', label: words.yesterday },
    { value: 'other', label: words.other },
    { value: 'unsure', label: words.unsure },
  ];
  return (
    <DateChooser
      label={words.label}
      options={options}
      chosen={form.when.chip}
      typed={form.when.typed}
      onChoose={(chip) => set({ when: { ...form.when, chip } })}
      onType={(typed) => set({ when: { ...form.when, typed } })}
      readBack={(typed) => readBack(typed, context)}
      boxLabel={words.box}
      boxHint={words.boxHint}
      keepOne
      error={error}
    />
  );
}

/** How a typed date is read, in words, and what else it could be. */
export function readBack(typed: string, context: ReadingContext): ReadBack | undefined {
  const reader = dateReader.value;
  return reader && readBackOf(reader.readWhen(typed, context), reader.otherReadings(typed, context));
}
