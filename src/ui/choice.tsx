import { useId } from 'preact/hooks';
import type { ChipOption } from './chips.tsx';
import './choice.css';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChipOption<string>[];
  readonly chosen: string | undefined;
  /** What it says while nothing is chosen. */
  readonly none: string;
  readonly onChange: (chosen: string | undefined) => void;
}

/** One of many, where chips would fill the screen: the phone's own list. */
export function Choice({ label, options, chosen, none, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{none}</option>
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
