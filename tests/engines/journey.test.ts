import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltApp, serveBuiltApp } from '../support/built-app.ts';
import { type EngineDriver, engines } from '../support/engine-drivers.ts';
import { type Outside, watchOutside } from '../support/outside.ts';
import { until } from '../support/processes.ts';

const SAID = "Can you tell them it's too noisy?";
const MET = 'Ms Okafor will write to the council by Friday.';
const HALF = 'He said it again at bedtime and';
const HELPED = 'The quiet corner by the window helped.';

interface Made {
  readonly start: string;
  readonly bytes: number;
}

/** What would be saved is read and goes nowhere, for a browser that shows a file leaves the page. */
const CATCH_FILES = `(() => {
  const give = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    file.slice(0, 8).text().then((start) => { globalThis.madeHere = { start, bytes: file.size }; });
    return give.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = () => {};
})()`;

describe.each(engines)('in $name', ({ start }) => {
  let outside: Outside;
  let app: BuiltApp;
  let starting: Promise<EngineDriver> | undefined;
  const refused: string[] = [];

  beforeAll(async () => {
    outside = await watchOutside();
    app = await serveBuiltApp({ reportTo: outside.reportUrl });
  });

  afterAll(async () => {
    const parent = await starting?.catch(() => undefined);
    await parent?.close();
    await app?.stop();
    await outside?.close();
  });

  /** Started inside the tests, so that each of them fails, and says what to install, where the engine is missing. */
  const engine = () => {
    starting ??= start(outside);
    return starting;
  };

  test('a parent keeps a note, goes offline, finds it again and makes a page', async () => {
    const parent = await engine();
    await firstRun(parent, app.url);
    await keep(parent, 'Ellis said or showed', SAID);
    await until('the worker to have the page', () => parent.evaluate('navigator.serviceWorker.controller !== null'));
    refused.push(...(await refusedHere(parent)));

    await app.stop();
    await parent.reload();
    await refusedHere(parent);
    await parent.click('History');
    await sees(parent, SAID);

    await keep(parent, 'A meeting', MET);
    await keep(parent, 'Something that helped', HELPED);
    await makePage(parent);
    const reading = await parent.evaluate('document.querySelector("article.reading").innerText');

    for (const words of [SAID, MET, HELPED]) expect(reading).toContain(words);
    expect(await parent.evaluate('document.querySelectorAll("#paper").length')).toBe(1);
    expect(await parent.evaluate('document.querySelectorAll("#paper .paper").length')).toBe(1);

    await parent.evaluate(CATCH_FILES);
    await parent.click('Save the file');
    const made = await until('the PDF', () => parent.evaluate<Made | null>('globalThis.madeHere ?? null'));
    expect(made.start).toBe('%PDF-1.7');
    expect(made.bytes).toBeGreaterThan(10_000);
  });

  test('hidden, it is a list and nothing else, a reload is too, and the half-written words are there afterwards', async () => {
    const parent = await engine();
    await parent.click('Today');
    await parent.click('Just write. Sort it later');
    await parent.type(HALF);
    await parent.click('Hide');
    await seesList(parent);
    await parent.reload();
    await seesList(parent);

    for (let tap = 0; tap < 3; tap++) await parent.click('List');
    await sees(parent, 'What would you like to keep?');
    await parent.click('Just write. Sort it later');
    const written = `[...document.querySelectorAll('.text-box')].map((box) => box.shadowRoot.querySelector('textarea, input').value)`;
    await until('the half-written words', async () => (await parent.evaluate<string[]>(written)).includes(HALF));
    refused.push(...(await refusedHere(parent)));
  });

  test('nothing was asked of any other origin, and no rule of the page was broken', async () => {
    const parent = await engine();
    refused.push(...(await refusedHere(parent)), ...outside.refused);

    expect(outside.asked).toEqual([]);
    expect(refused).toEqual([]);
    expect(parent.complaints).toEqual([]);
  });

  test('a broken rule and a request for another origin would have been seen', async () => {
    const parent = await engine();
    await parent.evaluate('void (new Image().src = "http://picture.test/")');
    await until('the picture to be refused', async () =>
      [...outside.refused, ...(await refusedHere(parent))].some((report) => report.includes('picture.test')),
    );

    await parent.goto('http://elsewhere.test/').catch(() => {}); // there is no such place, and some engines say so
    await until('the request', () => outside.asked.find((request) => request.includes('elsewhere.test')));

    expect(outside.asked.filter((request) => request.includes('picture.test'))).toEqual([]);
  });
});

async function firstRun(parent: EngineDriver, url: string): Promise<void> {
  await parent.goto(url);
  await refusedHere(parent);
  await parent.click('Start');
  await parent.type('Ellis');
  await parent.click('Start writing');
}

/** Keeps one note from Today, and waits until the app says that it is kept. */
async function keep(parent: EngineDriver, tile: string, words: string): Promise<void> {
  await parent.click('Today');
  await parent.click(tile);
  await parent.type(words);
  await parent.click('Keep this');
  await sees(parent, 'Kept.');
}

async function makePage(parent: EngineDriver): Promise<void> {
  await parent.click('Summary');
  await parent.click('Make one');
  await parent.click('Read it');
  await until('the page to read', () => parent.evaluate('document.querySelector("article.reading") !== null'));
  await until('the page to print', () => parent.evaluate('document.querySelector("#paper .paper") !== null'));
}

async function sees(parent: EngineDriver, words: string): Promise<void> {
  await until(`the words “${words}”`, async () => (await parent.text().catch(whileAway)).includes(words));
}

/** WebKit's driver does not wait for a page that is on its way out: there are no words until the next one is there. */
function whileAway(error: Error): string {
  if (error.message.includes('no such frame')) return '';
  throw error;
}

const IS_LIST = 'location.pathname.endsWith("/list.html") && document.readyState === "complete"';

/**
 * The dull page, and nothing of the app in it. By its address, for the app has its title as soon as it hides; and whole,
 * for one that is left while its script is on the way is a complaint of the engine's.
 */
async function seesList(parent: EngineDriver): Promise<void> {
  await until('the list', () => parent.evaluate(IS_LIST).catch(whileAway));
  expect(await parent.evaluate('document.documentElement.textContent')).not.toContain(HALF);
}

/**
 * What the rules refused on this page since this was first asked. Until then the engine's own reports are all there is;
 * and once the worker has the page, WebKit sends its reports through the worker, which lets them go nowhere.
 */
function refusedHere(parent: EngineDriver): Promise<readonly string[]> {
  return parent.evaluate(`(window.refusedHere ??= (() => {
    const refused = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(event.effectiveDirective + ' ' + event.blockedURI));
    return refused;
  })())`);
}
