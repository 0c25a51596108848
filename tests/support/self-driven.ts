import { existsSync, readdirSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { FIREFOX } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { type ProcessGroup, startGroup, until } from './processes.ts';
import { startDisplay, WITHOUT_DESKTOP } from './webkit-driver.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const scripts = fileURLToPath(new URL('self-driving', import.meta.url));

/** What the page is to do by itself. */
type Plan = NotesPlan | WalkPlan;

/** To use everything there is, or to turn the lock on and hide. */
interface WalkPlan {
  readonly act: 'walk' | 'lock';
  readonly childName: string;
  /** One for each box, taken from the front. */
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly screens: readonly string[];
  /** What is brought in. */
  readonly file: { readonly name: string; readonly text: string };
  readonly passphrase: string;
}

/** Notes are numbered from `from`. */
interface NotesPlan {
  readonly act: 'keep' | 'check' | 'draft' | 'fill' | 'quota' | 'erase';
  readonly from: number;
  /** How many notes to keep, or how often to meet the limit. */
  readonly most: number;
  /** How many notes were said to be kept, all from 1. */
  readonly acknowledged?: number;
  readonly childName?: string;
  readonly words?: string;
  readonly justForYou?: string;
  readonly draft?: string;
}

/** The built app with a script in it that does what a plan says. */
interface SelfDrivenApp {
  readonly url: string;
  /** What the page has told since the plan was set, oldest first. */
  readonly told: readonly string[];
  plan(next: Plan): Promise<void>;
  stop(): Promise<void>;
}

async function serveSelfDriven(): Promise<SelfDrivenApp> {
  await until('the built app in dist/', () => existsSync(join(dist, 'service-worker.js')), 30_000);
  const folder = await mkdtemp(join(tmpdir(), 'marram-self-driven-'));
  await cp(dist, folder, { recursive: true });
  for (const name of await readdir(scripts)) await cp(join(scripts, name), join(folder, name));
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(
    join(folder, 'index.html'),
    page.replace('</head>', '<script type="module" src="./drive.js"></script></head>'),
  );
  const list = await readFile(join(folder, 'list.html'), 'utf8');
  await writeFile(
    join(folder, 'list.html'),
    list.replace('</head>', '<script type="module" src="./hidden.js"></script></head>'),
  );
  // Or the browser would write the plan down, with every word in it.
  await appendFile(join(folder, '_headers'), '\n/plan.js\n  Cache-Control: no-store\n');
  const told: string[] = [];
  const onRequest = (path: string) => {
    if (path.startsWith('/told/')) told.push(path.slice('/told/'.length));
    if (path === '/erased.html') told.push('erased');
  };
  const { url, close } = await serve({ folder }, { onRequest });
  return {
    url,
    told,
    plan: async (next) => {
      told.length = 0;
      await writeFile(join(folder, 'plan.js'), `export const plan = ${JSON.stringify(next)};\n`);
    },
    stop: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An engine that starts on a profile of its own, with its page at `url`, and is not steered from outside. */
export interface FreeEngine {
  readonly name: string;
  start(profile: string, url: string, launch?: typeof startGroup): Promise<FreeBrowser>;
}

interface FreeBrowser {
  /** Ends all of it at once, as a dead battery would. */
  kill(): Promise<void>;
}

export const freeEngines: readonly FreeEngine[] = [
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKitGTK', start: startMiniBrowser },
];

/** The self-driven app, and an engine that is opened on it again and again with the same profile. */
export interface SelfDrivenInEngine {
  /** What the page has told since it was opened. */
  readonly told: readonly string[];
  readonly folder: string;
  /** Opens an engine, whose page then does what the plan says. An engine that shows no page is ended, and started anew. */
  open(engine: FreeEngine, plan: Plan, launch?: typeof startGroup): Promise<void>;
  /** Waits until the page tells something of this name, and gives the rest of it in parts. Throws when the page fails. */
  hear(name: string, limit?: number): Promise<readonly string[]>;
  /** What it is to do once it opens anew. Forgets what was told. */
  plan(next: Plan): Promise<void>;
  kill(): Promise<void>;
  /** Ends it, and begins on a new profile. */
  afresh(): Promise<void>;
}

/** A new one for each test of a file, of which nothing outlives the test. */
export function selfDrivenInEngine(): SelfDrivenInEngine {
  let app: SelfDrivenApp;
  let folder: string;
  let browser: FreeBrowser | undefined;
  const begin = async () => {
    folder = await mkdtemp(join(tmpdir(), 'marram-free-'));
  };
  const end = async () => {
    await browser?.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  beforeEach(async () => {
    app = await serveSelfDriven();
    await begin();
  });
  afterEach(async () => {
    await end();
    await app?.stop();
  });
  return {
    get told() {
      return app.told;
    },
    get folder() {
      return folder;
    },
    open: async (engine, plan, launch) => {
      await app.plan(plan);
      for (let tried = 1; ; tried++) {
        browser = await engine.start(folder, app.url, launch);
        const isHere = until('the page', () => app.told.length > 0, LONGEST_START);
        if (await isHere.catch((error: Error) => tried === TRIES && Promise.reject(error))) return;
        await browser.kill();
      }
    },
    hear: (name, limit) => {
      const look = () => toldOf(app.told, name);
      return until(`the page to tell “${name}”`, look, limit).catch((error: Error) => {
        throw new Error(`${error.message} It told: ${app.told.join(', ')}.`);
      });
    },
    plan: (next) => app.plan(next),
    kill: async () => browser?.kill(),
    afresh: async () => {
      await end();
      await begin();
    },
  };
}

/** What the page told of this name, in parts. */
function toldOf(told: readonly string[], name: string): readonly string[] | undefined {
  const failed = told.find((line) => line.startsWith('failed/'));
  if (failed) throw new Error(decodeURIComponent(failed));
  return told
    .find((line) => line === name || line.startsWith(`${name}/`))
    ?.split('/')
    .slice(1);
}

/** Now and then an engine starts and shows nothing, most of all WebKitGTK on a busy machine. */
const TRIES = 3;
const LONGEST_START = 60_000;

/** No first-run pages, no calls home, and no question about what went wrong when it was killed the last time. */
const PREFS: Readonly<Record<string, unknown>> = {
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'toolkit.startup.max_resumed_crashes': -1,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

async function startFirefox(profile: string, url: string, launch = startGroup): Promise<FreeBrowser> {
  const lines = Object.entries(PREFS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const group = launch(FIREFOX, ['--headless', '--no-remote', '--profile', profile, url], {
    env: { HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  return { kill: () => group.kill() };
}

async function startMiniBrowser(profile: string, url: string, launch = startGroup): Promise<FreeBrowser> {
  const started: ProcessGroup[] = [];
  const display = await startDisplay(started);
  const folders = Object.fromEntries(
    ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'HOME'].map((name) => [name, profile]),
  );
  const env = { ...WITHOUT_DESKTOP, ...folders, DISPLAY: display };
  started.push(launch(miniBrowser(), [url], { env }));
  return {
    kill: async () => {
      for (const group of started.toReversed()) await group.kill();
    },
  };
}

function miniBrowser(): string {
  const places = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  const folders = places.filter(existsSync).flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith('webkit2gtk-4') || name.startsWith('webkitgtk-6'))
      .map((name) => join(place, name, 'MiniBrowser')),
  );
  const found = folders.find(existsSync);
  if (!found) throw new Error('MiniBrowser was not found. Install it with: apt-get install webkit2gtk-driver');
  return found;
}
