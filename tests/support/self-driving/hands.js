/** What a parent does with their hands and eyes, for a page that drives itself. */

/**
 * Asks for a picture that is not there. Resolves once it has been asked for, or after a while: with a full disk, WebKit
 * may never say what became of it.
 *
 * @param {string} what
 */
export function tell(what) {
  return new Promise((done) => {
    const picture = new Image();
    picture.onerror = done;
    setTimeout(done, LONGEST_ANSWER);
    picture.src = `./told/${what}?${Math.random()}`;
  });
}

export const turn = () => new Promise((done) => setTimeout(done));

const LONGEST_ANSWER = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Looks until there is something to be seen, and says what the page said when there never is.
 *
 * @template Seen
 * @param {() => Seen | null | undefined | false} look
 * @returns {Promise<Seen>}
 */
export async function see(look) {
  const end = Date.now() + LONGEST_WAIT;
  while (Date.now() < end) {
    const seen = look();
    if (seen) return seen;
    await turn();
  }
  throw new Error(`Never came: ${look}. On ${location.hash} it says: ${document.querySelector('#app')?.textContent}`);
}

/** @param {string} name */
export const button = (name) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
export const boxes = () =>
  [...document.querySelectorAll('.text-box')].flatMap(
    (host) => host.shadowRoot?.querySelector(/** @type {'textarea'} */ ('textarea, input')) ?? [],
  );
export const heading = () => document.querySelector('h1')?.textContent;

/** @param {string} name */
export async function tap(name) {
  (await see(() => button(name))).click();
}

/**
 * @param {HTMLTextAreaElement | undefined} box
 * @param {string} words
 */
export function write(box, words) {
  if (!box) throw new Error('The form has no such box.');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
