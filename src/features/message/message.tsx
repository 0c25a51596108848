import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { messageWords } from '../../words/en/message.ts';

interface MessageProps {
  /** The text to begin with. What is made of it is kept nowhere. */
  readonly text: string;
  readonly about: 'meeting' | 'helped';
}

/** A message ready to be changed, copied and sent from elsewhere. */
export function Message({ text, about }: MessageProps) {
  const words = messageWords;
  const [typed, setTyped] = useState(text);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(typed))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  const change = (value: string) => {
    setCopied(undefined);
    setTyped(value);
  };
  return (
    <Screen title={words[about].title} lead={<p>{words[about].lead}</p>}>
      <Stack>
        <TextBox label={words.box} value={typed} onInput={change} rows={8} />
        <ButtonRow>
          <Button look="main" onClick={copy}>
            {words.copy}
          </Button>
          {'share' in navigator && <Button onClick={() => void share(typed)}>{words.share}</Button>}
        </ButtonRow>
        {copied === false && <Notice look="error">{words.notCopied}</Notice>}
        <p role="status">{copied && words.copied}</p>
      </Stack>
    </Screen>
  );
}

/** Closing the sheet without choosing anything is no mistake. */
function share(text: string): Promise<void> {
  return navigator.share({ text }).catch(() => {});
}
