import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

/** `half`: the lock was being set and its end is not known. `behind`: something else about it is not finished. */
export type ToFinish = keyof typeof lockWords.toFinish;

interface OpenAgainProps {
  readonly why: ToFinish;
  readonly onOpenAgain: () => void;
}

/** What only opening the app anew can finish. Nothing else is offered: another try now could not know what holds. */
export function OpenAgain({ why, onOpenAgain }: OpenAgainProps) {
  return (
    <Stack>
      <Notice look="error">{lockWords.toFinish[why]}</Notice>
      <div>
        <Button look="main" onClick={onOpenAgain}>
          {lockWords.openAgain}
        </Button>
      </div>
    </Stack>
  );
}
