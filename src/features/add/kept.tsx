import type { ComponentChildren } from 'preact';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { keptWords as words } from '../../words/en/kept.ts';

interface KeptProps {
  readonly changed: boolean;
  readonly isMadeUp: boolean;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  readonly onPromise: () => void;
  readonly onToday: () => void;
  readonly onOpen: () => void;
  /** Leads to a message about what was kept, where there is someone to write to. */
  readonly message?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** Help lines after hard words. */
  readonly care: ComponentChildren;
  /** The sentences of what was kept, once a promise in it is asked for. */
  readonly picking: ComponentChildren;
  readonly notUndone: boolean;
}

/** The note is written, read back and safe. Undo stays as long as this screen does. */
export function Kept(props: KeptProps) {
  const { onUndo, onAnother, onPromise, onToday, onOpen, message, care, picking, notUndone } = props;
  return (
    <Screen title={words.title} lead={<p class="quiet">{leadOf(props)}</p>}>
      {care}
      {notUndone && <p role="alert">{words.notUndone}</p>}
      <Stack tight>
        <Button look="main" wide onClick={onToday}>
          {words.today}
        </Button>
        <ButtonRow>
          <Button icon="undo" onClick={onUndo}>
            {words.undo}
          </Button>
          {props.changed ? (
            <Button onClick={onOpen}>{words.open}</Button>
          ) : (
            <>
              <Button icon="plus" onClick={onAnother}>
                {words.another}
              </Button>
              <Button icon="promise" onClick={onPromise}>
                {words.promise}
              </Button>
            </>
          )}
          {message && <Button onClick={message.onClick}>{message.label}</Button>}
        </ButtonRow>
        {picking}
      </Stack>
    </Screen>
  );
}

function leadOf({ changed, isMadeUp }: KeptProps): string {
  if (isMadeUp) return words.madeUp;
  return changed ? words.changed : words.only;
}
