import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type DraftBox, useLeftWords } from '../../ui/use-left-words.ts';
import { messageWords } from '../../words/en/message.ts';

interface MessageProps {
  /** The text to begin with. */
  readonly text: string;
  /** Where what is made of it lies until it is copied or sent. */
  readonly draft: DraftBox;
  readonly about: 'meeting' | 'helped';
}

/** A message ready to be changed, copied and sent from elsewhere. */
export function Message({ text, draft, about }: MessageProps) {
  const words = messageWords;
  const { typed, set, done } = useLeftWords(draft, { text });
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(typed.text))
      .then(
        () => {
          setCopied(true);
          void done();
        },
        () => setCopied(false),
      );
  const change = (value: string) => {
    setCopied(undefined);
    set({ text: value });
  };
  return (
    <Screen title={words[about].title} lead={<p>{words[about].lead}</p>}>
      <Stack>
        <TextBox label={words.box} value={typed.text} onInput={change} rows={8} />
        <ButtonRow>
          <Button look="main" onClick={copy}>
            {words.copy}
          </Button>
          {'share' in navigator && (
            <Button onClick={() => void share(typed.text).then((isShared) => (isShared ? done() : undefined))}>
              {words.share}
            </Button>
          )}
        </ButtonRow>
        {copied === false && <Notice look="error">{words.notCopied}</Notice>}
        <p role="status">{copied && words.copied}</p>
      </Stack>
    </Screen>
  );
}

/** Whether it was handed on. Closing the sheet without choosing anything is no mistake. */
function share(text: string): Promise<boolean> {
  return navigator.share({ text }).then(
    () => true,
    () => false,
  );
}
