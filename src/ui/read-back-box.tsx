import { type ReadBack, ReadBackLine } from './read-back.tsx';
import { TextBox } from './text-box.tsx';

interface ReadBackBoxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (typed: string) => void;
  /** How what is typed was understood; undefined while nothing is typed. */
  readonly readBack: ReadBack | undefined;
}

/** A box of one line with what was understood of it below. */
export function ReadBackBox({ label, hint, value, onInput, readBack }: ReadBackBoxProps) {
  return (
    <div>
      <TextBox label={label} hint={hint} value={value} onInput={onInput} rows={1} spellcheck={false} />
      <ReadBackLine read={readBack} typed={value} onType={onInput} />
    </div>
  );
}
