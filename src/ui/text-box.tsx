import { render } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { adoptStyles } from './shadow-styles.ts';
import boxStyles from './text-box.css?inline';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Rows to begin with; the box grows with the words. 1 gives a single line. */
  readonly rows?: number;
  /** The label is spoken but not shown. */
  readonly labelUnseen?: boolean;
  readonly big?: boolean;
  /** Off for names. */
  readonly spellcheck?: boolean;
  readonly focusAtStart?: boolean;
  readonly search?: boolean;
  readonly onLeave?: () => void;
}

/**
 * A box to write in, inside an open shadow root: Firefox writes what is typed into any other textarea to the disk, to
 * bring it back after a crash, and Chromium does the same for inputs.
 */
export function TextBox(props: TextBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  const id = useId();

  useLayoutEffect(() => {
    const { current } = host;
    if (!current) return undefined;
    root.current ??= current.shadowRoot ?? current.attachShadow({ mode: 'open', delegatesFocus: true });
    adoptStyles(root.current, boxStyles);
    return () => root.current && render(null, root.current);
  }, []);

  useLayoutEffect(() => {
    if (root.current) render(<Field {...props} id={id} />, root.current);
  });

  useLayoutEffect(() => {
    if (props.focusAtStart) root.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);

  return <div class="text-box" ref={host} />;
}

interface FieldProps extends TextBoxProps {
  readonly id: string;
}

function Field({ label, labelUnseen, hint, error, id, big, ...typing }: FieldProps) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <label for={id} class={labelUnseen ? 'unseen' : big ? 'is-big' : ''}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <Typing {...typing} id={id} describedBy={describedBy} />
    </div>
  );
}

type TypingProps = Omit<FieldProps, 'label' | 'labelUnseen' | 'hint' | 'error' | 'big'> & {
  readonly describedBy: string;
};

function Typing({ id, value, onInput, rows = 3, spellcheck = true, describedBy, search, onLeave }: TypingProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(box.current));
  const shared = {
    id,
    value,
    autocomplete: 'off' as const,
    spellcheck,
    autocapitalize: spellcheck ? ('sentences' as const) : ('words' as const),
    'aria-describedby': describedBy || undefined,
    onInput: (event: InputEvent) => onInput((event.target as HTMLTextAreaElement).value),
    onBlur: onLeave,
  };
  if (rows > 1) return <textarea ref={box} rows={rows} {...shared} />;
  return search ? <input type="search" {...shared} /> : <input type="text" {...shared} />;
}

/** `field-sizing` would do this, but iPhones do not have it. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
