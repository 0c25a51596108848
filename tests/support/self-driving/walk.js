import { boxes, button, heading, see, tap, tell, turn, write } from './hands.js';
import { tellWhatLiesOpen } from './lies-open.js';

/**
 * Uses everything there is, with a new word in every box.
 *
 * @typedef {{ words: string[], kinds: string[], screens: string[], file: { name: string, text: string }, passphrase: string }} Walk
 * @param {Walk} plan
 */
export async function useEverything(plan) {
  for (const kind of plan.kinds) {
    await open(`add-${kind}`);
    await fillEverything(plan);
    await keep();
  }
  for (let note = 0; note < UNDONE; note++) await keepAndUndo(plan);
  await bringIn(plan);
  for (const screen of ['promises', 'people']) await fillFirstRow(plan, screen);
  await open('child');
  await fillEverything(plan);
  await keep();
  await makePage(plan);
  await readBack(plan);
  await halfWrite(plan);
  await tell(`left/${plan.words.length}`);
}

/** Notes that are taken away again. What was left of them is told first. */
const UNDONE = 8;

/** @param {Walk} plan */
async function keepAndUndo(plan) {
  await open('add-plain');
  await fillOnly(taken(plan));
  await keep();
  await tellWhatLiesOpen();
  await tap('Undo');
  await see(() => button('Keep this'));
  await open('today');
}

/**
 * Loads each screen anew, one after another: that is when a browser writes down how the last one looked.
 *
 * @param {Walk} plan
 */
export async function visitOn(plan) {
  const here = plan.screens.indexOf(location.search.slice(1));
  await see(() => document.querySelector('h1'));
  const next = plan.screens[here + 1];
  if (next) location.replace(`./?${next}#${next}`);
  else await tell('walked');
}

/** @param {string} screen */
async function open(screen) {
  const before = document.querySelector('h1');
  location.hash = screen;
  await see(() => document.querySelector('h1') !== before && document.querySelector('.screen h1'));
  await turn();
}

async function keep() {
  await tap('Keep this');
  await see(() => document.body.textContent?.includes('Kept.'));
}

/** @param {Walk} plan */
async function bringIn(plan) {
  await open('bring');
  const held = new DataTransfer();
  held.items.add(new File([plan.file.text], plan.file.name));
  const input = await see(() => /** @type {HTMLInputElement | null} */ (document.querySelector('input[type=file]')));
  input.files = held.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await tapStarting('Keep this note');
  await see(() => document.body.textContent?.includes('Kept 1 note.'));
}

/**
 * @param {Walk} plan
 * @param {string} screen
 */
async function fillFirstRow(plan, screen) {
  await open(screen);
  openFolds();
  (await see(() => /** @type {HTMLElement | null} */ (document.querySelector('.rows button')))).click();
  await see(() => location.hash !== `#${screen}` && document.querySelector('.screen :is(.chip, details)'));
  await see(() => {
    check('It was done');
    return screen !== 'promises' || button('Keep this');
  });
  await fillEverything(plan);
  await keep();
}

/** @param {Walk} plan */
async function makePage(plan) {
  for (const screen of ['page-who', 'page-check', 'page-asks']) {
    await open(screen);
    await see(() => button('Done'));
    await fillEverything(plan);
    await tap('Done');
    await see(() => location.hash !== `#${screen}`);
  }
  await open('page-read');
  await see(() => document.querySelector('article.reading'));
}

/**
 * Searches, and opens the first note with its private words.
 *
 * @param {Walk} plan
 */
async function readBack(plan) {
  await open('history');
  await see(() => boxes().length > 0);
  write(boxes()[0], taken(plan));
  await turn();
  await open('today');
  await open('history');
  write(await see(() => boxes()[0]), ''); // or no note is found
  (await see(() => /** @type {HTMLElement | null} */ (document.querySelector('.rows button')))).click();
  await tap('Just for you');
  await see(() => document.body.textContent?.includes('Only you see this.'));
  await tap('Change');
  await see(() => heading() === 'Change this note');
  await fillEverything(plan);
  await tap('Keep the change');
  await tap('Open the note');
}

/** @param {Walk} plan */
async function halfWrite(plan) {
  await open('add-said');
  await fillEverything(plan);
  await see(() => document.body.textContent?.includes('Draft kept.'));
}

/**
 * Turns the lock on and locks, which loads the page anew.
 *
 * @param {Walk} plan
 */
export async function lockUp(plan) {
  await open('safety');
  await tap('Turn the lock on');
  await tap('Use my own');
  await fillPassphrase(plan.passphrase);
  await tap('Next');
  await tap('Go on with no spare key');
  await tap('I know. Go on with no sheet');
  await fillPassphrase(plan.passphrase);
  await tap('Turn the lock on');
  await see(() => heading() === 'The lock is on.');
  await open('safety');
  await tap('Lock now');
}

/**
 * Keeps one note at the lock and half of another, and hides.
 *
 * @param {Walk} plan
 */
export async function writeAndHide(plan) {
  await tapStarting('Write something down');
  await fillOnly(taken(plan));
  await tap('Keep this');
  await see(() => document.body.textContent?.includes('Kept. You will find it in History'));
  await tap('Back');
  await tapStarting('Write something down');
  await fillOnly(taken(plan));
  await tap('Hide');
}

/** @param {string} words */
async function fillPassphrase(words) {
  await turn();
  const box = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector('.password-box input'));
  write(await see(box), words);
  await tap('Show');
  await turn();
}

/** @param {string} words */
async function fillOnly(words) {
  await turn();
  write(await see(() => boxes()[0]), words);
  await turn();
}

/**
 * Opens whatever folds, and writes a new word into every box; names twice: one added, one left standing.
 *
 * @param {Walk} plan
 */
async function fillEverything(plan) {
  openFolds();
  button('Add something agreed')?.click();
  await turn();
  openFolds(); // what was brought up may fold as well
  await turn();
  for (const opener of OPENERS) {
    check(opener);
    await turn();
  }
  const written = fillBoxes(plan, []);
  await turn();
  for (const one of buttonsStarting('Add another name')) {
    one.click();
    await turn();
  }
  fillBoxes(plan, written);
  await turn();
}

/** Chips that open a box to type in, in the order in which one brings up another. */
const OPENERS = ['They said they would call back', 'Someone told me', 'Another day', 'A date', 'Another number'];

/**
 * Gives every word written, to be left alone the next time.
 *
 * @param {Walk} plan
 * @param {readonly string[]} before
 */
function fillBoxes(plan, before) {
  const written = [...before];
  for (const box of boxes()) {
    if (written.includes(box.value)) continue;
    const word = taken(plan);
    write(box, word);
    written.push(word);
  }
  return written;
}

/** @param {Walk} plan */
function taken(plan) {
  const word = plan.words.shift();
  if (!word) throw new Error('There are no words left.');
  return word;
}

/** @param {string} name */
function check(name) {
  for (const chip of document.querySelectorAll('.chip')) {
    const input = chip.querySelector('input');
    if (input && !input.checked && chip.textContent?.trim() === name) input.click();
  }
}

function openFolds() {
  for (const fold of document.querySelectorAll('details:not([open]) > summary')) {
    /** @type {HTMLElement} */ (fold).click();
  }
}

/** @param {string} words */
const buttonsStarting = (words) =>
  [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim().startsWith(words));

/** @param {string} words */
async function tapStarting(words) {
  (await see(() => buttonsStarting(words)[0])).click();
}
