import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { type AgreedLine, type Form, withAgreedLine } from '../form.ts';
import { asItWas, DueChooser } from './dates.tsx';
import type { FieldProps } from './field.ts';
import { PeopleAsk, PeopleBox } from './people.tsx';

/** Who promised, by when, and whether it is in writing. */
export function PromisedField(props: FieldProps) {
  const { form, set, context } = props;
  const { ours, inWriting } = addMoreWords;
  const writing = (['by-them', 'by-us', 'no'] as const).map((value) => ({ value, label: inWriting[value] }));
  return (
    <>
      {form.promisedBy !== 'us' && <PeopleAsk {...props} />}
      <DueChooser form={form} due={form.due} onChange={(due) => set({ due })} context={context} first={asItWas(form)} />
      <Chips
        label={inWriting.label}
        options={writing}
        chosen={form.inWriting ? [form.inWriting] : []}
        onChange={([one]) => set({ inWriting: one })}
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
