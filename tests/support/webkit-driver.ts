import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { WEBKIT_DRIVER } from '../../scripts/browser.mjs';
import type { EngineDriver } from './engine-drivers.ts';
import type { Outside } from './outside.ts';
import { buttonNamed, firstTextBox } from './page-scripts.ts';
import { freePort, type ProcessGroup, startGroup, until } from './processes.ts';

const XVFB = '/usr/bin/Xvfb';

/** Without these it looks for a desktop session, and each end leaves helper processes behind; the last is for root. */
export const WITHOUT_DESKTOP = {
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  NO_AT_BRIDGE: '1',
  GTK_USE_PORTAL: '0',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

/** WebKitGTK, driven by its own W3C WebDriver under a display of its own. It gives no way to read the console. */
export async function startWebKit(outside: Outside): Promise<EngineDriver> {
  for (const [path, name] of [[WEBKIT_DRIVER, 'webkit2gtk-driver'] as const, [XVFB, 'xvfb'] as const]) {
    if (!existsSync(path)) throw new Error(`${path} was not found. Install it with: apt-get install ${name}`);
  }
  for (let tried = 1; tried < TRIES; tried++) {
    const driver = await startOnce(outside).catch(() => undefined);
    if (driver) return driver;
  }
  return startOnce(outside);
}

/** Now and then a session is asked for and never answered, so it is asked for anew. */
const TRIES = 3;
const LONGEST_START = 60_000;

async function startOnce(outside: Outside): Promise<EngineDriver> {
  const started: ProcessGroup[] = [];
  const close = async () => {
    for (const group of started.toReversed()) await group.kill();
  };
  try {
    const display = await startDisplay(started);
    const call = await startWebDriver(started, display);
    return driverOf(await startSession(call, outside), close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts Xvfb on a display that it finds to be free, and gives its name. */
export async function startDisplay(started: ProcessGroup[]): Promise<string> {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
  const options = ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'];
  const group = startGroup(XVFB, options, { stdio: [...stdio] });
  started.push(group);
  let told = '';
  (group.process.stdio[3] as Readable).on('data', (part) => {
    told += part;
  });
  await until('the display of Xvfb', () => told.includes('\n'));
  return `:${told.trim()}`;
}

const LONGEST_COMMAND = 120_000;

/** Sends one command and gives its value; an answer that is an error is thrown. */
type Call = (method: 'GET' | 'POST', path: string, body?: unknown, limit?: number) => Promise<unknown>;

async function startWebDriver(started: ProcessGroup[], display: string): Promise<Call> {
  const port = await freePort();
  const env = { ...WITHOUT_DESKTOP, DISPLAY: display };
  started.push(startGroup(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { env }));
  const call: Call = async (method, path, body, limit = LONGEST_COMMAND) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const signal = AbortSignal.timeout(limit);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, signal, ...sent });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit: ${error}. ${message}`);
  };
  await until('WebKitWebDriver', () => call('GET', '/status').catch(() => undefined));
  return call;
}

async function startSession(call: Call, { port }: Outside): Promise<Call> {
  const address = `127.0.0.1:${port}`;
  const proxy = { proxyType: 'manual', httpProxy: address, sslProxy: address, noProxy: ['localhost', '127.0.0.1'] };
  const capabilities = { alwaysMatch: { proxy } };
  const made = (await call('POST', '/session', { capabilities }, LONGEST_START)) as { sessionId: string };
  return (method, path, body) => call(method, `/session/${made.sessionId}${path}`, body);
}

function driverOf(call: Call, end: () => Promise<void>): EngineDriver {
  const evaluate = async <Value>(expression: string) =>
    (await call('POST', '/execute/sync', { script: `return ${expression}`, args: [] })) as Value;
  const element = (what: string, expression: string) => until(what, async () => idOf(await evaluate(expression)));
  return {
    complaints: [],
    goto: async (url) => void (await call('POST', '/url', { url })),
    reload: async () => void (await call('POST', '/refresh', {})),
    click: async (name) => {
      const button = await element(`the button “${name}”`, buttonNamed(name));
      await call('POST', `/element/${button}/click`, {});
    },
    type: async (words) => {
      const box = await element('a text box', firstTextBox);
      await call('POST', `/element/${box}/value`, { text: words });
    },
    text: () => evaluate('document.body?.innerText ?? ""'),
    evaluate,
    close: end,
  };
}

/** An element comes as an object with one key that the standard fixes. */
function idOf(found: unknown): string | undefined {
  return (found as Record<string, string> | null)?.['element-6066-11e4-a52e-4f735466cecf'];
}
