import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { screens } from '../../scripts/screens.mjs';
import { kinds } from '../../src/domain/kinds/index.ts';
import type { Canaries } from './canaries.ts';
import { lockCopy, makeBackup, savePage } from './canary-files.ts';
import { firstRun, lockNow, takeEverything, tap, turnLockOn } from './parent.ts';
import { chipsNamed, open, type Walk } from './walking.ts';

const allScreens = [...new Set([...screens, ...kinds.map(({ id }) => `add-${id}`)])];

/** Uses every feature once. Gives the file that holds everything kept. */
export async function useEverything(walk: Walk): Promise<string> {
  const { page, canaries } = walk;
  await firstRun(page, canaries.wordFor('the name of the child'));
  for (const { id } of kinds) await keepNote(walk, id);
  await keepHardWords(walk);
  await bringIn(walk);
  await readBack(walk);
  await changeAndBin(walk);
  await answerPromise(walk);
  await prepareMeeting(walk);
  await sayWhoPeopleAre(walk);
  await makePage(walk);
  await makeBackup(walk);
  await lockCopy(walk);
  await lookAround(walk);
  await open(walk, 'today');
  const file = await takeEverything(page);
  await halfWrite(walk, 'plain');
  await visitEverything(walk);
  return file;
}

/** Loads screens anew, as a reload does: that is when a browser writes down how the last one looked. */
export async function visitEverything(walk: Walk, most: number = allScreens.length): Promise<void> {
  for (const screen of allScreens.slice(0, most)) await open(walk, screen);
}

/** Turns the lock on with a passphrase that is a canary too, locks, writes at the lock, and hides. */
export async function lockAndHide(walk: Walk): Promise<void> {
  const { page, canaries, secrets } = walk;
  await leaveWhileShown(walk);
  const code = await turnLockOn(page, `${canaries.wordFor('the passphrase')} otter lantern cobalt`);
  secrets.push(code, code.replaceAll('-', ''));
  await lockNow(page);
  await tap(page, /^Write something down/);
  await page.getByLabel('What do you want to keep?').fill(canaries.wordFor('a note at the lock'));
  await tap(page, 'Keep this');
  await page.getByText('Kept. You will find it in History').waitFor();
  await tap(page, 'Back');
  await tap(page, /^Write something down/);
  await page.getByLabel('What do you want to keep?').fill(canaries.wordFor('a half-written note at the lock'));
  await tap(page, 'Hide');
  await page.getByRole('button', { name: 'List', exact: true }).waitFor();
}

/** Leaves the page while it shows a passphrase: that is when a browser writes down how it looked. */
async function leaveWhileShown(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'safety');
  await tap(page, 'Turn the lock on');
  await tap(page, 'Use my own');
  await page.getByLabel('Your passphrase').fill(walk.canaries.wordFor('a passphrase that was shown'));
  await tap(page, 'Show');
  await open(walk, 'today');
}

/** Writes into every box of a form and leaves it there, as a draft. */
export async function halfWrite(walk: Walk, kind: string): Promise<void> {
  await open(walk, `add-${kind}`);
  await fillEverything(walk, `a half-written note (${kind})`);
  await walk.page.getByText('Draft kept.').waitFor();
}

async function keepNote(walk: Walk, kind: string): Promise<void> {
  await open(walk, `add-${kind}`);
  await fillEverything(walk, `a note (${kind})`);
  if (kind === 'paper') await putPaperIn(walk);
  await keep(walk);
}

/** A file whose name and bytes are canaries. */
async function putPaperIn({ page, canaries }: Walk): Promise<void> {
  const name = `${canaries.wordFor('the name of a paper')}.txt`;
  const buffer = Buffer.from(`It says ${canaries.wordFor('the bytes of a paper')} there.`);
  await page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.getByText('1 photo or file is in.').waitFor();
}

/** What is got ready for a meeting, and the meeting itself. */
async function prepareMeeting(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'prepare');
  await fillEverything(walk, 'a meeting to come');
  await tap(page, 'Start the meeting');
  await page.getByText('Before we finish').waitFor();
  await openFolds(page);
}

/** Words that bring the help lines up; then the keeping is undone, and done again. */
async function keepHardWords(walk: Walk): Promise<void> {
  const { page, canaries } = walk;
  await open(walk, 'add-said');
  await boxesOf(page)
    .first()
    .fill(`I want to die ${canaries.wordFor('hard words')}`);
  await keep(walk);
  await tap(page, 'Close');
  await tap(page, 'Undo');
  await keep(walk);
}

async function keep({ page }: Walk): Promise<void> {
  await tap(page, 'Keep this');
  await page.getByRole('heading', { name: 'Kept.' }).waitFor();
}

async function bringIn(walk: Walk): Promise<void> {
  const { page, canaries, files } = walk;
  const path = join(files, `${canaries.wordFor('the name of a file')}.jsonl`);
  await writeFile(path, `${JSON.stringify(lineOf(canaries))}\n`);
  await open(walk, 'bring');
  await page.locator('input[type=file]').setInputFiles(path);
  await tap(page, /^Keep this note/);
  await page.getByText('Kept 1 note.').waitFor();
}

function lineOf(canaries: Canaries) {
  const word = (place: string) => canaries.wordFor(`a file: ${place}`);
  return {
    date: '2026-03-04',
    kind: 'meeting',
    title: word('title'),
    happened: word('words'),
    said: [{ who: word('speaker'), words: word('quote') }],
    view: word('view'),
    impact: word('effect'),
    people: [{ name: word('person'), role: word('role'), organisation: word('service') }],
    promise: { what: word('promise'), byWhom: word('who promised'), dueWords: word('due'), outcome: word('outcome') },
  };
}

/** Searches, and opens every note with its private words. */
async function readBack(walk: Walk): Promise<void> {
  const { page, canaries } = walk;
  await open(walk, 'history');
  await page.getByLabel('Search the notes').fill(canaries.wordFor('a search'));
  await page.reload(); // the search is left standing
  const rows = page.locator('.rows button');
  await rows.first().waitFor();
  for (let row = 0; row < (await rows.count()); row++) {
    await rows.nth(row).click();
    await tap(page, 'Just for you');
    await page.getByText('Only you see this.').waitFor();
    await tap(page, 'Back');
    await page.getByRole('heading', { name: 'History' }).waitFor();
  }
}

async function changeAndBin(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'history');
  await page.locator('.rows button').first().click();
  await tap(page, 'Change');
  await page.getByRole('heading', { name: 'Change this note' }).waitFor();
  await fillEverything(walk, 'a changed note');
  await tap(page, 'Keep the change');
  await tap(page, 'Open the note');
  await page.getByText('See the first wording').click();
  await tap(page, 'Put in the bin');
  await tap(page, 'Undo');
  await tap(page, 'Put in the bin');
  await page.getByRole('heading', { name: 'In the bin.' }).waitFor();
  await open(walk, 'bin');
  await tap(page, /^Put back/);
}

async function answerPromise(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'promises');
  await openFolds(page);
  await page.locator('.rows button').first().click();
  await chipsNamed(page, 'It was done').check();
  await fillEverything(walk, 'what came of a promise');
  await tap(page, 'Keep this');
  await page.getByText('Kept.').waitFor();
}

async function sayWhoPeopleAre(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'people');
  await page.locator('.rows button').first().click();
  await page.getByText('Change who they are').click();
  await fillEverything(walk, 'a person');
  await tap(page, 'Keep this');
  await page.getByText('Kept.').waitFor();
  await open(walk, 'child');
  await fillEverything(walk, 'the child');
  await tap(page, 'Keep this');
  await page.getByText('Kept.').waitFor();
}

/** Every step of the page, and the page itself, read and printed. */
async function makePage(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'summary');
  await tap(page, 'Make one');
  for (const step of [/^Who is it for/, /^Check what is in it/, /^What would help/]) {
    await tap(page, step);
    await page.getByRole('button', { name: 'Done' }).waitFor();
    await fillEverything(walk, `making a page (${step.source})`);
    for (const line of await page.getByRole('button', { name: /^Use this line/ }).all()) await line.click();
    await tap(page, 'Done');
  }
  await tap(page, 'Read it');
  await page.locator('article.reading').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.printToPDF'); // prints as the button does, without the window that nobody could close
  await savePage(walk);
}

async function lookAround(walk: Walk): Promise<void> {
  await open(walk, 'more');
  await tap(walk.page, /^Look around with made-up notes/);
  await walk.page.getByText('These notes are made up.').waitFor();
  await tap(walk.page, 'Clear these and start mine');
  await walk.page.getByText('These notes are made up.').waitFor({ state: 'detached' });
}

/** Chips that open a box to type in, in the order in which one brings up another. */
const OPENERS = ['They said they would call back', 'Someone told me', 'Another day', 'A date', 'Another number'];

/** Buttons that bring up a box of their own. */
const ADDERS = ['Add something agreed', 'Add something to be done', 'Add something that is not so', 'Add another view'];

/** Opens whatever folds and writes a canary into every box in sight, names twice: one added, one left standing. */
async function fillEverything(walk: Walk, place: string): Promise<void> {
  const { page } = walk;
  await openFolds(page);
  for (const name of ADDERS) {
    const adder = page.getByRole('button', { name });
    if (await adder.isVisible()) await adder.click();
  }
  await openFolds(page); // what was brought up may fold as well
  for (const opener of OPENERS) {
    for (const chip of await chipsNamed(page, opener).all()) await chip.check();
  }
  const written = await fillBoxes(walk, place);
  const adders = page.getByRole('button', { name: 'Add another name' });
  for (let left = await adders.count(); left > 0; left--) {
    await adders.first().click();
    await adders.nth(left - 1).waitFor({ state: 'detached' }); // a name becomes a person before its button goes
  }
  await fillBoxes(walk, place, written);
}

/** Gives every word written, to be left alone the next time. */
async function fillBoxes({ page, canaries }: Walk, place: string, before: readonly string[] = []) {
  const written = [...before];
  const boxes = boxesOf(page);
  for (let at = 0; at < (await boxes.count()); at++) {
    const box = boxes.nth(at);
    if (!(await box.isVisible()) || written.includes(await box.inputValue())) continue;
    const label = await box.evaluate((one) => (one.getRootNode() as ShadowRoot).querySelector('label')?.textContent);
    const word = canaries.wordFor(`${place}: ${label}`);
    await box.fill(word);
    written.push(word);
  }
  return written;
}

/** Boxes stand in open shadow roots, into which this looks by itself. */
function boxesOf(page: Page) {
  return page.locator('.text-box').locator('textarea, input');
}

async function openFolds(page: Page): Promise<void> {
  const folds = page.locator('details:not([open]) > summary:visible');
  while ((await folds.count()) > 0) await folds.first().click();
}
