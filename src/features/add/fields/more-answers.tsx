import type { EffectOn, SourceType, Topic } from '../../../domain/note.ts';
import { isPaper } from '../../../domain/source-types.ts';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { ChipsAndBox } from '../../../ui/chips-and-box.tsx';
import { DateChooser } from '../../../ui/date-chooser.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { keptDate } from '../../../words/en/kept-date.ts';
import { askLabels, topicNames } from '../../../words/en/kinds.ts';
import { readBack } from './dates.tsx';
import type { FieldProps } from './field.ts';

export function SourceField(props: FieldProps) {
  const { form, set } = props;
  const { label, ...names } = form.kind === 'thanks' ? addMoreWords.thankedBy : addMoreWords.source;
  const options = (Object.entries(names) as [SourceType, string][]).map(([value, name]) => ({ value, label: name }));
  return (
    <>
      <ChipsAndBox
        label={label}
        options={options}
        chosen={form.source}
        onChoose={(source) => set({ source })}
        asks="told"
        boxLabel={addMoreWords.toldBy}
        typed={form.toldBy}
        onType={(toldBy) => set({ toldBy })}
      />
      {form.source && isPaper(form.source) && <PaperDate {...props} />}
    </>
  );
}

function PaperDate({ form, set, context }: FieldProps) {
  const { label, other } = addMoreWords.sourceDate;
  const { sourceDate, sourceDatedAsItWas: as } = form;
  const asItWas = as ? [{ value: 'as' as const, label: keptDate(as) }] : [];
  return (
    <DateChooser
      label={label}
      options={[...asItWas, { value: 'other', label: other }]}
      chosen={sourceDate.chip}
      typed={sourceDate.typed}
      onChoose={(chip) => set({ sourceDate: { ...sourceDate, chip } })}
      onType={(typed) => set({ sourceDate: { ...sourceDate, typed } })}
      readBack={(typed) => readBack(typed, context)}
      boxLabel={addWords.due.box}
      boxHint={addWords.when.boxHint}
    />
  );
}

export function TopicsField({ form, set, context }: FieldProps) {
  const used = context.notes.flatMap(({ body }) => body.topics);
  const topics = [...new Set([...used, ...(Object.keys(topicNames) as Topic[])])];
  const options = topics.map((value): ChipOption<Topic | 'own'> => ({ value, label: topicNames[value] }));
  const { ownTopic } = form;
  return (
    <>
      <Chips
        label={askLabels.topics ?? ''}
        options={[...options, { value: 'own', label: addMoreWords.ownTopic.chip }]}
        chosen={ownTopic === undefined ? form.topics : [...form.topics, 'own']}
        onChange={(chosen) => set(topicsIn(chosen, ownTopic))}
        many
      />
      {ownTopic !== undefined && (
        <TextBox
          label={addMoreWords.ownTopic.box}
          value={ownTopic}
          onInput={(own) => set({ ownTopic: own })}
          rows={1}
          focusAtStart={ownTopic === ''}
        />
      )}
    </>
  );
}

function topicsIn(chosen: readonly (Topic | 'own')[], ownTopic = '') {
  const topics = chosen.filter((one) => one !== 'own');
  return { topics, ownTopic: chosen.includes('own') ? ownTopic : undefined };
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

export const AroundField = ({ form, set }: FieldProps) => (
  <TextBox
    label={addMoreWords.around}
    hint={addMoreWords.aroundHint}
    value={form.around}
    onInput={(around) => set({ around })}
    rows={2}
  />
);

export function EffectField({ form, set, context }: FieldProps) {
  const { label, ...others } = addMoreWords.effectOn;
  const names = { child: context.childName, ...others };
  return (
    <>
      <TextBox label={addMoreWords.effect} value={form.effect} onInput={(effect) => set({ effect })} rows={2} />
      {form.effect.trim() !== '' && (
        <Chips
          label={label}
          options={(Object.keys(names) as EffectOn[]).map((value) => ({ value, label: names[value] }))}
          chosen={form.effectOn}
          onChange={(effectOn) => set({ effectOn })}
          many
        />
      )}
    </>
  );
}

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
