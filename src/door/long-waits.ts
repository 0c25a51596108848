/** Seconds in sight from which on nobody takes waiting for the phone's storage for a matter of course. */
const LONG = 20;

interface Wait {
  seconds: number;
}

const waits = new Set<Wait>();
let isLong = false;
let tell: (isLong: boolean) => void = () => {};
let clock: ReturnType<typeof setInterval> | undefined;

/**
 * Calls `told` when the phone's storage begins to owe an answer for long, and when it owes none any more. The answer may
 * still come: until then nothing is kept, and nothing refused.
 */
export function whenWaitsAreLong(told: (isLong: boolean) => void): void {
  tell = told;
  tell(isLong);
}

/** Begins to wait for the phone's storage; what it returns is to be called once there is an answer, of whatever kind. */
export function beginWait(): () => void {
  const wait: Wait = { seconds: 0 };
  waits.add(wait);
  clock ??= setInterval(countSecond, 1000);
  return () => {
    waits.delete(wait);
    look();
  };
}

/** Waits for an answer of the phone's storage, and passes it on. */
export async function waitedFor<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const endWait = beginWait();
  return answer.finally(endWait);
}

/** Phones stop what is out of sight, so that time does not count. */
function countSecond(): void {
  if (document.visibilityState === 'hidden') return;
  for (const wait of waits) wait.seconds += 1;
  look();
}

function look(): void {
  const wasLong = isLong;
  isLong = [...waits].some(({ seconds }) => seconds >= LONG);
  if (isLong !== wasLong) tell(isLong);
  if (waits.size > 0) return;
  clearInterval(clock);
  clock = undefined;
}
