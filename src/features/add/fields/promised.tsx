import { Chips } from '../../../ui/chips.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import type { InWriting } from '../form.ts';
import { asItWas, DueChooser } from './due.tsx';
import { DueOffer } from './due-offer.tsx';
import type { FieldProps } from './field.ts';
import { PeopleAsk } from './people.tsx';

/** Who promised, by when, and whether it is in writing. */
export function PromisedField(props: FieldProps) {
  const { form, set, context } = props;
  const { ours } = addMoreWords;
  return (
    <>
      {form.promisedBy !== 'us' && <PeopleAsk {...props} />}
      <DueOffer form={form} words={form.words} due={form.due} onChange={(due) => set({ due })} context={context} />
      <DueChooser form={form} due={form.due} onChange={(due) => set({ due })} context={context} first={asItWas(form)} />
      <InWritingChips inWriting={form.inWriting} onChange={(inWriting) => set({ inWriting })} />
      <TextBox
        label={addMoreWords.agreed.check}
        value={form.promiseCheck}
        onInput={(promiseCheck) => set({ promiseCheck })}
        rows={1}
      />
      <Chips
        label={ours.label}
        options={[
          { value: 'them', label: ours.them },
          { value: 'us', label: ours.us },
        ]}
        chosen={[form.promisedBy ?? 'them']}
        onChange={([promisedBy]) => set({ promisedBy })}
        keepOne
      />
    </>
  );
}

interface InWritingProps {
  readonly inWriting: InWriting | undefined;
  readonly onChange: (inWriting: InWriting | undefined) => void;
}

/** Whether it is in writing, and by whom. */
export function InWritingChips({ inWriting, onChange }: InWritingProps) {
  const words = addMoreWords.inWriting;
  return (
    <Chips
      label={words.label}
      options={(['by-them', 'by-us', 'no'] as const).map((value) => ({ value, label: words[value] }))}
      chosen={inWriting ? [inWriting] : []}
      onChange={([one]) => onChange(one)}
    />
  );
}
