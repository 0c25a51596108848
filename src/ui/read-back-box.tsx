import { TextBox } from './text-box.tsx';

interface ReadBackBoxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (typed: string) => void;
  /** How what is typed was understood, in words; empty while nothing is. */
  readonly readBack: string;
}

/** A box of one line with what was understood of it below. */
export function ReadBackBox({ label, hint, value, onInput, readBack }: ReadBackBoxProps) {
  return (
    <div>
      <TextBox label={label} hint={hint} value={value} onInput={onInput} rows={1} spellcheck={false} />
      <p role="status" class="quiet">
        {readBack}
      </p>
    </div>
  );
}
