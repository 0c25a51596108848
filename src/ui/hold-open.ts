/** Told to the window when something of the phone's own has gone again: the parent is back. */
export const BACK = 'marram-back';

const holds = new Set<symbol>();

/**
 * Says that something of the phone's own stands before the app, such as its camera or its list of apps to share with: it
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

/** Whether something of the phone's own stands before the app. */
export function isHeldOpen(): boolean {
  return holds.size > 0;
}
