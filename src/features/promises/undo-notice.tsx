import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { promisesWords } from '../../words/en/promises.ts';

/** What was just done with a promise, and the way back. */
export function UndoNotice({ done, onUndo }: { readonly done: string; readonly onUndo: () => void }) {
  return (
    <Notice>
      <p role="status">{done}</p>
      <ButtonRow>
        <Button icon="undo" onClick={onUndo}>
          {promisesWords.one.undo}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
