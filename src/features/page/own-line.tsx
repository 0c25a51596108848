import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { summaryWords } from '../../words/en/summary.ts';

interface OwnLineProps {
  readonly kept: string | undefined;
  /** What the line is of, for those who do not see where the button stands. */
  readonly about: string;
  /** Undefined where the line's own words are to stand again. */
  readonly onKeep: (line: string | undefined) => void;
}

/** A line of the parent's own in place of the one that was made. */
export function OwnLine({ kept = '', about, onKeep }: OwnLineProps) {
  const words = summaryWords.check;
  const [line, setLine] = useState(kept);
  return (
    <Details summary={words.change}>
      <TextBox label={words.line} hint={words.lineHint} value={line} onInput={setLine} rows={2} />
      <div>
        <Button onClick={() => onKeep(line.trim() || undefined)} about={words.about(about)}>
          {words.keepLine}
        </Button>
      </div>
    </Details>
  );
}
