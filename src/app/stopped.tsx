import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { BareShell } from '../ui/shell.tsx';
import { shellWords } from '../words/en/shell.ts';
import { stoppedWords } from '../words/en/stopped.ts';

interface StoppedProps {
  readonly reason: keyof typeof stoppedWords;
  readonly onHide: () => void;
}

/** Why the app can't go on here, said plainly; never a blank page. */
export function Stopped({ reason, onHide }: StoppedProps) {
  const { title, body, again } = { again: undefined, ...stoppedWords[reason] };
  return (
    <BareShell hide={{ label: shellWords.hide.label, onClick: onHide }}>
      <Screen title={title}>
        <p>{body}</p>
        {again && (
          <div>
            <Button look="main" onClick={() => window.location.reload()}>
              {again}
            </Button>
          </div>
        )}
      </Screen>
    </BareShell>
  );
}
