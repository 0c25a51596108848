import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { lockWords } from '../../words/en/lock.ts';

/** How a code was read: it opens the journal, or what is wrong with it. */
export type CodeRead = 'right' | 'incomplete' | 'check' | 'wrong' | 'failed';

export interface RecoverProps {
  readonly onCode: (typed: string) => Promise<CodeRead>;
  /** Puts a new passphrase in the place of the lost one and opens; whether the phone did. */
  readonly onRecover: (typed: string, passphrase: string) => Promise<boolean>;
  /** Opens with the code alone, where the phone has no room for a new passphrase; whether it did. */
  readonly onOpenWith: (typed: string) => Promise<boolean>;
  /** The screen part that chooses a passphrase. */
  readonly chooser: (onChosen: (passphrase: string) => void, label: string) => preact.ComponentChildren;
}

interface ShownProps extends RecoverProps {
  readonly onBack: () => void;
  readonly onLost: () => void;
}

const words = lockWords.recover;

/** The spare key: first the code from the sheet, then a new passphrase in place of the lost one. */
export function Recover({ onCode, onRecover, onOpenWith, chooser, onBack, onLost }: ShownProps) {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<CodeRead>();
  const [state, setState] = useState<'choosing' | 'busy' | 'not-changed'>('choosing');
  const open = async (opening: Promise<boolean>) => {
    setState('busy');
    if (!(await opening.catch(() => false))) setState('not-changed');
  };
  if (read === 'right')
    return (
      <Screen key="choose" title={words.chooseTitle} lead={<p>{words.choose}</p>}>
        {state === 'busy' ? (
          <p role="status">{lockWords.unlock.opening}</p>
        ) : (
          chooser((passphrase) => void open(onRecover(typed, passphrase)), words.open)
        )}
        {state === 'not-changed' && (
          <Notice look="error">
            <p>{words.notChanged}</p>
            <Button onClick={() => void open(onOpenWith(typed))}>{words.openAnyway}</Button>
          </Notice>
        )}
      </Screen>
    );
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>} focusElsewhere>
      <TextBox
        label={words.label}
        value={typed}
        onInput={setTyped}
        error={read && words[read]}
        rows={2}
        spellcheck={false}
        focusAtStart
      />
      <ButtonRow>
        <Button look="main" onClick={() => void onCode(typed).then(setRead, () => setRead('failed'))}>
          {words.next}
        </Button>
        <Button look="plain" onClick={onBack}>
          {lockWords.unlock.back}
        </Button>
      </ButtonRow>
      <Rows>
        <Row icon="bin" onClick={onLost}>
          {lockWords.lost.row}
        </Row>
      </Rows>
    </Screen>
  );
}
