/// <reference lib="webworker" />

/**
 * Keeps the whole app on the device. Small enough to read from top to bottom: put everything in a cache at install,
 * serve from it and from nowhere else, and take over only when the page says that the parent agreed.
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: every file of the app with the hash of what it holds, a name made from all of these, and headers. */
declare const __FILES__: readonly (readonly [address: string, integrity: string])[];
declare const __VERSION__: string;
declare const __HEADERS__: HeaderList;
declare const __KEY_WORKER_HEADERS__: HeaderList;

type HeaderList = readonly (readonly [string, string])[];

const CACHE = `marram-${__VERSION__}`;
const PAGE = './';
/** The page that stands in front while the app is hidden. */
const DULL_PAGE = './list.html';
/** Leads those who were given a copy to the page that opens it. */
const WAY_TO_OPEN = './open/';
/** The worker that stretches passphrases: a script with rules of its own. */
const KEY_WORKER = /\/assets\/argon2-worker-[^/]+$/;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => event.respondWith(serve(event.request)));
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/**
 * All files or none: one that can't be fetched, or that is not as it was built, leaves the old app in place, so that two
 * versions are never mixed. `reload` passes the browser's own cache by.
 */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(__FILES__.map(([file, integrity]) => new Request(file, { cache: 'reload', integrity })));
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** `ignoreVary`, for a server that varies on Origin would hide every script from the cache. */
async function serve(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === 'navigate';
  if (isPage && new URL(request.url).pathname.endsWith('/open')) return Response.redirect('./open/'); // from the root, like the file
  const found = await cache.match(isPage ? pageFor(request) : request, { ignoreVary: true, ignoreSearch: isPage });
  if (found && isPage) return withHeaders(found, __HEADERS__);
  if (found && KEY_WORKER.test(request.url)) return withHeaders(found, __KEY_WORKER_HEADERS__);
  if (found) return found;
  return new URL(request.url).origin === self.location.origin ? fetch(request) : Response.error();
}

function pageFor({ url }: Request): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/open/')) return WAY_TO_OPEN;
  return pathname.endsWith('/list.html') ? DULL_PAGE : PAGE;
}

/** Static hosts that can't send headers get them here, from the second visit on. A page with them asks them of its worker. */
function withHeaders(found: Response, added: HeaderList): Response {
  const headers = new Headers(found.headers);
  for (const [name, value] of added) headers.set(name, value);
  return new Response(found.body, { status: found.status, headers });
}
