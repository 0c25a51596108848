import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main` once a screen; `plain` reads as a link. */
  readonly look?: 'main' | 'quiet' | 'plain' | 'danger';
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly busy?: boolean;
  /** Read out after the words, so that repeated buttons differ. */
  readonly about?: string;
}

export function Button({ children, onClick, look = 'quiet', icon, wide, busy, about }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button is-${look}${wide ? ' is-wide' : ''}`}
      onClick={() => !busy && onClick()}
      aria-busy={busy}
    >
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="unseen">{about}</span>}
      </span>
    </button>
  );
}

export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="button-row">{children}</div>;
}
