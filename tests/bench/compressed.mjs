import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const TEXT = /javascript|css|html|svg|json/;

/**
 * Stands before a server and compresses what it sends, as every static host does. Over a slow network that decides how
 * long a first visit takes.
 *
 * @param {string} inner
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function compressed(inner) {
  /** @type {Map<string, { status: number, headers: Record<string, string>, body: Buffer }>} */
  const answers = new Map();
  const answerTo = async (/** @type {string} */ path) => {
    const known = answers.get(path) ?? (await smaller(await fetch(new URL(path, inner))));
    answers.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    answerTo(request.url ?? '/').then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(502).end(),
    );
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      ready({ url: `http://localhost:${port}/`, close });
    });
  });
}

/** @param {Response} response */
async function smaller(response) {
  const headers = Object.fromEntries(response.headers);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isText = TEXT.test(headers['content-type'] ?? '');
  const body = isText ? gzipSync(bytes) : bytes;
  for (const name of ['transfer-encoding', 'connection', 'keep-alive']) delete headers[name];
  return {
    status: response.status,
    headers: { ...headers, 'content-length': String(body.length), ...(isText && { 'content-encoding': 'gzip' }) },
    body,
  };
}
