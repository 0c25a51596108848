import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { isLongWait, stoppedWaiting } from '../waiting.ts';
import type { FieldProps } from './field.ts';

const SECOND = 1000;

/**
 * Counts how long a call is waited on. It keeps when the wait began, in the draft, so that a screen that goes off, a
 * phone that dies or a form that is left make no difference.
 */
export function WaitingTimer({ form, set }: Pick<FieldProps, 'form' | 'set'>) {
  const words = addMoreWords.waitingTimer;
  const { waitingSince } = form;
  const now = useNow(waitingSince !== undefined);
  if (!waitingSince) {
    if (form.waited) return form.result ? null : <p role="status">{words.waited(form.waitedTyped)}</p>;
    const start = () => set({ waitingSince: new Date().toISOString() });
    return (
      <div>
        <Button icon="clock" onClick={start}>
          {words.start}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <p class="strong">{words.waiting(clockOf(now - Date.parse(waitingSince)))}</p>
      <Button icon="clock" onClick={() => set(stoppedWaiting(form, new Date()))}>
        {words.stop}
      </Button>
    </div>
  );
}

/** Asks whether a very long wait was so long. Keep keeps it either way. */
export function LongWait({ form }: Pick<FieldProps, 'form'>) {
  if (!isLongWait(form)) return null;
  return (
    <Notice>
      <p role="status">{addMoreWords.waitingTimer.long(Number.parseInt(form.waitedTyped, 10))}</p>
    </Notice>
  );
}

/** The time, each second while it is asked for, in ms. */
function useNow(isAsked: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isAsked) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [isAsked]);
  return now;
}

function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
