import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './password-box.css';

interface PasswordBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What the browser's own password keeper is to do here. */
  readonly purpose: 'new-password' | 'current-password';
  readonly onEnter?: () => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly focusAtStart?: boolean;
}

/**
 * A real password field, so that pasting works and password keepers find it. Browsers never write one to the disk to
 * bring it back after a crash; while it is shown, Chromium does, unless nothing is to be filled in by itself.
 */
export function PasswordBox(props: PasswordBoxProps) {
  const { label, value, onInput, purpose, onEnter, hint, error, showLabel, hideLabel, focusAtStart } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isShown, setIsShown] = useState(false);
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const typing = {
    ref: box,
    id,
    value,
    autocapitalize: 'none' as const,
    spellcheck: false,
    'aria-describedby': describedBy || undefined,
    onInput: (event: InputEvent) => onInput((event.target as HTMLInputElement).value),
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && onEnter?.(),
  };
  useLayoutEffect(() => {
    if (focusAtStart) box.current?.focus();
  }, []);
  return (
    <div class={error ? 'password-box has-error' : 'password-box'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="password-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <div class="password-row">
        {isShown ? (
          <input type="text" autocomplete="off" {...typing} />
        ) : (
          <input type="password" autocomplete={purpose} {...typing} />
        )}
        <button type="button" class="button is-quiet" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? hideLabel : showLabel}
        </button>
      </div>
    </div>
  );
}
