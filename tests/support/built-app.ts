import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, parseHeaders } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { until } from './processes.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface BuiltApp {
  readonly url: string;
  /** Stops the server: from here on the app is offline. Calling it again does nothing. */
  stop(): Promise<void>;
}

interface BuiltAppOptions {
  /** Where a browser should say what the rules of the page refused. The rules themselves stay as they are. */
  readonly reportTo?: string;
}

/** Serves a copy of the built app with its real headers; a copy, so that a build made meanwhile changes nothing. */
export async function serveBuiltApp({ reportTo }: BuiltAppOptions = {}): Promise<BuiltApp> {
  const folder = await copyOfBuild();
  if (reportTo) await addReports(join(folder, '_headers'), reportTo);
  const { url, close } = await serve({ folder });
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    url,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** The worker is what a build writes last, so a build that is under way is waited for. */
async function copyOfBuild(): Promise<string> {
  await until(
    'the built app in dist/, which npm run build makes',
    () => existsSync(join(dist, 'service-worker.js')),
    30_000,
  );
  const folder = await mkdtemp(join(tmpdir(), 'marram-app-'));
  await cp(dist, folder, { recursive: true });
  return folder;
}

/** The page's rules a second time, to report and not to enforce: what breaks the real ones breaks these. */
async function addReports(headers: string, reportTo: string): Promise<void> {
  const rules = headersFor('/', parseHeaders(await readFile(headers, 'utf8')));
  const policy = rules.find(([name]) => name === 'Content-Security-Policy')?.[1];
  if (!policy) throw new Error('The page has no Content-Security-Policy, so there is nothing to watch.');
  await appendFile(headers, `\n/\n  Content-Security-Policy-Report-Only: ${policy}; report-uri ${reportTo}\n`);
}
