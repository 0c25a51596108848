import type { BackupProblem, BackupSummary } from './format.ts';
import { readBackup } from './read.ts';

/**
 * Whether a file that was just written opens with its words and holds exactly what was put in: every count, and the
 * fingerprint of every byte.
 */
export async function proves(
  file: Blob,
  words: string,
  written: BackupSummary,
  onPaper?: () => Promise<void>,
): Promise<boolean> {
  const read = await readBackup(file.stream(), words, onPaper);
  return read.ok && JSON.stringify(read.backup.summary) === JSON.stringify(written);
}

/** What a backup holds, read to its end, with nothing kept. */
export type BackupChecked =
  | { readonly ok: true; readonly made: string; readonly notes: number; readonly papers: number }
  | { readonly ok: false; readonly reason: BackupProblem };

export async function checkBackup(file: Blob, words: string): Promise<BackupChecked> {
  const read = await readBackup(file.stream(), words);
  if (!read.ok) return read;
  const { made, brought, papers } = read.backup;
  const notes = new Set(brought.versions.flatMap(({ type, of }) => (type === 'note' ? [of] : []))).size;
  return { ok: true, made, notes, papers: papers.length };
}
