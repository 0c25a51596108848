import { render } from 'preact';

/** What any page of this kind costs: Preact, one box to write in, and a service worker. Nothing else is in it. */
const root = document.getElementById('app');
if (root) render(<textarea rows={4} aria-label="Words" />, root);

if (window.location.hash === '#work') void import('./work.ts').then(({ startWork }) => startWork());
else void registerWorker();

async function registerWorker(): Promise<void> {
  const address = new URL('service-worker.js', document.baseURI).pathname;
  const policy = window.trustedTypes?.createPolicy('app-urls', { createScriptURL: (url) => url });
  await navigator.serviceWorker
    .register((policy?.createScriptURL(address) ?? address) as string)
    .catch(() => undefined);
}
