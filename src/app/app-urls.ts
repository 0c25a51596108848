/** The names of the two workers of a build, seen from the page. The second holds a hash of what is in it. */
const SERVICE_WORKER = 'service-worker.js';
const KEY_WORKER = /^assets\/argon2-worker-[\w-]+\.js$/;

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** Where the service worker of this app lies. */
export function serviceWorkerAddress(): string {
  return new URL(SERVICE_WORKER, document.baseURI).pathname;
}

/**
 * The address of one of our own workers, as Trusted Types wants it; throws for any other. The page's rules allow one
 * policy, once, so every worker is started through here.
 */
export function trusted(address: string): string | TrustedScriptURL {
  policy ??= window.trustedTypes?.createPolicy('app-urls', { createScriptURL: ownOnly });
  return policy?.createScriptURL(address) ?? address;
}

function ownOnly(address: string): string {
  const folder = new URL('.', document.baseURI).href;
  const { href } = new URL(address, document.baseURI);
  const name = href.startsWith(folder) ? href.slice(folder.length) : '';
  if (name === SERVICE_WORKER || KEY_WORKER.test(name) || import.meta.env.DEV) return address;
  throw new TypeError('not a worker of this app');
}
