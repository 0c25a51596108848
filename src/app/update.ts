import type { Signal } from '@preact/signals';
import { serviceWorkerAddress, trusted } from './app-urls.ts';

/**
 * Registers the service worker. When a newer one waits, `update` holds the way to take it up: nothing updates without a
 * tap, and the page reloads only then.
 */
export async function watchForUpdate(update: Signal<(() => void) | undefined>): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(trusted(serviceWorkerAddress()), { updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => {
    update.value = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
  });
  await workbox.register().catch(() => undefined); // without a worker the app still works, while there is a network
}
