import { journalInZip } from '../../bring/from-zip.ts';
import { readSimpleCase } from '../../bring/simple-case.ts';
import { readJournalFile } from '../../documents/journal-file/read.ts';
import type { FileRead } from '../../domain/brought.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Stamp } from '../../domain/version.ts';

/** Ten times the largest journal that the product is made for, without papers. */
const MOST_BYTES = 200_000_000;

export type FileProblem = Exclude<FileRead, { ok: true }>['reason'] | 'unreadable' | 'too-big';

export type FileOpened = Extract<FileRead, { ok: true }> | { readonly ok: false; readonly reason: FileProblem };

/** Reads a chosen file by whichever reader knows it. Nothing is stored. */
export async function readFile(file: File, journal: Journal, stamp: Stamp): Promise<FileOpened> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-big' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { ok: false, reason: 'unreadable' };
  const read = new Uint8Array(bytes);
  const lines = isZip(read) ? await journalInZip(read, MOST_BYTES) : read;
  if (!lines) return { ok: false, reason: 'not-a-journal' };
  const text = decoded(lines);
  const own = readJournalFile(text);
  return own.ok || own.reason !== 'not-a-journal' ? own : readSimpleCase(text, journal, stamp);
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

const NEW_LINE = 10;

/** UTF-8 as text. A line that is not UTF-8 is left as a mark that no reader takes for a line, and not read half wrong. */
function decoded(bytes: Uint8Array): string {
  return (
    textOf(bytes) ??
    linesIn(bytes)
      .map((line) => textOf(line) ?? '\uFFFD')
      .join('\n')
  );
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function linesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
