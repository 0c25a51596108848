import { dateInWords } from '../../../domain/dates/in-words.ts';
import type { ChipOption } from '../../../ui/chips.tsx';
import { DateChooser } from '../../../ui/date-chooser.tsx';
import { addWords } from '../../../words/en/add.ts';
import { dates } from '../../../words/en/dates.ts';
import { keptDate } from '../../../words/en/kept-date.ts';
import { dueOf, saidIn } from '../answers-of-form.ts';
import { dateReader, type ReadDate } from '../date-reader.ts';
import type { DateField, DueChip, Form } from '../form.ts';
import { readBack } from './dates.tsx';
import type { FieldContext, FieldProps } from './field.ts';

export function CallBackField({ form, set, context }: FieldProps) {
  const words = addWords.callBack;
  if (form.result !== 'will-call-back') return null;
  const options: readonly ChipOption<DueChip>[] = [
    ...asItWas(form),
    { value: 'today', label: words.today },
    { value: 'tomorrow', label: words.tomorrow },
    { value: 'week', label: words.week },
    { value: 'other', label: words.other },
    { value: 'none', label: words.none },
  ];
  return (
    <DueChooser
      form={form}
      label={words.label}
      options={options}
      due={form.callBack}
      onChange={(callBack) => set({ callBack })}
      context={context}
    />
  );
}

const DUE = ['week', 'fortnight', 'term', 'other', 'none'] as const;

/** The date that a promise has already, while its note is changed. */
export function asItWas({ dueAsItWas }: Form): readonly ChipOption<DueChip>[] {
  return dueAsItWas ? [{ value: 'as', label: keptDate(dueAsItWas) }] : [];
}

interface DueProps {
  readonly form: Form;
  readonly due: DateField<DueChip>;
  readonly onChange: (due: DateField<DueChip>) => void;
  readonly context: FieldContext;
  readonly label?: string;
  readonly options?: readonly ChipOption<DueChip>[];
  /** Chips before the usual ones. */
  readonly first?: readonly ChipOption<DueChip>[];
  readonly labelUnseen?: boolean;
}

/** By when something is promised. */
export function DueChooser({
  form,
  due,
  onChange,
  context,
  label = addWords.due.label,
  first = [],
  labelUnseen = false,
  options = [...first, ...DUE.map((value) => ({ value, label: addWords.due[value] }))],
}: DueProps) {
  const then = whenSaid(form, context);
  return (
    <div>
      <DateChooser
        label={label}
        labelUnseen={labelUnseen}
        options={options}
        chosen={due.chip}
        typed={due.typed}
        onChoose={(chip) => onChange({ ...due, chip })}
        onType={(typed) => onChange({ ...due, typed })}
        readBack={(typed) => readBack(typed, { ...then, ahead: true })}
        boxLabel={addWords.due.box}
        boxHint={addWords.due.boxHint}
      />
      <p role="status" class="quiet">
        {dayOfChip(due, then)}
      </p>
    </div>
  );
}

/** By when it is promised, in as few words as say it; nothing while it is not answered. */
export function dueSaid(form: Form, due: DateField<DueChip>, context: FieldContext): string {
  if (due.chip === 'none') return addWords.due.none;
  const found = dueOf(due, whenSaid(form, context));
  if (typeof found !== 'object') return '';
  return found.by.how === 'unknown' ? due.typed.trim() : dateInWords(found.by, dates);
}

type Then = Parameters<typeof dueOf>[1];

/** What a date is read against: the day it was said on. */
export function whenSaid(form: Form, context: FieldContext): Then {
  const readDate = dateReader.value?.readWhen ?? notYet;
  return { ...context, ...saidIn(form, { ...context, readDate }), readDate };
}

/** The day that a chip stands for, for "Within 2 weeks" counts from when it was said. */
function dayOfChip(due: DateField<DueChip>, then: Then): string {
  if (due.chip === 'other') return '';
  const found = dueOf(due, then);
  return typeof found === 'object' ? addWords.due.by(dateInWords(found.by, dates)) : '';
}

const notYet: ReadDate = () => ({ ok: false, reason: 'not-understood' });
