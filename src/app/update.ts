import type { Signal } from '@preact/signals';

/** Only our own worker may be started; Trusted Types refuses any other address. */
const WORKER = 'service-worker.js';

/**
 * Registers the service worker. When a newer one waits, `update` holds the way to take it up: nothing updates without a
 * tap, and the page reloads only then.
 */
export async function watchForUpdate(update: Signal<(() => void) | undefined>): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(workerUrl(), { updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => {
    update.value = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
  });
  await workbox.register().catch(() => undefined); // without a worker the app still works, while there is a network
}

function workerUrl(): string | TrustedScriptURL {
  const address = new URL(WORKER, document.baseURI).pathname;
  const policy = window.trustedTypes?.createPolicy('app-urls', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not a worker of this app');
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
