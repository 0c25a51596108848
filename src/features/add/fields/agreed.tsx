import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Details } from '../../../ui/details.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { type AgreedLine, withAgreedLine } from '../form.ts';
import { DueChooser, dueSaid } from './due.tsx';
import { DueOffer } from './due-offer.tsx';
import type { FieldProps } from './field.ts';
import { namesChosen, PeopleBox } from './people.tsx';
import { InWritingChips } from './promised.tsx';

/** What was agreed: each line is kept as a promise of its own. */
export function AgreedField(props: FieldProps) {
  const { form, set } = props;
  const agreed = { ...addMoreWords.agreed, ...(form.kind === 'paper' && addMoreWords.advised) };
  const change = (index: number, line: Partial<AgreedLine>) =>
    set({ agreed: form.agreed.map((one, at) => (at === index ? { ...one, ...line } : one)) });
  return (
    <Block title={agreed.title} lead={agreed.lead}>
      {form.agreed.map((line, index) => (
        <AgreedCard
          key={index}
          {...props}
          label={agreed.box(index + 1)}
          line={line}
          isLast={index === form.agreed.length - 1}
          onChange={(part) => change(index, part)}
        />
      ))}
      <Button icon="plus" onClick={() => set({ agreed: withAgreedLine(form).agreed })}>
        {agreed.add}
      </Button>
    </Block>
  );
}

interface AgreedCardProps extends Pick<FieldProps, 'form' | 'context'> {
  readonly label: string;
  readonly line: AgreedLine;
  readonly isLast: boolean;
  readonly onChange: (line: Partial<AgreedLine>) => void;
}

/** One line in little room: a question lies open only where the last line has no answer to it yet. */
function AgreedCard({ form, context, label, line, isLast, onChange }: AgreedCardProps) {
  const { agreed } = addMoreWords;
  const us = [{ value: 'us', label: agreed.us }];
  const who = namesChosen(line.by, context, us);
  const due = dueSaid(form, line.due, context);
  const [wasBlank] = useState({ who: !who, due: !due });
  return (
    <Card>
      <TextBox
        label={label}
        value={line.words}
        onInput={(words) => onChange({ words })}
        rows={2}
        focusAtStart={line.words === ''}
        error={!line.words.trim() && line.check?.trim() ? agreed.wordsNeeded : undefined}
      />
      <DueOffer
        form={form}
        words={line.words}
        due={line.due}
        onChange={(next) => onChange({ due: next })}
        context={context}
      />
      <div>
        <Details summary={answered(agreed.who, who)} open={isLast && wasBlank.who}>
          <PeopleBox
            label={agreed.who}
            labelUnseen
            people={line.by}
            onChange={(by) => onChange({ by })}
            context={context}
            one
            first={us}
          />
        </Details>
        <Details summary={answered(addWords.due.label, due)} open={isLast && wasBlank.due}>
          <DueChooser
            form={form}
            due={line.due}
            onChange={(next) => onChange({ due: next })}
            context={context}
            labelUnseen
          />
        </Details>
        <Details summary={agreed.more}>
          <TextBox label={agreed.check} value={line.check ?? ''} onInput={(check) => onChange({ check })} rows={1} />
          <InWritingChips inWriting={line.inWriting} onChange={(inWriting) => onChange({ inWriting })} />
        </Details>
      </div>
    </Card>
  );
}

function answered(question: string, answer: string) {
  return (
    <span>
      {question} <span class="quiet">{answer}</span>
    </span>
  );
}
