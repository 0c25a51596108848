import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

export interface LostProps {
  /** The screen that deletes everything. */
  readonly eraser: (onBack: () => void) => preact.ComponentChildren;
}

const words = lockWords.lost;

/** What is left to do when neither the passphrase nor the sheet is there: look for a backup, or begin anew. */
export function Lost({ eraser, onBack }: LostProps & { readonly onBack: () => void }) {
  const [isErasing, setIsErasing] = useState(false);
  if (isErasing) return <>{eraser(() => setIsErasing(false))}</>;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <p>{words.atLock}</p>
      <p>{words.backup}</p>
      <ButtonRow>
        <Button look="main" onClick={onBack}>
          {lockWords.unlock.back}
        </Button>
        <Button look="plain" onClick={() => setIsErasing(true)}>
          {words.anew}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
