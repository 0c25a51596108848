import { useEffect, useRef } from 'preact/hooks';

const PAUSE = 250;
const LONGEST_UNKEPT = 1000;

/**
 * Keeps what is being written: after each pause, at least once a second while writing goes on, and at once when the
 * page is hidden or the screen is left. The first value, which nobody has written yet, is not kept.
 */
export function useSteadyKeeping<Value>(value: Value, keep: (value: Value) => void): void {
  const kept = useRef(value);
  const newest = useRef(value);
  const keeper = useRef(keep);
  const waiting = useRef<{ since: number; timer: number } | undefined>(undefined);
  newest.current = value;
  keeper.current = keep;

  const keepNow = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current = undefined;
    kept.current = newest.current;
    keeper.current(newest.current);
  };

  useEffect(() => {
    if (value === kept.current && !waiting.current) return;
    const since = waiting.current?.since ?? Date.now();
    clearTimeout(waiting.current?.timer);
    const wait = Math.max(0, Math.min(PAUSE, since + LONGEST_UNKEPT - Date.now()));
    waiting.current = { since, timer: window.setTimeout(keepNow, wait) };
  }, [value]);

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && keepNow();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
}
