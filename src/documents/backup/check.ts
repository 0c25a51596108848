import type { BackupProblem } from './format.ts';
import { readBackup } from './read.ts';

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
