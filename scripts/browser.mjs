import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One list for every tool that starts Chromium: no sandbox (for containers), no graphics card, and no calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where Chromium is: one the system has, or undefined, which makes Playwright use its own.
 *
 * @returns {string | undefined}
 */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
}

/** The options with which Playwright starts it. */
export function chromiumOptions() {
  return optionsFor(chromiumPath());
}

/** The same engine without windows, where the system has it: half the work, for what needs no window and no profile. */
export function shellOptions() {
  return optionsFor(process.env.CHROMIUM_PATH ?? (existsSync(SHELL) ? SHELL : chromiumPath()));
}

const SHELL = '/usr/bin/chromium-headless-shell';

/** @param {string | undefined} executablePath */
function optionsFor(executablePath) {
  return { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) };
}

/** Gets a Chromium when there is none, for the tools that draw and measure. Ends the process when there is none to be had. */
export function ensureChromium() {
  if (chromiumPath() || installFromDebian(['chromium']) || installFromPlaywright()) return;
  console.error('No Chromium was found and none could be installed. Install one, or set CHROMIUM_PATH to it.');
  process.exit(1);
}

/** Gets all three engines, as far as this machine can have them; a test of one that is missing fails and says so. */
export function ensureBrowsers() {
  ensureChromium();
  // By itself, for not every Debian has it, and the others are not to be missed for it.
  if (!process.env.CHROMIUM_PATH && !existsSync(SHELL)) installFromDebian(['chromium-headless-shell']);
  /** @type {string[]} */
  const missing = [];
  if (!existsSync(FIREFOX)) missing.push('firefox-esr');
  if (!existsSync(WEBKIT_DRIVER)) missing.push('webkit2gtk-driver');
  if (!existsSync('/usr/bin/Xvfb')) missing.push('xvfb');
  if (missing.length > 0) installFromDebian(missing);
}

export const FIREFOX = '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

function installFromPlaywright() {
  return (
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  );
}

/**
 * Installs Debian packages, where this is Debian and we may.
 *
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
function installFromDebian(packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (/** @type {string[]} */ ...command) => {
    const [program = '', ...rest] = [...sudo, ...command];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  console.log(`Installing ${packages.join(', ')} from Debian.`);
  run('apt-get', 'update', '-qq');
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}
