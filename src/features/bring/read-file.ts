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
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, reason: 'unreadable' };
  const own = readJournalFile(text);
  return own.ok || own.reason !== 'not-a-journal' ? own : readSimpleCase(text, journal, stamp);
}
