import { type ChipOption, Chips } from './chips.tsx';
import { type ReadBack, ReadBackLine } from './read-back.tsx';
import { TextBox } from './text-box.tsx';
import './date-chooser.css';

interface DateChooserProps<Quick extends string> {
  readonly label: string;
  readonly labelUnseen?: boolean;
  /** Dates at one tap; the one called `other` opens the box to type in. */
  readonly options: readonly ChipOption<Quick | 'other'>[];
  readonly chosen: Quick | 'other' | undefined;
  readonly typed: string;
  readonly onChoose: (chosen: Quick | 'other' | undefined) => void;
  readonly onType: (typed: string) => void;
  /** Undefined while the reader of dates is still on its way. */
  readonly readBack: (typed: string) => ReadBack | undefined;
  readonly boxLabel: string;
  readonly boxHint: string;
  readonly keepOne?: boolean;
  readonly error?: string | undefined;
}

/** Quick dates as chips, and a box that takes a date however it is typed and says how it was read. */
export function DateChooser<Quick extends string>(props: DateChooserProps<Quick>) {
  const { label, options, chosen, typed, onChoose, onType, boxLabel, boxHint, keepOne, error } = props;
  return (
    <div class="date-chooser">
      <Chips
        label={label}
        labelUnseen={props.labelUnseen ?? false}
        options={options}
        chosen={chosen ? [chosen] : []}
        onChange={([one]) => onChoose(one)}
        keepOne={keepOne ?? false}
        error={error}
      />
      {chosen === 'other' && (
        <>
          <TextBox
            label={boxLabel}
            hint={boxHint}
            value={typed}
            onInput={onType}
            rows={1}
            spellcheck={false}
            focusAtStart={typed === ''}
          />
          <ReadBackLine read={typed.trim() ? props.readBack(typed) : undefined} typed={typed} onType={onType} />
        </>
      )}
    </div>
  );
}
