import { useMemo } from 'preact/hooks';
import { dateInWords } from '../../../domain/dates/in-words.ts';
import { weekdayInWords } from '../../../domain/dates/weekday-in-words.ts';
import { exactDay, type When } from '../../../domain/dates/when.ts';
import { Chips } from '../../../ui/chips.tsx';
import { addWords } from '../../../words/en/add.ts';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { dates } from '../../../words/en/dates.ts';
import { dateReader } from '../date-reader.ts';
import type { DateField, DueChip, Form } from '../form.ts';
import { whenSaid } from './due.tsx';
import type { FieldContext } from './field.ts';

interface DueOfferProps {
  readonly form: Form;
  /** What is promised, which may say by when. */
  readonly words: string;
  readonly due: DateField<DueChip>;
  readonly onChange: (due: DateField<DueChip>) => void;
  readonly context: FieldContext;
}

/**
 * The day that the words of a promise name, at one tap; never chosen unasked, and offered beside no answer but another day: the words
 * may have changed since that was chosen.
 */
export function DueOffer({ form, words, due, onChange, context }: DueOfferProps) {
  const reader = dateReader.value;
  const { today, birthday, nation } = whenSaid(form, context);
  const said = useMemo(
    () => reader?.daySaidIn(words, { today, birthday, nation }, reader.readWhen),
    [reader, words, today, birthday, nation],
  );
  if (!said) return null;
  const isTaken = due.chip === 'other' && due.typed === said.words;
  if (due.chip && due.chip !== 'other') return null;
  return (
    <Chips
      label={addWords.due.label}
      labelUnseen
      options={[{ value: 'said', label: addMoreWords.daySaid(dayNamed(said.when)) }]}
      chosen={isTaken ? ['said'] : []}
      onChange={({ length }) => onChange(length > 0 ? { chip: 'other', typed: said.words } : { typed: '' })}
      many
    />
  );
}

function dayNamed(when: When): string {
  const day = exactDay(when);
  return day ? weekdayInWords(day, dates) : dateInWords(when, dates);
}
