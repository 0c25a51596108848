import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { stoppedWords } from '../words/en/stopped.ts';
import { Alone } from './alone.tsx';

interface StoppedProps {
  readonly reason: keyof typeof stoppedWords;
  readonly onHide: () => void;
}

/** Why the app can't go on here, said plainly; never a blank page. */
export function Stopped({ reason, onHide }: StoppedProps) {
  const { title, body, again } = { again: undefined, ...stoppedWords[reason] };
  return (
    <Alone onHide={onHide}>
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
    </Alone>
  );
}
