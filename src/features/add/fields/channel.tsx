import { channelsOf, isWritten } from '../../../domain/fitting.ts';
import { Chips } from '../../../ui/chips.tsx';
import { channelWords } from '../../../words/en/channel.ts';
import type { FieldProps } from './field.ts';

/** Who called whom, where what came of it does not say. */
export function BeganField({ form, set }: Pick<FieldProps, 'form' | 'set'>) {
  const { began } = channelWords;
  if (!form.result || isWritten(form.result)) return null;
  return (
    <Chips
      label={began.label}
      options={(['out', 'in'] as const).map((value) => ({ value, label: began[value] }))}
      chosen={[form.direction ?? 'out']}
      onChange={([direction]) => set({ direction })}
      keepOne
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
