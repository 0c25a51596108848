import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { type AgreedLine, type Form, type InWriting, withAgreedLine } from '../form.ts';
import { asItWas, DueChooser } from './due.tsx';
import type { FieldProps } from './field.ts';
import { PeopleAsk, PeopleBox } from './people.tsx';

/** Who promised, by when, and whether it is in writing. */
export function PromisedField(props: FieldProps) {
  const { form, set, context } = props;
  const { ours } = addMoreWords;
  return (
    <>
      {form.promisedBy !== 'us' && <PeopleAsk {...props} />}
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

function InWritingChips({ inWriting, onChange }: InWritingProps) {
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

/** What was agreed: each line is kept as a promise of its own. */
export function AgreedField({ form, set, context }: FieldProps) {
  const agreed = { ...addMoreWords.agreed, ...(form.kind === 'paper' && addMoreWords.advised) };
  const change = (index: number, line: Partial<AgreedLine>) =>
    set({ agreed: form.agreed.map((one, at) => (at === index ? { ...one, ...line } : one)) });
  return (
    <Block title={agreed.title} lead={agreed.lead}>
      {form.agreed.map((line, index) => (
        <Card key={index}>
          <TextBox
            label={agreed.box(index + 1)}
            value={line.words}
            onInput={(words) => change(index, { words })}
            rows={2}
            focusAtStart={line.words === ''}
          />
          <PeopleBox
            label={agreed.who}
            people={line.by}
            onChange={(by) => change(index, { by })}
            context={context}
            one
            first={[{ value: 'us', label: agreed.us }]}
          />
          <DueChooser form={form} due={line.due} onChange={(due) => change(index, { due })} context={context} />
          <TextBox
            label={agreed.check}
            value={line.check ?? ''}
            onInput={(check) => change(index, { check })}
            rows={1}
          />
          <InWritingChips inWriting={line.inWriting} onChange={(inWriting) => change(index, { inWriting })} />
        </Card>
      ))}
      <Button icon="plus" onClick={() => set(agreedAdded(form))}>
        {agreed.add}
      </Button>
    </Block>
  );
}

function agreedAdded(form: Form): Partial<Form> {
  return { agreed: withAgreedLine(form).agreed };
}
