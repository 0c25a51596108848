import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { eraseWords as words } from '../../words/en/erase.ts';

interface EraseProps {
  /** Undefined where no backup can be made, as at the lock, or where there is nothing to put in one. */
  readonly onBackup?: (() => void) | undefined;
  readonly isLocked?: boolean;
  readonly onBack?: () => void;
  readonly onErase: () => Promise<'gone' | 'offline'>;
  /** Tries once more to have the browser clear the rest. */
  readonly onFinish: () => Promise<'gone' | 'offline'>;
}

/** Phones put a full stop behind a word that is spoken, and a space behind one that is offered. */
function lettersOf(typed: string): string {
  return typed.replace(/\P{L}/gu, '').toLowerCase();
}

/** Deletes everything, once the word for it has been typed. */
export function Erase({ onBackup, isLocked = false, onBack, onErase, onFinish }: EraseProps) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'not-the-word' | 'not-all' | 'busy' | 'gone' | 'offline'>('asking');
  const run = async (erasing: () => Promise<'gone' | 'offline'>) => {
    setState('busy');
    setState(await erasing().catch(() => 'not-all' as const));
  };
  if (state === 'busy' || state === 'gone')
    return (
      <Screen key="busy" title={words.title}>
        <p role="status">{words.busy}</p>
      </Screen>
    );
  if (state === 'offline')
    return (
      <Screen key="offline" title={words.offlineTitle} lead={<p>{words.offline}</p>}>
        <div>
          <Button look="main" onClick={() => void run(onFinish)}>
            {words.finish}
          </Button>
        </div>
      </Screen>
    );
  const erase = () => {
    if (lettersOf(typed) === words.word) void run(onErase);
    else setState('not-the-word');
  };
  return (
    <Screen title={words.title}>
      <Card look="warn">
        <p class="strong">{isLocked ? words.locked : words.warning}</p>
        <p>{words.what}</p>
        {onBackup && (
          <div>
            <Button onClick={onBackup}>{words.backup}</Button>
          </div>
        )}
      </Card>
      <TextBox
        label={words.label}
        value={typed}
        onInput={setTyped}
        rows={1}
        spellcheck={false}
        error={state === 'not-the-word' ? words.notTheWord : undefined}
      />
      {state === 'not-all' && <Notice look="error">{words.notAll}</Notice>}
      <ButtonRow>
        <Button look="danger" icon="bin" onClick={erase}>
          {words.erase}
        </Button>
        {onBack && (
          <Button look="plain" onClick={onBack}>
            {words.back}
          </Button>
        )}
      </ButtonRow>
      <Notice>{words.limits}</Notice>
    </Screen>
  );
}
