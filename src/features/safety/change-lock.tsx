import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordBox } from '../../ui/password-box.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';
import { ChoosePassphrase, type PassphraseMaker } from './choose-passphrase.tsx';
import { OpenAgain, type ToFinish } from './open-again.tsx';
import type { LockChange } from './safety.tsx';
import { type SpareKey, SpareKeyStep } from './spare-key.tsx';

interface ChangeLockProps {
  readonly change: Exclude<LockChange, 'known'>;
  readonly maker: PassphraseMaker;
  readonly made: string;
  readonly spareKey: SpareKey;
  readonly today: string;
  readonly onPassphrase: (passphrase: string) => Promise<LockChanged>;
  readonly onSheet: (code: string) => Promise<LockChanged>;
  readonly onOff: () => Promise<LockChanged>;
  /** Adds a passkey, or takes away the one there is. */
  readonly onPasskey: () => Promise<LockChanged>;
  readonly hasPasskey: boolean;
  readonly onOpenAgain: () => void;
}

/** How a change went: what opened the notes before still does where it is not `done`. */
export type LockChanged = 'done' | 'not-changed' | ToFinish;

const words = lockWords.safety;

/** Changes one thing about the lock, once the passphrase of now has been given. */
export function ChangeLock({ change, onPassphrase, onSheet, onOff, onPasskey, hasPasskey, ...props }: ChangeLockProps) {
  const [state, setState] = useState<'asking' | 'busy' | Exclude<LockChanged, 'done'>>('asking');
  const run = async (changing: Promise<LockChanged>) => {
    setState('busy');
    const changed = await changing.catch((): LockChanged => 'not-changed');
    if (changed !== 'done') setState(changed);
  };
  const titles = { passphrase: words.change, sheet: words.newSheet, passkey: words.passkey, off: words.turnOff };
  const notChanged = change === 'passkey' ? words.passkeyNot : words.notChanged;
  if (state === 'half' || state === 'behind')
    return (
      <Screen title={titles[change]}>
        <OpenAgain why={state} onOpenAgain={props.onOpenAgain} />
      </Screen>
    );
  return (
    <Screen title={titles[change]}>
      {state === 'not-changed' && <Notice look="error">{notChanged}</Notice>}
      {state === 'busy' ? (
        <p role="status">{lockWords.setUp.working}</p>
      ) : (
        <>
          {change === 'passphrase' && (
            <ChoosePassphrase
              maker={props.maker}
              made={props.made}
              label={words.use}
              onChosen={(passphrase) => void run(onPassphrase(passphrase))}
            />
          )}
          {change === 'sheet' && (
            <SpareKeyStep
              spareKey={props.spareKey}
              today={props.today}
              onHave={() => void run(onSheet(props.spareKey.code))}
            />
          )}
          {change === 'passkey' && (
            <Stack>
              <p>{words.passkeyLead}</p>
              <div>
                <Button look="main" onClick={() => void run(onPasskey())}>
                  {hasPasskey ? words.passkeyOff : words.passkeyAdd}
                </Button>
              </div>
            </Stack>
          )}
          {change === 'off' && (
            <Stack>
              <p>{words.turnOffLead}</p>
              <div>
                <Button look="danger" onClick={() => void run(onOff())}>
                  {words.turnOff}
                </Button>
              </div>
            </Stack>
          )}
        </>
      )}
    </Screen>
  );
}

/** Why a passphrase was not taken: what to say. */
interface FirstProps {
  /** Resolves to what to say where it is not the one. */
  readonly onPassphrase: (passphrase: string) => Promise<string | undefined>;
}

/** Asks for the passphrase of now, so that nobody who finds the notes open can change the lock. */
export function PassphraseFirst({ onPassphrase }: FirstProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const go = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(await onPassphrase(text).catch(() => lockWords.unlock.failed));
    setIsBusy(false);
  };
  return (
    <Screen title={words.first} lead={<p>{words.firstLead}</p>} focusElsewhere>
      <PasswordBox
        label={lockWords.unlock.label}
        value={text}
        onInput={setText}
        purpose="current-password"
        onEnter={() => void go()}
        error={problem}
        showLabel={lockWords.show}
        hideLabel={lockWords.hide}
        focusAtStart
      />
      <div>
        <Button look="main" busy={isBusy} onClick={() => void go()}>
          {words.go}
        </Button>
      </div>
    </Screen>
  );
}
