import type { Channel } from '../../../domain/note.ts';
import { Chips } from '../../../ui/chips.tsx';
import { channelWords } from '../../../words/en/channel.ts';
import type { FieldProps } from './field.ts';

const TALKING: readonly Channel[] = ['phone', 'video', 'in-person'];
const WRITING: readonly Channel[] = ['email', 'text', 'app', 'letter'];

/** Who called whom, where what came of it does not say. */
export function BeganField({ form, set }: Pick<FieldProps, 'form' | 'set'>) {
  const { began } = channelWords;
  if (!form.result || isWritten(form)) return null;
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
  const channels = isWritten(form) ? WRITING : TALKING;
  return (
    <Chips
      label={channelWords.label}
      options={channels.map((value) => ({ value, label: channelWords.names[value] }))}
      chosen={channel && channels.includes(channel) ? [channel] : []}
      onChange={([one]) => set({ channel: one })}
    />
  );
}

function isWritten({ result }: FieldProps['form']): boolean {
  return result === 'we-wrote' || result === 'they-wrote';
}
