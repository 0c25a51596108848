/**
 * Does a long piece of work a little at a time, whenever the page has nothing else to do, until `step` says that it is
 * done. Returns a way to stop. Safari has no idle time to give, so there it is done between other tasks.
 */
export function inIdleTime(step: () => boolean): () => void {
  const hasIdleTime = 'requestIdleCallback' in window;
  const wait = () => (hasIdleTime ? requestIdleCallback(again) : Number(setTimeout(again)));
  const again = () => {
    if (!step()) next = wait();
  };
  let next = wait();
  return () => (hasIdleTime ? cancelIdleCallback(next) : clearTimeout(next));
}
