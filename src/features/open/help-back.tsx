import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canShare, saveFile, shareFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { openWords } from '../../words/en/open.ts';

interface HelpBackProps {
  readonly remarks: number;
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly makeFile: () => Promise<File>;
  readonly onSaved: () => void;
}

const words = openWords.help;

/** What was added, as one locked file to send back. */
export function HelpBack({ remarks, by, onBy, makeFile, onSaved }: HelpBackProps) {
  const [said, setSaid] = useState<'saved' | 'failed'>();
  const hand = async (on: (file: File) => unknown) => {
    await on(await makeFile());
    onSaved();
    setSaid('saved');
  };
  const run = (on: (file: File) => unknown) => void hand(on).catch(() => setSaid('failed'));
  if (remarks === 0)
    return (
      <Screen title={words.title}>
        <p>{words.none}</p>
      </Screen>
    );
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <p class="strong">{words.count(remarks)}</p>
      <TextBox label={words.by} value={by} onInput={onBy} rows={1} spellcheck={false} />
      <ButtonRow>
        <Button look="main" icon="download" onClick={() => run(saveFile)}>
          {words.save}
        </Button>
        {canShare(new File([], 'help.age')) && <Button onClick={() => run(shareFile)}>{words.send}</Button>}
      </ButtonRow>
      {said === 'failed' && <Notice look="error">{words.failed}</Notice>}
      <p role="status">{said === 'saved' ? words.saved : words.lost}</p>
    </Screen>
  );
}
