import { channelsOf, isMissed, isWritten } from '../../../domain/contact-results.ts';
import { Chips } from '../../../ui/chips.tsx';
import { ChipsAndBox } from '../../../ui/chips-and-box.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { channelWords } from '../../../words/en/channel.ts';
import type { FieldProps } from './field.ts';

/** What came of it in own words, where the chips do not say it, and who called whom, where what came of it does not. */
export function BeganField({ form, set }: Pick<FieldProps, 'form' | 'set'>) {
  const { began, ownResult } = channelWords;
  if (!form.result || isWritten(form.result)) return null;
  return (
    <>
      {form.result === 'other' && (
        <TextBox label={ownResult} value={form.ownResult ?? ''} onInput={(own) => set({ ownResult: own })} rows={1} />
      )}
      <Chips
        label={began.label}
        options={(['out', 'in'] as const).map((value) => ({ value, label: began[value] }))}
        chosen={[form.direction ?? 'out']}
        onChange={([direction]) => set({ direction })}
        keepOne
      />
    </>
  );
}

/** How long the wait was. Nobody waits on a call that they missed; what was said of one all the same stays in sight. */
export function WaitedField({ form, set }: FieldProps) {
  const words = channelWords.waited;
  if (!form.result || isWritten(form.result) || (isMissed(form) && !form.waited)) return null;
  const options = (['few', 'half', 'hour', 'other'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <ChipsAndBox
      label={words.label}
      options={options}
      chosen={form.waited}
      onChoose={(waited) => set({ waited })}
      asks="other"
      boxLabel={words.box}
      typed={form.waitedTyped}
      onType={(waitedTyped) => set({ waitedTyped })}
    />
  );
}

/** By what it was. */
export function ChannelField({ form, set }: FieldProps) {
  const { result, channel } = form;
  if (!result) return null;
  const channels = channelsOf(result);
  return (
    <Chips
      label={channelWords.label}
      options={channels.map((value) => ({ value, label: channelWords.names[value] }))}
      chosen={channel && channels.includes(channel) ? [channel] : []}
      onChange={([one]) => set({ channel: one })}
    />
  );
}
