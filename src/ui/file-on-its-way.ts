import { useEffect, useState } from 'preact/hooks';

/** In the tab's own memory, and no word with it: only the page itself could tell, and it may go before the file is in. */
const MARK = 'file-on-its-way';

const onTheirWay = new Set<symbol>();

/**
 * Begins to wait for a file that the parent was sent to choose: the phone's chooser or camera may hide the app. What is
 * returned ends it, once the file is in or none was chosen.
 */
export function awaitFile(): () => void {
  const file = Symbol();
  onTheirWay.add(file);
  inTab((storage) => storage.setItem(MARK, 'yes'));
  return () => {
    onTheirWay.delete(file);
    forgetCutShort();
  };
}

/** Whether a file is being chosen or put in. */
export function isFileOnItsWay(): boolean {
  return onTheirWay.size > 0;
}

/** Whether the page went before a file was in, to be told once: when the screen that tells it is left, it is forgotten. */
export function useFileCutShort(): boolean {
  const [isCutShort] = useState(() => !isFileOnItsWay() && inTab((storage) => storage.getItem(MARK)) === 'yes');
  useEffect(() => forgetCutShort, []);
  return isCutShort;
}

function forgetCutShort(): void {
  if (!isFileOnItsWay()) inTab((storage) => storage.removeItem(MARK));
}

/** Some browsers refuse a page this memory; then a file that was cut short is not told of. */
function inTab<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
