import { BACK, isHeldOpen } from '../../ui/hold-open.ts';
import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { cover, notForLong } from '../hiding.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import type { Place } from '../place.ts';
import { stopStretching } from './secrets.ts';

/** Locks a place, in every tab. */
export async function lockNow(place: Place): Promise<void> {
  tellOtherTabs(place.name, 'lock');
  await leave();
}

/** In milliseconds: the page is covered already, so that a slow phone can have longer than when it hides. */
const LONGEST_WAIT = 5000;

/** Covers the page; what is half written is kept, then the page goes: with it go its keys and everything that was open. */
export async function leave(): Promise<void> {
  cover(); // in the moment of coming back, before anything is drawn
  await notForLong([keepEverythingNow()], LONGEST_WAIT);
  stopStretching();
  window.location.replace('./');
}

const LOOK_EVERY = 10_000;
/** Time enough to take a photo, to find whom to send a file to, or to make a large backup. */
const LEAST_WHILE_HELD = 3 * 60_000;
/** `input` for words that are spoken to the phone, which presses no key and touches nothing. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input', 'change', BACK] as const;

/**
 * Locks a place when nobody has touched it for `minutes()`, in sight or hidden. The clock on the wall is what counts: a
 * phone that sleeps stops every timer. 0 minutes is never. While a file is being chosen, put in, made or shared, it
 * waits three minutes at least, so that a photo is not lost between the camera and the note.
 */
export function lockWhenLeft(place: Place, minutes: () => number): void {
  let touched = Date.now();
  const look = () => {
    const limit = minutes() * 60_000;
    const wait = isHeldOpen() ? Math.max(limit, LEAST_WHILE_HELD) : limit;
    if (!place.hasLock.value || limit === 0 || Math.abs(Date.now() - touched) < wait) return;
    void leave();
  };
  const touch = () => {
    look();
    touched = Date.now();
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  window.setInterval(look, LOOK_EVERY);
}
