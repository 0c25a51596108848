import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The texts in a zip that "Take everything with you" made: the journal file, and the page to read. */
export function textsTaken(path: string): { readonly journal: string; readonly page: string } {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array(0));
  return { journal: text('journal.jsonl'), page: text('notes.html') };
}
