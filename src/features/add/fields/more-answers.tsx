import type { SourceType, Topic } from '../../../domain/note.ts';
import { Chips } from '../../../ui/chips.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { askLabels, topicNames } from '../../../words/en/kinds.ts';
import type { FieldProps } from './field.ts';

export function SourceField({ form, set }: FieldProps) {
  const { label, ...names } = addMoreWords.source;
  const options = (Object.keys(names) as SourceType[]).map((value) => ({ value, label: names[value] }));
  return (
    <>
      <Chips
        label={label}
        options={options}
        chosen={form.source ? [form.source] : []}
        onChange={([source]) => set({ source })}
      />
      {form.source === 'told' && (
        <TextBox
          label={addMoreWords.toldBy}
          value={form.toldBy}
          onInput={(toldBy) => set({ toldBy })}
          rows={1}
          spellcheck={false}
        />
      )}
    </>
  );
}

export function TopicsField({ form, set, context }: FieldProps) {
  const used = context.notes.flatMap(({ body }) => body.topics);
  const topics = [...new Set([...used, ...(Object.keys(topicNames) as Topic[])])];
  const options = topics.map((value) => ({ value, label: topicNames[value] }));
  return (
    <Chips
      label={askLabels.topics ?? ''}
      options={options}
      chosen={form.topics}
      onChange={(topics) => set({ topics })}
      many
    />
  );
}

export function HardField({ form, set }: FieldProps) {
  const { label, option } = addMoreWords.hard;
  return (
    <Chips
      label={label}
      options={[{ value: 'hard', label: option }]}
      chosen={form.hardToRead ? ['hard'] : []}
      onChange={(on) => set({ hardToRead: on.length > 0 })}
      many
    />
  );
}

export function SawChildField({ form, set, context }: FieldProps) {
  const words = addMoreWords.sawChild;
  return (
    <Chips
      label={words.label(context.childName)}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))}
      chosen={form.sawChild ? [form.sawChild] : []}
      onChange={([sawChild]) => set({ sawChild })}
    />
  );
}

export const AlsoSeenField = ({ form, set }: FieldProps) => (
  <TextBox label={addMoreWords.alsoSeen} value={form.alsoSeen} onInput={(alsoSeen) => set({ alsoSeen })} rows={1} />
);

export const EffectField = ({ form, set }: FieldProps) => (
  <TextBox label={addMoreWords.effect} value={form.effect} onInput={(effect) => set({ effect })} rows={2} />
);

export const ViewField = ({ form, set }: FieldProps) => (
  <TextBox
    label={addMoreWords.view}
    hint={addMoreWords.viewHint}
    value={form.view}
    onInput={(view) => set({ view })}
    rows={2}
  />
);

export const ReferenceField = ({ form, set }: FieldProps) => (
  <TextBox
    label={addMoreWords.reference}
    value={form.reference}
    onInput={(reference) => set({ reference })}
    rows={1}
    spellcheck={false}
  />
);
