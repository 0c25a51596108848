const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** After the first wrong try, the second, and so on. */
const WAITS = [0, 0, 0, 0, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE] as const;
const LONGEST = 15 * MINUTE;

/** How long to wait, in ms, after so many wrong tries. It stops growing: nobody is ever locked out of their own journal. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < 1) return 0;
  return WAITS[Math.floor(wrongTries) - 1] ?? LONGEST;
}

/** What is left of a wait, in ms. A clock that was set back makes nobody wait longer than the wait itself. */
export function waitLeft(wrongTries: number, lastWrongAt: number, now: number): number {
  const wait = waitAfter(wrongTries);
  return Math.max(0, Math.min(wait, lastWrongAt + wait - now));
}
