import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './tile.css';

interface TileProps {
  readonly icon: IconName;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly wide?: boolean;
  readonly voice?: boolean;
}

export function Tile({ icon, children, onClick, wide, voice }: TileProps) {
  return (
    <button type="button" class={`tile${wide ? ' is-wide' : ''}${voice ? ' is-voice' : ''}`} onClick={onClick}>
      <span class="tile-icon">
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </button>
  );
}

export function Tiles({ children, label }: { readonly children: ComponentChildren; readonly label: string }) {
  return (
    <fieldset class="tiles" id="tiles">
      <legend class="unseen">{label}</legend>
      {children}
    </fieldset>
  );
}
