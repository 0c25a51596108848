import { type KindId, kinds } from '../../../domain/kinds/index.ts';
import type { Closeness, ContactResult, SourceType, Topic } from '../../../domain/note.ts';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { askLabels, kindWords, topicNames } from '../../../words/en/kinds.ts';
import type { FieldProps } from './field.ts';

export function ResultField({ form, set, error }: FieldProps) {
  const results: readonly ContactResult[] = [
    'no-answer',
    'left-message',
    'will-call-back',
    'talked',
    'we-wrote',
    'they-wrote',
  ];
  const options = results.map((value) => ({ value, label: addWords.result[value] }));
  return (
    <Chips
      label={addWords.result.label}
      big
      options={options}
      chosen={form.result ? [form.result] : []}
      onChange={([result]) => set({ result })}
      error={error}
    />
  );
}

export function ClosenessField({ form, set }: FieldProps) {
  const { label, ...names } = addWords.closeness;
  const options = (Object.keys(names) as Closeness[]).map((value) => ({ value, label: names[value] }));
  return (
    <Chips
      label={label}
      options={options}
      chosen={form.closeness ? [form.closeness] : []}
      onChange={([closeness]) => set({ closeness })}
    />
  );
}

export function OkToShareField({ form, set, context }: FieldProps) {
  const words = addWords.okToShare;
  const options: readonly ChipOption<'asked' | 'yes' | 'no'>[] = [
    { value: 'asked', label: words.notAsked },
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  const onChange = ([one]: readonly ('asked' | 'yes' | 'no')[]) =>
    set({ okToShare: one === 'asked' ? undefined : one });
  return (
    <Chips
      label={words.label(context.childName)}
      options={options}
      chosen={[form.okToShare ?? 'asked']}
      onChange={onChange}
      keepOne
    />
  );
}

export function WaitedField({ form, set }: FieldProps) {
  const words = addWords.waited;
  if (!form.result || form.result === 'we-wrote' || form.result === 'they-wrote') return null;
  const options = (['few', 'half', 'hour', 'other'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <>
      <Chips
        label={words.label}
        options={options}
        chosen={form.waited ? [form.waited] : []}
        onChange={([waited]) => set({ waited })}
      />
      {form.waited === 'other' && (
        <TextBox
          label={words.box}
          value={form.waitedTyped}
          onInput={(waitedTyped) => set({ waitedTyped })}
          rows={1}
          spellcheck={false}
        />
      )}
    </>
  );
}

export function TitleField({ form, set }: FieldProps) {
  const { meeting, meetingHint, paper, paperHint } = addWords.title;
  const [label, hint] = form.kind === 'meeting' ? [meeting, meetingHint] : [paper, paperHint];
  return <TextBox label={label} hint={hint} value={form.title} onInput={(title) => set({ title })} rows={1} />;
}

export function PaperField({ form, set }: FieldProps) {
  const { type, types, time } = addWords.paper;
  return (
    <>
      <Chips
        label={type}
        options={types.map((value) => ({ value, label: value }))}
        chosen={form.paperType ? [form.paperType] : []}
        onChange={([paperType = '']) => set({ paperType })}
      />
      <TextBox label={time} value={form.timeWithChild} onInput={(timeWithChild) => set({ timeWithChild })} rows={1} />
    </>
  );
}

export function KindField({ form, set }: FieldProps) {
  const options = kinds
    .filter(({ id }) => id !== 'contact' && id !== 'promise')
    .map(({ id }) => ({ value: id as KindId, label: kindWords[id].name }));
  return (
    <Chips
      label={addWords.kind}
      options={options}
      chosen={[form.kind]}
      onChange={([kind = 'plain']) => set({ kind })}
    />
  );
}

export function SourceField({ form, set }: FieldProps) {
  const { label, ...names } = addWords.source;
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
          label={addWords.toldBy}
          value={form.toldBy}
          onInput={(toldBy) => set({ toldBy })}
          rows={1}
          spellcheck={false}
        />
      )}
    </>
  );
}

export function TopicsField({ form, set }: FieldProps) {
  const options = (Object.keys(topicNames) as Topic[]).map((value) => ({ value, label: topicNames[value] }));
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
  const { label, option } = addWords.hard;
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

export const WhereField = ({ form, set }: FieldProps) => (
  <TextBox label={addWords.where} value={form.where} onInput={(where) => set({ where })} rows={1} />
);

export const AlsoSeenField = ({ form, set }: FieldProps) => (
  <TextBox label={addWords.alsoSeen} value={form.alsoSeen} onInput={(alsoSeen) => set({ alsoSeen })} rows={1} />
);

export const EffectField = ({ form, set }: FieldProps) => (
  <TextBox label={addWords.effect} value={form.effect} onInput={(effect) => set({ effect })} rows={2} />
);

export const ViewField = ({ form, set }: FieldProps) => (
  <TextBox
    label={addWords.view}
    hint={addWords.viewHint}
    value={form.view}
    onInput={(view) => set({ view })}
    rows={2}
  />
);

export const ReferenceField = ({ form, set }: FieldProps) => (
  <TextBox
    label={addWords.reference}
    value={form.reference}
    onInput={(reference) => set({ reference })}
    rows={1}
    spellcheck={false}
  />
);
