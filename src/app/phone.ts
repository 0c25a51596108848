import { type Signal, signal } from '@preact/signals';

/** What the browser gives where the app can be installed; it asks the parent itself. */
interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

/** What kind of window this is. */
export interface Phone {
  /** In a tab of an iPhone or iPad, where the app on the home screen has a storage of its own. */
  readonly mustMove: boolean;
  /** The way to install the app, once the browser offers one. */
  readonly install: Signal<(() => Promise<void>) | undefined>;
}

export function phoneIn(window: Window): Phone {
  const install = signal<(() => Promise<void>) | undefined>(undefined);
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    install.value = () => (event as InstallPrompt).prompt();
  });
  window.addEventListener('appinstalled', () => {
    install.value = undefined;
  });
  return { mustMove: isApple(window.navigator) && !isInstalled(window), install };
}

/** iPads call themselves Macs, but a Mac has no touch screen. */
function isApple({ userAgent, maxTouchPoints }: Navigator): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

function isInstalled(window: Window): boolean {
  const { standalone } = window.navigator as { standalone?: boolean };
  return standalone === true || window.matchMedia('(display-mode: standalone)').matches;
}
