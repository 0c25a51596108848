import { isOfItsType } from '../../domain/brought.ts';
import type { Id } from '../../domain/id.ts';
import { emptyJournal, type Journal } from '../../domain/journal.ts';
import { type CopyNaming, journalOfCopy } from '../../domain/share/copy.ts';
import type { Version } from '../../domain/version.ts';
import {
  type Backup,
  type BackupProblem,
  type BackupSummary,
  COPY_VERSION,
  type PaperNamed,
  type PathProof,
  type Proof,
} from '../backup/format.ts';
import { type PaperAside, readLocked } from '../backup/read.ts';
import { type LockedParts, writeLocked } from '../backup/write.ts';
import { versionLines } from '../journal-file/write.ts';
import { isProved } from './evidence.ts';

/** Half the price of a backup: it opens on whatever an advocate has, and six words of 77 bits need no more. */
export const WORK_FACTOR = 16;

/** A copy of a part of the journal, as `docs/share-file.md` lays it out. */
export interface Copy {
  /** The id of its entry in the share log, named again in what comes back. */
  readonly share: Id;
  readonly versions: readonly Version[];
  /** Left out where names were changed, for then the notes are not the very ones that are kept. */
  readonly proof?: Proof;
  readonly naming: CopyNaming;
  readonly papers: LockedParts['papers'];
  readonly madeAt: Date;
}

interface CopyOptions {
  readonly onEnd?: (summary: BackupSummary) => void;
  /** As a power of two; tests ask for less. */
  readonly workFactor?: number;
}

/** Writes a copy as a stream, locked with words. `onEnd` hears what was written, to be held against what is read back. */
export function writeCopy(
  { share, versions, proof, naming, papers, madeAt }: Copy,
  words: string,
  { workFactor = WORK_FACTOR, ...options }: CopyOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const made = madeAt.toISOString();
  const head = {
    marram: 'share',
    version: COPY_VERSION,
    made,
    share,
    ...(proof && { proof }),
    ...(naming !== 'names' && { naming }),
  };
  return writeLocked({ head, lines: versionLines(versions, madeAt), papers }, words, { ...options, workFactor });
}

/** `unchecked`: some of it could not be read here, or there is nothing in it to hold against the fingerprint. */
type ProofVerdict = 'holds' | 'broken' | 'unchecked';

/** A copy that was read whole: only in memory, nothing of it is kept. */
export interface OpenedCopy {
  readonly share: Id;
  readonly made: string;
  readonly journal: Journal;
  readonly papers: readonly PaperNamed[];
  readonly naming: CopyNaming;
  /** Lines that this Marram can not read: a newer one made them. */
  readonly notRead: number;
  /** The fingerprint that came with it, and whether its notes are under it; undefined where none came. */
  readonly proof: (Pick<Proof, 'head'> & { readonly verdict: ProofVerdict }) | undefined;
  readonly summary: BackupSummary;
}

export type CopyRead =
  | { readonly ok: true; readonly copy: OpenedCopy }
  | { readonly ok: false; readonly reason: BackupProblem };

/** Reads a copy to its end. Never rejects for what is in the file. */
export async function readCopy(
  file: ReadableStream<Uint8Array>,
  words: string,
  putAside?: PaperAside,
): Promise<CopyRead> {
  const read = await readLocked('share', file, words, putAside);
  if (!read.ok) return read;
  const { head, made, brought, papers, summary } = read.backup;
  if (head.marram !== 'share') return { ok: false, reason: 'not-a-backup' };
  const { share, proof, naming = 'names' } = head;
  const held = proof && { head: proof.head, verdict: verdictOf(read.backup, proof) };
  const journal = journalOfCopy(brought.versions.filter(isOfItsType(brought.versions, emptyJournal)));
  return {
    ok: true,
    copy: { share, made, journal, papers, naming, notRead: brought.notRead.length, proof: held, summary },
  };
}

function verdictOf({ brought, lines }: Backup, proof: Proof | PathProof): ProofVerdict {
  if (!isProved(lines, proof)) return 'broken';
  return brought.notRead.length > 0 || lines.length === 0 ? 'unchecked' : 'holds';
}
