import { type ChipOption, Chips } from './chips.tsx';
import { TextBox } from './text-box.tsx';

interface ChipsAndBoxProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (chosen: Value | undefined) => void;
  /** The answer that asks for more, in the box. */
  readonly asks: NoInfer<Value>;
  readonly boxLabel: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Answers to tap, of which one is told more of in a box under them. */
export function ChipsAndBox<Value extends string>(props: ChipsAndBoxProps<Value>) {
  const { label, options, chosen, onChoose, asks, boxLabel, typed, onType } = props;
  return (
    <>
      <Chips label={label} options={options} chosen={chosen ? [chosen] : []} onChange={([one]) => onChoose(one)} />
      {chosen === asks && <TextBox label={boxLabel} value={typed} onInput={onType} rows={1} spellcheck={false} />}
    </>
  );
}
