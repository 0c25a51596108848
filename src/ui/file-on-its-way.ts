import { useEffect, useState } from 'preact/hooks';
import { holdOpen } from './hold-open.ts';

/** In the tab's own memory, and no word with it: only the page itself could tell, and it may go before the file is in. */
const MARK = 'file-on-its-way';

let onTheirWay = 0;

/**
 * Begins to wait for a file that the parent was sent to choose. What is returned ends it, once the file is in or none was
 * chosen.
 */
export function awaitFile(): () => void {
  const letGo = holdOpen();
  let isWaiting = true;
  onTheirWay += 1;
  inTab((storage) => storage.setItem(MARK, 'yes'));
  return () => {
    if (!isWaiting) return;
    isWaiting = false;
    onTheirWay -= 1;
    letGo();
    forgetCutShort();
  };
}

/** Whether the page went before a file was in, to be told once: when the screen that tells it is left, it is forgotten. */
export function useFileCutShort(): boolean {
  const [isCutShort] = useState(() => onTheirWay === 0 && inTab((storage) => storage.getItem(MARK)) === 'yes');
  useEffect(() => forgetCutShort, []);
  return isCutShort;
}

function forgetCutShort(): void {
  if (onTheirWay === 0) inTab((storage) => storage.removeItem(MARK));
}

/** Some browsers refuse a page this memory; then a file that was cut short is not told of. */
function inTab<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
