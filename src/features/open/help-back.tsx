import { useRef, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canShare, type Sharing, saveFile, shareFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { openWords } from '../../words/en/open.ts';

interface HelpBackProps {
  readonly remarks: number;
  readonly by: string;
  readonly onBy: (by: string) => void;
  /** Places where something was typed and not added. */
  readonly begun: number;
  /** Takes a moment; a browser may let a file be shared only just after a tap, so what was made is held for the next one. */
  readonly makeFile: () => Promise<File>;
  /** Whether all of it was saved or sent. */
  readonly isSaved: boolean;
  readonly onSaved: () => void;
}

const words = openWords.help;

/** What was added, as one locked file to send back. */
export function HelpBack({ remarks, begun, by, onBy, makeFile, isSaved, onSaved }: HelpBackProps) {
  const [said, setSaid] = useState<'saved' | Sharing | 'failed'>();
  const ready = useRef<File | undefined>(undefined);
  const file = async () => {
    ready.current ??= await makeFile();
    return ready.current;
  };
  const save = async () => {
    saveFile(await file());
    onSaved();
    setSaid('saved');
  };
  const [isRefused, setRefused] = useState(false);
  const send = async () => {
    const isTooLate = ready.current === undefined; // the tap was long ago once it is made; the next one is not
    const sharing = await shareFile(await file());
    if (sharing === 'sent') onSaved();
    setRefused(sharing === 'refused' && !isTooLate);
    setSaid(sharing === 'refused' && isTooLate ? 'stopped' : sharing);
  };
  const name = (typed: string) => {
    ready.current = undefined;
    onBy(typed);
  };
  const run = (how: () => Promise<void>) => void how().catch(() => setSaid('failed'));
  if (remarks === 0)
    return (
      <Screen title={words.title}>
        <p>{words.none}</p>
        {begun > 0 && <Notice>{words.begun(begun)}</Notice>}
      </Screen>
    );
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <p class="strong">{words.count(remarks)}</p>
      {begun > 0 && <Notice>{words.begun(begun)}</Notice>}
      <TextBox label={words.by} value={by} onInput={name} rows={1} spellcheck={false} />
      <ButtonRow>
        <Button look="main" icon="download" onClick={() => run(save)}>
          {words.save}
        </Button>
        {!isRefused && canShare(new File([], 'help.age')) && <Button onClick={() => run(send)}>{words.send}</Button>}
      </ButtonRow>
      {said === 'failed' && <Notice look="error">{words.failed}</Notice>}
      <p role="status">{said === undefined || said === 'failed' ? words[isSaved ? 'isSaved' : 'lost'] : words[said]}</p>
    </Screen>
  );
}
