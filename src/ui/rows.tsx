import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './rows.css';

interface RowProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** In place of an icon. */
  readonly picture?: ComponentChildren;
  /** The smaller line under the first. */
  readonly detail?: ComponentChildren;
  readonly voice?: boolean;
}

/** A row that opens something: the whole of it is the target. */
export function Row({ children, onClick, icon, picture, detail, voice }: RowProps) {
  return (
    <li class="row">
      <button type="button" class="row-button" onClick={onClick}>
        {picture}
        {icon && (
          <span class={voice ? 'row-icon is-voice' : 'row-icon'}>
            <Icon name={icon} />
          </span>
        )}
        <span class="row-words">
          <span class="row-first">{children}</span>
          {detail && <span class="row-detail">{detail}</span>}
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}

/** Rows in a list. `list` keeps its role in Safari, which takes it from lists without bullets. */
export function Rows({ children, label }: { readonly children: ComponentChildren; readonly label?: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari needs it.
    <ul class="rows" role="list" aria-label={label}>
      {children}
    </ul>
  );
}
