/** Told to the window when whatever the parent was away for, or waited for, is over. */
export const BACK = 'marram-back';

const holds = new Set<symbol>();

/**
 * Says that something of the phone's own stands before the app, such as its camera or its list of apps to share with. It
 * takes the touches that would show that somebody is there. What is returned ends it.
 */
export function holdOpen(): () => void {
  const hold = Symbol();
  holds.add(hold);
  return () => {
    if (!holds.has(hold)) return;
    window.dispatchEvent(new Event(BACK)); // while it still holds: whoever looks at how long it was must know why
    holds.delete(hold);
  };
}

/** The same, for as long as the parent waits for some work, with nothing to touch until it is done. */
export function heldOpen<Result>(work: Promise<Result>): Promise<Result> {
  return work.finally(holdOpen());
}

/** Whether something of the phone's own stands before the app, or the parent waits for it. */
export function isHeldOpen(): boolean {
  return holds.size > 0;
}
