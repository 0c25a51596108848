import type { Door } from '../door/door.ts';
import { keepEverythingNow } from '../ui/use-steady-keeping.ts';
import { shellWords } from '../words/en/shell.ts';

/** The dull page that lies beside the app. Its own script knows the names of the two places where `hidden` is kept. */
const DULL_PAGE = './list.html';
const HIDDEN = 'hidden';
/** A phone that can't write now is not waited for longer. */
const LONGEST_WAIT = 1500;

/**
 * Hides the app at once: nothing of it is left to be seen before this returns. What was half written is then sealed, and
 * the page goes to the dull one with all it held. Until the parent comes back by their own way, every way into the app
 * leads to the dull page.
 */
export function hide(door: Door): void {
  cover();
  rememberInTab();
  const kept = Promise.allSettled([keepEverythingNow(), door.putSetting(HIDDEN, true)]);
  const enough = new Promise((done) => setTimeout(done, LONGEST_WAIT));
  void Promise.race([kept, enough]).then(goToDullPage);
}

/** Hides a page on which nothing of what is kept is open: there is no door yet, so this tab alone remembers it. */
export function hideThisTab(): void {
  cover();
  rememberInTab();
  goToDullPage();
}

/** Whether the app is hidden, in this tab or in all. */
export async function isHidden(door: Door): Promise<boolean> {
  return isHiddenInTab() || (await door.setting(HIDDEN)) === true;
}

export function goToDullPage(): void {
  window.location.replace(DULL_PAGE);
}

function cover(): void {
  document.documentElement.classList.add('is-covered');
  document.body.replaceChildren();
  document.title = shellWords.hide.title;
  // Some browsers bring a page back as it was left.
  window.addEventListener('pageshow', goToDullPage);
}

/** There before the door has been written to, so that even the quickest reload finds it. */
function rememberInTab(): void {
  try {
    sessionStorage.setItem(HIDDEN, 'yes');
  } catch {
    // The door remembers it too.
  }
}

/** Whether this tab was hidden: known at once, whatever the phone does. */
export function isHiddenInTab(): boolean {
  try {
    return sessionStorage.getItem(HIDDEN) !== null;
  } catch {
    return false;
  }
}

/** Covers the page while it is out of sight, for the picture of it that a phone shows among its open apps. */
export function coverWhileAway(): void {
  document.addEventListener('visibilitychange', () =>
    document.documentElement.classList.toggle('is-away', document.visibilityState === 'hidden'),
  );
}
