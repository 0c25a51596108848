import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { shareWords } from '../../words/en/share.ts';

interface NoteGivenProps {
  /** Whom the page is for, as it says. */
  readonly reader: string;
  readonly onGiven: (to: string) => Promise<boolean>;
}

/** After something was printed or saved: whether it was given to someone, and to whom. Nothing is noted unasked. */
export function NoteGiven({ reader, onGiven }: NoteGivenProps) {
  const words = shareWords.note;
  const [to, setTo] = useState(reader);
  const [isNoted, setNoted] = useState(false);
  if (isNoted)
    return (
      <Notice>
        <p role="status">{words.kept}</p>
      </Notice>
    );
  return (
    <Notice>
      <p class="strong">{words.ask}</p>
      <TextBox label={words.to} value={to} onInput={setTo} rows={1} spellcheck={false} />
      <div>
        <Button onClick={() => void onGiven(to.trim()).then(setNoted)}>{words.keep}</Button>
      </div>
    </Notice>
  );
}
