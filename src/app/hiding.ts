import type { Door } from '../door/door.ts';
import { keepEverythingNow } from '../ui/use-steady-keeping.ts';
import { shellWords } from '../words/en/shell.ts';

/** The dull page that lies beside the app. Its own script knows the names of the three places where `hidden` is kept. */
const DULL_PAGE = './list.html';
const HIDDEN = 'hidden';
const MARKS = ['sessionStorage', 'localStorage'] as const;
/** In milliseconds. A phone that can't write now is not waited for longer. */
const LONGEST_WAIT = 1500;

/**
 * Hides the app at once: nothing of it is left to be seen before this returns. What was half written is then sealed, and
 * the page goes to the dull one with all it held. Until the parent comes back by their own way, every way into the app
 * leads to the dull page.
 */
export function hide(door: Door): void {
  empty();
  rememberAtOnce();
  void notForLong([keepEverythingNow(), door.putSetting(HIDDEN, true)], LONGEST_WAIT).then(goToDullPage);
}

/** Hides a page on which nothing of what is kept is open: there is no door yet. */
export function hideWithoutDoor(): void {
  empty();
  rememberAtOnce();
  goToDullPage();
}

/** The same where nothing is kept, and nothing is to be: this tab alone remembers it. */
export function hideThisTab(): void {
  empty();
  rememberAtOnce(['sessionStorage']);
  goToDullPage();
}

/** Whether the app is hidden. */
export async function isHidden(door: Door): Promise<boolean> {
  return isMarkedHidden() || (await door.setting(HIDDEN)) === true;
}

export function goToDullPage(): void {
  window.location.replace(DULL_PAGE);
}

/** Covers the page in the same moment, for one that is about to go. */
export function cover(): void {
  document.documentElement.classList.add('is-covered');
}

/** Waits until all of it is done or refused; not longer than so many milliseconds, whatever the phone does. */
export async function notForLong(doing: readonly Promise<unknown>[], longest: number): Promise<void> {
  const enough = new Promise((done) => setTimeout(done, longest));
  await Promise.race([Promise.allSettled(doing), enough]);
}

function empty(): void {
  cover();
  document.body.replaceChildren();
  document.title = shellWords.hide.title;
  // Some browsers bring a page back as it was left.
  window.addEventListener('pageshow', goToDullPage);
}

/**
 * There before the door has been written to, so that even the quickest reload finds it; and on a full phone, whose door
 * takes nothing more. But browsers write it down in their own time: the door is what outlives their death.
 */
function rememberAtOnce(marks: readonly (typeof MARKS)[number][] = MARKS): void {
  for (const mark of marks) {
    try {
      window[mark].setItem(HIDDEN, 'yes');
    } catch {
      // The door remembers it too.
    }
  }
}

/** Whether the app was hidden, as far as is known at once, whatever the phone does. */
export function isMarkedHidden(): boolean {
  return MARKS.some((mark) => {
    try {
      return window[mark].getItem(HIDDEN) !== null;
    } catch {
      return false;
    }
  });
}

/** Covers the page while it is out of sight, for the picture of it that a phone shows among its open apps. */
export function coverWhileAway(): void {
  document.addEventListener('visibilitychange', () =>
    document.documentElement.classList.toggle('is-away', document.visibilityState === 'hidden'),
  );
}
