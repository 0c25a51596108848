import type { OtherView } from '../../../domain/note.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { reportWords } from '../../../words/en/report.ts';
import type { FieldProps } from './field.ts';

const words = reportWords.otherViews;
const emptyView: OtherView = { whose: '', words: '', why: '', timeWithChild: '' };

/** What others thought, where it was not what we thought. */
export function OtherViewsField({ form, set }: FieldProps) {
  const { otherViews } = form;
  const change = (index: number, next: OtherView) =>
    set({ otherViews: otherViews.map((view, at) => (at === index ? next : view)) });
  return (
    <Block title={words.title} lead={words.lead}>
      {otherViews.map((view, index) => (
        <ViewCard key={index} view={view} number={index + 1} onChange={(next) => change(index, next)} />
      ))}
      <div>
        <Button icon="plus" onClick={() => set({ otherViews: [...otherViews, emptyView] })}>
          {words.add}
        </Button>
      </div>
    </Block>
  );
}

interface ViewCardProps {
  readonly view: OtherView;
  readonly number: number;
  readonly onChange: (view: OtherView) => void;
}

function ViewCard({ view, number, onChange }: ViewCardProps) {
  const minuted = (['yes', 'no'] as const).map((value) => ({ value, label: words.minuted[value] }));
  const { minuted: _, ...unsaid } = view;
  return (
    <Card>
      <TextBox
        label={words.whose(number)}
        hint={addWords.people.nameHint}
        value={view.whose}
        onInput={(whose) => onChange({ ...view, whose })}
        rows={1}
        spellcheck={false}
        focusAtStart={view.whose === ''}
      />
      <TextBox
        label={words.words}
        value={view.words}
        onInput={(thought) => onChange({ ...view, words: thought })}
        rows={2}
      />
      <TextBox label={words.why} value={view.why} onInput={(why) => onChange({ ...view, why })} rows={1} />
      <TextBox
        label={words.time}
        value={view.timeWithChild}
        onInput={(timeWithChild) => onChange({ ...view, timeWithChild })}
        rows={1}
      />
      <Chips
        label={words.minuted.label}
        options={minuted}
        chosen={view.minuted ? [view.minuted] : []}
        onChange={([one]) => onChange(one ? { ...view, minuted: one } : unsaid)}
      />
    </Card>
  );
}
