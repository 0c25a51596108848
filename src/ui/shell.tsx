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
  readonly hide: HideProps;
  readonly nav: readonly NavItem[];
  readonly navLabel: string;
  readonly skipLabel: string;
  readonly onSkip: () => void;
  /** A line above the screen that stays there, such as "These notes are made up". */
  readonly banner?: ComponentChildren;
  readonly notice?: ComponentChildren;
}

interface HideProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** One tap and nothing of the app is to be seen. It acts as the finger comes down. */
function Hide({ label, onClick }: HideProps) {
  return (
    <button type="button" class="bar-button" onClick={onClick}>
      <Icon name="hide" />
      {label}
    </button>
  );
}

/** Something to know wherever the screen is scrolled to: it stands under the buttons of the top bar. */
export function BarNotice({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="bar-notice" role="status">
      {children}
    </p>
  );
}

/** The same on every screen: where I am or back, More, Hide, the five main places, and a way past them for the keyboard. */
export function Shell({
  children,
  pageName,
  back,
  more,
  hide,
  nav,
  navLabel,
  skipLabel,
  onSkip,
  banner,
  notice,
}: ShellProps) {
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
        <Hide {...hide} />
        {notice}
      </header>
      {banner}
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

interface BareShellProps {
  readonly children: ComponentChildren;
  /** The one way from here, beside Hide. */
  readonly way?: WayProps;
  /** What stands in front of the screen, which waits behind it as it is. */
  readonly inFront?: ComponentChildren;
  /** Undefined where there is nothing to hide. */
  readonly hide?: HideProps | undefined;
  readonly notice?: ComponentChildren;
}

interface WayProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

/** A screen with nothing around it but Hide and one way on: first start, the lock, and when things can't go on. */
export function BareShell({ children, way, inFront, hide, notice }: BareShellProps) {
  return (
    <div class="shell is-bare">
      {hide && (
        <header class="top-bar is-bare">
          {way && (
            <button type="button" class="bar-button" onClick={way.onClick}>
              <Icon name={way.icon} />
              {way.label}
            </button>
          )}
          <Hide {...hide} />
          {notice}
        </header>
      )}
      {inFront && <main class="main">{inFront}</main>}
      <main class="main" hidden={Boolean(inFront)}>
        {children}
      </main>
    </div>
  );
}
