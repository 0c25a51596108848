import { useRef, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';
import { lockWords } from '../../words/en/lock.ts';

export interface TakeInProps {
  /** Begins one note. */
  readonly onTakeIn: () => KeepTaken;
  /** Whether something was written here before, which only the open journal can show. */
  readonly hasTaken: boolean;
}

/** Keeps all the words of a note so far, finished or not, and says whether the phone took them. */
type KeepTaken = (words: string, isFinished: boolean) => Promise<boolean>;

const words = lockWords.write;

/** A note without opening the journal. It is sealed as it is written, so a phone that dies keeps what there was. */
export function TakeIn({ onBack, ...props }: TakeInProps & { readonly onBack: () => void }) {
  const [kept, setKept] = useState(0);
  return <OneNote key={kept} {...props} onBack={onBack} onAnother={() => setKept(kept + 1)} />;
}

interface OneNoteProps extends TakeInProps {
  readonly onBack: () => void;
  readonly onAnother: () => void;
}

function OneNote({ onTakeIn, hasTaken, onBack, onAnother }: OneNoteProps) {
  const keep = useRef<KeepTaken>(undefined);
  keep.current ??= onTakeIn();
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'kept' | 'not-kept'>('writing');
  const finished = useRef<string>(undefined);
  useSteadyKeeping(text, async (written) => {
    if (written.trim() && written !== finished.current) await keep.current?.(written, false);
  });
  const finish = async () => {
    if (!text.trim()) return;
    finished.current = text;
    const isKept = await keep.current?.(text, true);
    if (!isKept) finished.current = undefined;
    setState(isKept ? 'kept' : 'not-kept');
  };
  if (state === 'kept')
    return (
      <Screen title={words.title} lead={<p role="status">{words.kept}</p>}>
        <ButtonRow>
          <Button look="main" onClick={onAnother}>
            {words.another}
          </Button>
          <Button onClick={onBack}>{lockWords.unlock.back}</Button>
        </ButtonRow>
      </Screen>
    );
  return (
    <Screen title={words.title} titleUnseen focusElsewhere>
      {hasTaken && text === '' && <p class="quiet">{words.before}</p>}
      <TextBox label={words.label} hint={words.hint} value={text} onInput={setText} rows={5} big focusAtStart />
      {state === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
      <ButtonRow>
        <Button look="main" onClick={() => void finish()}>
          {words.keep}
        </Button>
        <Button look="plain" onClick={onBack}>
          {lockWords.unlock.back}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
