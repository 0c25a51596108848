import { useId } from 'preact/hooks';
import './chips.css';

export interface ChipOption<Value> {
  readonly value: Value;
  readonly label: string;
}

interface ChipsProps<Value> {
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  /** The options that are on. */
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Several at once, or one. */
  readonly many?: boolean;
  /** One must stay on, so a second tap does not clear it. */
  readonly keepOne?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly labelUnseen?: boolean;
  readonly big?: boolean;
}

/** A group of answers to tap, native radios or checkboxes under the skin. A second tap on the one that is on clears it. */
export function Chips<Value extends string | number>({
  label,
  options,
  chosen,
  onChange,
  many = false,
  keepOne = false,
  hint,
  error,
  labelUnseen,
  big,
}: ChipsProps<Value>) {
  const id = useId();
  const pick = (value: Value) => {
    const isOn = chosen.includes(value);
    if (many) onChange(isOn ? chosen.filter((one) => one !== value) : [...chosen, value]);
    else if (!isOn) onChange([value]);
    else if (!keepOne) onChange([]);
  };
  return (
    <fieldset
      class="chips"
      aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
    >
      <legend class={labelUnseen ? 'unseen' : big ? 'chips-label is-big' : 'chips-label'}>{label}</legend>
      {hint && (
        <p class="chips-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="chips-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="chips-row">
        {options.map(({ value, label: words }) => (
          <label class="chip" key={value}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={id}
              autocomplete="off"
              checked={chosen.includes(value)}
              onClick={() => pick(value)}
              onKeyDown={(event) => event.key === 'Enter' && pick(value)}
            />
            <span class="chip-face">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
