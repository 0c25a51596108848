import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browser.mjs';
import { startGroup, until } from './processes.ts';

/** A folder in which Chromium keeps everything it knows: what a thief would copy, and what must outlive a dead battery. */
export interface Profile {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'marram-profile-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Chromium, open on a profile. */
export interface OpenChromium {
  readonly page: Page;
  /** Closes it as a parent would. */
  close(): Promise<void>;
  /** Ends all of it at once, as a dead battery would. Resolves when nothing is left that could still write or speak. */
  kill(): Promise<void>;
}

/** No name but localhost is ever looked up, so that nothing can leave this machine. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Starts Chromium on a profile, with its page at `url`. */
export async function openChromium({ folder }: Profile, url: string): Promise<OpenChromium> {
  const portFile = join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true }); // one that was killed leaves its own behind
  const program = chromiumPath() ?? chromium.executablePath();
  if (!existsSync(program)) throw new Error(`Chromium was not found at ${program}. Install it, or set CHROMIUM_PATH.`);
  const group = startGroup(program, [
    ...CHROMIUM_FLAGS,
    LOOPBACK_ONLY,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ]);
  try {
    const browser = await chromium.connectOverCDP(await until('Chromium', () => addressIn(portFile)));
    const page = await pageOf(browser);
    await page.goto(url);
    return {
      page,
      close: async () => {
        const session = await browser.newBrowserCDPSession();
        await Promise.allSettled([session.send('Browser.close'), group.ended()]);
        await group.kill();
      },
      kill: async () => {
        await group.kill();
        await until('the last word of Chromium', () => !browser.isConnected());
      },
    };
  } catch (error) {
    await group.kill();
    throw error;
  }
}

/** Chromium writes its port and its address on two lines, and the second may come a moment later. */
async function addressIn(portFile: string): Promise<string | undefined> {
  const text = await readFile(portFile, 'utf8').catch(() => '');
  const [port, path] = text.split('\n');
  return port && path ? `ws://127.0.0.1:${port}${path}` : undefined;
}

async function pageOf(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium opened without a window.');
  context.setDefaultTimeout(120_000);
  return context.pages()[0] ?? context.newPage();
}
