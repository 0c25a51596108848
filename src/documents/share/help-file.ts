import type { Id } from '../../domain/id.ts';
import type { Version } from '../../domain/version.ts';
import { type BackupProblem, HELP_VERSION } from '../backup/format.ts';
import { readLocked } from '../backup/read.ts';
import { writeLocked } from '../backup/write.ts';
import { versionLines } from '../journal-file/write.ts';
import { WORK_FACTOR } from './copy-file.ts';

/** Locks what someone wrote beside a copy, with the words that the copy was locked with. */
export function writeHelp(
  share: Id,
  remarks: readonly Version<'remark'>[],
  words: string,
  madeAt: Date,
  workFactor: number = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  const head = { marram: 'help', version: HELP_VERSION, made: madeAt.toISOString(), share };
  const lines = versionLines(remarks, madeAt);
  return writeLocked({ head, lines, papers: [] }, words, { workFactor });
}

export type HelpRead =
  | { readonly ok: true; readonly share: Id; readonly remarks: readonly Version<'remark'>[] }
  | { readonly ok: false; readonly reason: BackupProblem };

/** Reads what came back. Anything in it but remarks is passed by: others' words never become the parent's record. */
export async function readHelp(file: ReadableStream<Uint8Array>, words: string): Promise<HelpRead> {
  const read = await readLocked('help', file, words);
  if (!read.ok) return read;
  const { head, brought } = read.backup;
  if (head.marram !== 'help') return { ok: false, reason: 'not-a-backup' };
  const remarks = brought.versions.filter(
    (version): version is Version<'remark'> => version.type === 'remark' && version.body !== null,
  );
  return { ok: true, share: head.share, remarks };
}
