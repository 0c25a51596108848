import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { BareShell } from '../ui/shell.tsx';
import { stoppedWords } from '../words/en/stopped.ts';

/** Why the app can't go on here, said plainly; never a blank page. */
export function Stopped({ reason }: { readonly reason: keyof typeof stoppedWords }) {
  const { title, body, again } = { again: undefined, ...stoppedWords[reason] };
  return (
    <BareShell>
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
