import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import type { ChipOption } from './chips.tsx';
import { Chips } from './chips.tsx';
import { TextBox } from './text-box.tsx';
import './person-chooser.css';

interface PersonChooserProps {
  readonly label: string;
  /** Where the question stands above it already. */
  readonly labelUnseen?: boolean;
  /** Those known, likeliest first, by an id of the caller's, and those added by hand. */
  readonly options: readonly ChipOption<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What stands in the box; it counts as chosen without another tap. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: () => void;
  readonly boxLabel: string;
  readonly boxHint?: string;
  readonly addLabel: string;
  readonly many?: boolean;
  /** What is to be asked about a name that was typed. */
  readonly children?: ComponentChildren;
}

/** People at one tap, and a box for someone not met before. */
export function PersonChooser({
  label,
  labelUnseen = false,
  options,
  chosen,
  onChange,
  typed,
  onType,
  onAdd,
  boxLabel,
  boxHint,
  addLabel,
  many = true,
  children,
}: PersonChooserProps) {
  return (
    <div class="person-chooser">
      {options.length > 0 && <Chips {...{ label, labelUnseen, options, chosen, onChange, many }} />}
      <TextBox
        label={options.length > 0 ? boxLabel : label}
        hint={boxHint}
        value={typed}
        onInput={onType}
        rows={1}
        spellcheck={false}
      />
      {children}
      {many && typed.trim() !== '' && (
        <Button look="plain" icon="plus" onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}
