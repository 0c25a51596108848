import { useState } from 'preact/hooks';
import { Button, ButtonRow } from './button.tsx';
import { Stack } from './screen.tsx';
import { TextBox } from './text-box.tsx';

interface FileWordsProps {
  readonly words: {
    readonly chosen: (name: string) => string;
    readonly label: string;
    readonly hint: string;
    readonly open: string;
    readonly opening: string;
    readonly empty: string;
    readonly other: string;
  };
  readonly fileName: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onOpen: (typed: string) => void;
  readonly onOther: () => void;
}

/** Asks for the words that open a locked file. */
export function FileWords({ words, fileName, busy, problem, onOpen, onOther }: FileWordsProps) {
  const [typed, setTyped] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const open = () => {
    setIsEmpty(!typed.trim());
    if (typed.trim()) onOpen(typed);
  };
  return (
    <Stack>
      <p>{words.chosen(fileName)}</p>
      <TextBox
        label={words.label}
        hint={words.hint}
        error={isEmpty ? words.empty : problem}
        value={typed}
        onInput={setTyped}
        rows={2}
        spellcheck={false}
        focusAtStart
      />
      <ButtonRow>
        <Button look="main" busy={busy} onClick={open}>
          {words.open}
        </Button>
        <Button look="plain" onClick={onOther}>
          {words.other}
        </Button>
      </ButtonRow>
      <p role="status">{busy && words.opening}</p>
    </Stack>
  );
}
