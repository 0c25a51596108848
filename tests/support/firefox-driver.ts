import { existsSync } from 'node:fs';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { FIREFOX } from '../../scripts/browser.mjs';
import type { EngineDriver } from './engine-drivers.ts';
import type { Outside } from './outside.ts';
import { buttonNamed, firstTextBox } from './page-scripts.ts';
import { until } from './processes.ts';

/** Firefox ESR, driven by Puppeteer over WebDriver BiDi. */
export async function startFirefox(outside: Outside): Promise<EngineDriver> {
  if (!existsSync(FIREFOX)) {
    throw new Error(`Firefox was not found at ${FIREFOX}. Install it with: apt-get install firefox-esr`);
  }
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    args: ['--width=390', '--height=844'],
    defaultViewport: null, // older releases can't be told of one
    timeout: 120_000,
    extraPrefsFirefox: { ...throughProxy(outside.port), ...NO_CALLS_HOME },
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  try {
    return await driverOf(browser);
  } catch (error) {
    await end(browser);
    throw error;
  }
}

/** Closes it, and ends it when it would not close. */
async function end(browser: Browser): Promise<void> {
  try {
    await browser.close();
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

/** A release asks for its own settings at Mozilla's address, unless the variable above lets this stand in its place. */
const NO_CALLS_HOME = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox leaves localhost out of it by itself. */
function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

async function driverOf(browser: Browser): Promise<EngineDriver> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const element = (what: string, expression: string) => elementOn(page, what, expression);
  return {
    complaints,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload().catch((cause) => reloadOver(page, cause))),
    click: async (name) => (await element(`the button “${name}”`, buttonNamed(name))).click(),
    type: async (words) => (await element('a text box', firstTextBox)).type(words),
    text: () => page.evaluate('document.body?.innerText ?? ""') as Promise<string>,
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    close: () => end(browser),
  };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  return complaints;
}

function elementOn(page: Page, what: string, expression: string): Promise<ElementHandle<Element>> {
  return until(what, async () => (await page.evaluateHandle(expression)).asElement() as ElementHandle<Element> | null);
}

/** The screen may be loading itself anew, as Hide does, and Firefox takes that for the end of the reload. */
async function reloadOver(page: Page, cause: unknown): Promise<unknown> {
  if (!String(cause).includes('NS_BINDING_ABORTED')) throw cause;
  return page.reload();
}
