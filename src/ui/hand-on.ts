import { heldOpen } from './hold-open.ts';

/** Whether this phone can hand a file to other apps. */
export function canShare(file: File): boolean {
  return navigator.canShare?.({ files: [file] }) ?? false;
}

/** `stopped`: the parent went back. `refused`: the browser lets no such file go, though it may have said it would. */
export type Sharing = 'sent' | 'stopped' | 'refused';

/** Hands a file to whatever app the parent picks, and a few words with it where there are any. */
export async function shareFile(file: File, text?: string): Promise<Sharing> {
  return heldOpen(navigator.share({ files: [file], ...(text && { text }) })).then(
    () => 'sent',
    (error: unknown) => ((error as Error | undefined)?.name === 'AbortError' ? 'stopped' : 'refused'),
  );
}

const LONG_ENOUGH = 60_000;

/** Gives a file to the browser to save. Its name must say nothing about the child. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}
