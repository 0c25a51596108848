import { useId } from 'preact/hooks';
import './choice.css';
import { Chips } from './chips.tsx';
import { TextBox } from './text-box.tsx';

interface PicklistProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What was answered before, to have at one tap. */
  readonly used: readonly string[];
  readonly groups: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly words: { readonly fromList: string; readonly none: string; readonly used: string };
}

/** A text that often is one of a list: a box for any words, what was used last at one tap, and the list. */
export function Picklist({ label, hint, value, onChange, used, groups, words }: PicklistProps) {
  const id = useId();
  const isListed = groups.some(({ options }) => options.includes(value));
  return (
    <div class="picklist">
      <TextBox label={label} hint={hint} value={value} onInput={onChange} rows={1} spellcheck={false} />
      {used.length > 0 && (
        <Chips
          label={`${label} ${words.used}`}
          labelUnseen
          options={used.map((one) => ({ value: one, label: one }))}
          chosen={[value]}
          onChange={([one = '']) => onChange(one)}
        />
      )}
      <div class="choice">
        <label for={id}>
          <span class="unseen">{label} </span>
          {words.fromList}
        </label>
        <select id={id} value={isListed ? value : ''} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{words.none}</option>
          {groups.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}
