import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { tellOtherTabs } from '../other-tabs.ts';
import type { Place } from '../place.ts';
import { stopStretching } from './secrets.ts';

/** Locks a place, in every tab. */
export async function lockNow(place: Place): Promise<void> {
  tellOtherTabs(place.name, 'lock');
  await leave();
}

/** What is half written is kept, then the page goes: with it go its keys and everything that was open. */
export async function leave(): Promise<void> {
  await keepEverythingNow();
  stopStretching();
  window.location.replace('./');
}

const LOOK_EVERY = 10_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Locks a place when nobody has touched it for `minutes()`, in sight or hidden. The clock
 * on the wall is what counts: a phone that sleeps stops every timer. 0 minutes is never.
 */
export function lockWhenLeft(place: Place, minutes: () => number): void {
  let touched = Date.now();
  const look = () => {
    const limit = minutes() * 60_000;
    if (!place.hasLock.value || limit === 0 || Math.abs(Date.now() - touched) < limit) return;
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
