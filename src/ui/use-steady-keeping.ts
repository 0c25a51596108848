import { useEffect, useRef } from 'preact/hooks';

const PAUSE = 250;
const LONGEST_UNKEPT = 1000;

/** Each field that is shown, by the way to keep what it holds at once. */
const keepers = new Set<() => Promise<void>>();

/** Keeps everything that is being written anywhere, at once. Resolves when all of it lies on the phone or was not taken. */
export async function keepEverythingNow(): Promise<void> {
  await Promise.allSettled([...keepers].map((keepNow) => keepNow()));
}

/**
 * Keeps what is being written: after each pause, at least once a second while writing goes on, and at once when the
 * page is hidden or the screen is left. The first value, which nobody has written yet, is not kept.
 */
export function useSteadyKeeping<Value>(value: Value, keep: (value: Value) => Promise<void> | void): void {
  const kept = useRef(value);
  const newest = useRef(value);
  const keeper = useRef(keep);
  const waiting = useRef<{ since: number; timer: number } | undefined>(undefined);
  newest.current = value;
  keeper.current = keep;

  const keeping = useRef<Promise<void> | void>(undefined);
  const keepNow = async () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    if (newest.current === kept.current) return keeping.current;
    kept.current = newest.current;
    keeping.current = keeper.current(newest.current);
    return keeping.current;
  };

  useEffect(() => {
    if (value === kept.current && !waiting.current) return;
    const since = waiting.current?.since ?? Date.now();
    clearTimeout(waiting.current?.timer);
    const wait = Math.max(0, Math.min(PAUSE, since + LONGEST_UNKEPT - Date.now()));
    waiting.current = { since, timer: window.setTimeout(() => void keepNow(), wait) };
  }, [value]);

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && void keepNow();
    const onLeave = () => void keepNow();
    keepers.add(keepNow);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      keepers.delete(keepNow);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);
}
