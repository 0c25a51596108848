import { lock } from '../../src/documents/backup/age.ts';
import type { Backup, BackupProblem, BackupSummary } from '../../src/documents/backup/format.ts';
import { readBackup } from '../../src/documents/backup/read.ts';
import { passphraseOf } from '../../src/documents/backup/words.ts';
import { type BackupContents, writeBackup } from '../../src/documents/backup/write.ts';
import { allOf, streamed, utf8 } from './bytes.ts';

export const WORDS = 'harbour kettle moss button lantern goose';
/** The lowest price there is, so that a test can open thousands. */
export const CHEAP = 1;

export interface WrittenBackup {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly summary: BackupSummary;
}

export async function aBackup(contents: BackupContents, words: string = WORDS): Promise<WrittenBackup> {
  let summary: BackupSummary | undefined;
  const onEnd = (written: BackupSummary) => {
    summary = written;
  };
  const bytes = await allOf(await writeBackup(contents, words, { onEnd, workFactor: CHEAP }));
  if (!summary) throw new Error('the backup did not end');
  return { bytes, summary };
}

/** Anything locked as a backup is, for what a backup never holds. */
export async function locked(inside: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof inside === 'string' ? utf8(inside) : inside;
  return allOf(await lock(streamed(bytes), passphraseOf(WORDS), CHEAP));
}

export function reading(bytes: Uint8Array, words: string = WORDS) {
  return readBackup(streamed(bytes), words);
}

export async function backupIn(bytes: Uint8Array): Promise<Backup> {
  const read = await reading(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.backup;
}

export async function problemIn(bytes: Uint8Array, words: string = WORDS): Promise<BackupProblem | 'none'> {
  const read = await reading(bytes, words);
  return read.ok ? 'none' : read.reason;
}
