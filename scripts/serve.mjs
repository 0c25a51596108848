import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersFor, parseHeaders } from './headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a finished build as a static host would, a folder asked for without its slash among it, with the headers of its `_headers` file. `folder` may be changed while
 * it runs, to serve another build from the same address.
 *
 * @param {{ folder: string }} site
 * @param {{ port?: number, host?: string, onRequest?: (path: string) => void }} [options] port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve(site, { port = 0, host = '127.0.0.1', onRequest = () => {} } = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    onRequest(path);
    const file = fileAt(site.folder, path);
    if (!file && fileAt(site.folder, `${path}/`)) return response.writeHead(301, { Location: `${path}/` }).end();
    if (!file) return response.writeHead(404).end();
    const rules = parseHeaders(readFileSync(join(site.folder, '_headers'), 'utf8'));
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
    return createReadStream(file).pipe(response);
  });
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      ready({ url: `http://localhost:${taken}/`, close });
    });
  });
}

/**
 * The file for a path, or undefined; a path can't climb out of the folder.
 *
 * @param {string} folder
 * @param {string} path
 */
function fileAt(folder, path) {
  const inside = normalize(decoded(path)).replace(/^(\.\.[/\\])+/, '');
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * @param {string} path
 * @returns {string} the path as it is where it is not well written
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
