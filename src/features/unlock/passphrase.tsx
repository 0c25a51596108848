import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { PasswordBox } from '../../ui/password-box.tsx';
import { Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

/** How a try went. `wait`: so many ms must pass before the next one. */
type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong' | 'refused' | 'stopped' }
  | { readonly ok: false; readonly reason: 'wait'; readonly wait: number };

export interface PassphraseProps {
  readonly onUnlock: (passphrase: string) => Promise<Answer>;
  /** What is left of a wait from before, in ms. */
  readonly waitBefore: () => Promise<number>;
}

const words = lockWords.unlock;

/** The passphrase, and how the last try went. Nobody is locked out: after wrong tries the next one has to wait. */
export function Passphrase({ onUnlock, waitBefore }: PassphraseProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isOpening, setIsOpening] = useState(false);
  const wait = useWait(waitBefore);
  const open = async () => {
    if (isOpening) return;
    if (!text.trim()) return setProblem(words.empty);
    setIsOpening(true);
    setProblem(undefined);
    const answer = await onUnlock(text).catch(() => ({ ok: false, reason: 'failed' }) as const);
    setIsOpening(false);
    if (answer.ok) return;
    if (answer.reason !== 'wait') setProblem(words[answer.reason]);
    await wait.look();
  };
  return (
    <Stack>
      <PasswordBox
        label={words.label}
        value={text}
        onInput={setText}
        purpose="current-password"
        onEnter={() => void open()}
        error={problem}
        showLabel={lockWords.show}
        hideLabel={lockWords.hide}
        focusAtStart
      />
      {wait.left > 0 && <p role="status">{words.wait(inWords(wait.left))}</p>}
      <Button look="main" wide busy={isOpening || wait.left > 0} onClick={() => void open()}>
        {words.open}
      </Button>
      <p role="status" class="quiet">
        {isOpening && words.opening}
      </p>
    </Stack>
  );
}

/** What is left to wait, counted down. */
function useWait(waitBefore: () => Promise<number>) {
  const [left, setLeft] = useState(0);
  const look = async () => setLeft(await waitBefore());
  useEffect(() => void look(), []);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => void look(), Math.min(left, 1000));
    return () => clearTimeout(timer);
  }, [left]);
  return { left, look };
}

/** Full minutes while there are any, so that a reader of screens is not told each second. */
function inWords(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return seconds > 60 ? words.minutes(Math.ceil(seconds / 60)) : words.seconds(Math.ceil(seconds / 10) * 10);
}
