import { createServer, type IncomingMessage } from 'node:http';

/** What a browser asked of the world outside the app, and what the app's own rules (CSP) had to refuse. */
export interface Outside {
  /** The proxy through which everything but localhost goes. It writes down and answers nothing. */
  readonly port: number;
  /** Where a browser reports what the rules refused. */
  readonly reportUrl: string;
  readonly asked: readonly string[];
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Stands on loopback where the rest of the world would be, so that nothing leaves this machine and nothing is missed. */
export async function watchOutside(): Promise<Outside> {
  const asked: string[] = [];
  const refused: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === '/refused') refused.push(await reportIn(request));
    else asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.url === '/refused' ? 204 : 502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, reportUrl: `http://localhost:${port}/refused`, asked, refused, close };
}

async function reportIn(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
