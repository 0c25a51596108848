import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './shell.css';

interface NavItem {
  readonly icon: IconName;
  readonly label: string;
  readonly isHere: boolean;
  readonly onClick: () => void;
}

interface ShellProps {
  readonly children: ComponentChildren;
  /** The page name on the left of the top bar, or the way back. */
  readonly pageName?: string | undefined;
  readonly back?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly more: { readonly label: string; readonly onClick: () => void };
  readonly nav: readonly NavItem[];
  readonly navLabel: string;
  readonly skipLabel: string;
  readonly onSkip: () => void;
  /** A line that stays on every screen, such as "These notes are made up". */
  readonly banner?: ComponentChildren;
}

/** The same on every screen: where I am or back, More, the five main places, and a way past them for the keyboard. */
export function Shell({ children, pageName, back, more, nav, navLabel, skipLabel, onSkip, banner }: ShellProps) {
  return (
    <div class="shell">
      <button type="button" class="button skip unseen-until-focus" onClick={onSkip}>
        {skipLabel}
      </button>
      <header class="top-bar">
        {back ? (
          <button type="button" class="bar-button" onClick={back.onClick}>
            <Icon name="back" />
            {back.label}
          </button>
        ) : (
          <span class="page-name">{pageName}</span>
        )}
        <button type="button" class="bar-button" onClick={more.onClick}>
          <Icon name="menu" />
          {more.label}
        </button>
      </header>
      {banner && <div class="banner">{banner}</div>}
      <main class="main">{children}</main>
      <nav class="bottom-bar" aria-label={navLabel}>
        {nav.map(({ icon, label, isHere, onClick }) => (
          <button
            key={label}
            type="button"
            class="nav-item"
            aria-current={isHere ? 'page' : undefined}
            onClick={onClick}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </button>
        ))}
      </nav>
    </div>
  );
}

/** A screen with nothing around it: first start, and when things can't go on. */
export function BareShell({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="shell">
      <main class="main">{children}</main>
    </div>
  );
}
