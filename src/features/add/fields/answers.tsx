import { type KindId, kinds } from '../../../domain/kinds/index.ts';
import type { Closeness, ContactResult } from '../../../domain/note.ts';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { addWords } from '../../../words/en/add.ts';
import { kindWords } from '../../../words/en/kinds.ts';
import type { FieldProps } from './field.ts';

const BeganField = lazy(async () => (await import('./channel.tsx')).BeganField);
const WaitingTimer = lazy(async () => (await import('./waiting-timer.tsx')).WaitingTimer);

export function ResultField({ form, set, error }: FieldProps) {
  const results: readonly ContactResult[] = [
    'no-answer',
    'left-message',
    'will-call-back',
    'talked',
    'we-wrote',
    'they-wrote',
    'cut-off',
    'other',
  ];
  const named = form.direction === 'in' ? { ...addWords.result, ...addWords.resultIn } : addWords.result;
  const options = results.map((value) => ({ value, label: named[value] }));
  return (
    <>
      <WaitingTimer form={form} set={set} />
      <Chips
        label={addWords.result.label}
        big
        options={options}
        chosen={form.result ? [form.result] : []}
        onChange={([result]) => set({ result })}
        error={error}
      />
      <BeganField form={form} set={set} />
    </>
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
