/**
 * Does a long piece of work a little at a time, whenever the page has nothing else to do, until `step` says that it is
 * done. Returns a way to stop. Safari has no idle time to give, so there it is done between other tasks.
 */
export function inIdleTime(step: () => boolean): () => void {
  const [wait, stop] =
    'requestIdleCallback' in window ? [requestIdleCallback, cancelIdleCallback] : [setTimeout, clearTimeout];
  let next = wait(again);
  function again(): void {
    if (!step()) next = wait(again);
  }
  return () => stop(next);
}
