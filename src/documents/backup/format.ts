import * as v from 'valibot';
import type { Brought } from '../../domain/brought.ts';
import { isId } from '../../domain/id.ts';
import type { Wording } from '../../domain/wordings.ts';

/** What lies inside a backup, as `docs/backup-file.md` describes it. */
export const BACKUP_VERSION = 1;
/** A copy of version 1 had a proof for each version in it. */
export const COPY_VERSION = 2;
export const HELP_VERSION = 1;
export const WORDING_VERSION = 1;

/** More than any parent could write. What goes over is refused before it is held. */
export const MOST = {
  line: 16 * 1024 * 1024,
  depth: 32,
  /** All lines together: they are held until the end has been seen. */
  text: 200_000_000,
  lines: 2_000_000,
  papers: 100_000,
  name: 1000,
  /** A small picture of a paper, in base64. */
  small: 100_000,
} as const;

/** A paper as a backup names it. Its name is only ever shown; nothing is stored under it. */
export interface PaperNamed {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly small?: string;
}

/** How much there is, and the fingerprint: SHA-256 over everything before the last line. */
export interface BackupSummary {
  readonly versions: number;
  readonly wordings: number;
  readonly papers: number;
  readonly sha256: string;
}

/** What a locked file is: everything, a copy of a part, or what someone wrote beside a copy. */
export type FileKind = 'backup' | 'share' | 'help';

/** A line as it stands in a file, and the id of the version that it is, where it can be read. */
export interface WrittenLine {
  readonly id: string | undefined;
  readonly line: string;
}

/** A locked file, read to its end and found whole. Nothing of it is kept yet. */
export interface Backup {
  readonly head: Extract<Mark, { marram: FileKind }>;
  readonly made: string;
  readonly brought: Brought;
  /** The lines of the versions as they stand in the file; of a copy alone, which is held against its proof. */
  readonly lines: readonly WrittenLine[];
  readonly wordings: readonly Wording[];
  readonly papers: readonly PaperNamed[];
  readonly summary: BackupSummary;
}

/**
 * `wrong-words`: another set of words locked it. `newer`: a newer Marram made it. `cut-short`: its end is missing, or
 * was changed. `damaged`: something before the end was.
 */
export type BackupProblem = 'wrong-words' | 'not-a-backup' | 'newer' | 'cut-short' | 'damaged';

/** Thrown while a file is read, and turned into a value before it leaves this folder. */
export class Refused extends Error {
  readonly reason: BackupProblem;

  constructor(reason: BackupProblem) {
    super(reason);
    this.reason = reason;
  }
}

const id = v.custom<string>(isId);
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const timestamp = v.pipe(v.string(), v.isoTimestamp());

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const whole = {
  head: hash,
  of: v.pipe(wholeNumber, v.maxValue(MOST.lines)), // a larger tree would have no end to climb to
};

/** That versions in a copy are among those of a whole journal: the fingerprint of that, and what leads from them up to it. */
const proof = v.object({ ...whole, at: v.array(wholeNumber), beside: v.array(hash) });

/** The same in version 1: for each version a way up of its own. */
const pathProof = v.object({ ...whole, paths: v.record(id, v.object({ at: wholeNumber, path: v.array(hash) })) });

export type Proof = v.InferOutput<typeof proof>;
export type PathProof = v.InferOutput<typeof pathProof>;

/** The lines between the sections. A line with `marram` in it is one of these, and no version ever has it. */
export const mark = v.variant('marram', [
  v.object({ marram: v.literal('backup'), version: wholeNumber, made: timestamp }),
  v.object({
    marram: v.literal('share'),
    version: wholeNumber,
    made: timestamp,
    share: id,
    proof: v.exactOptional(v.union([proof, pathProof])),
    /** How people are named in it, where that is not by name. */
    naming: v.exactOptional(v.picklist(['roles', 'initials', 'none'])),
  }),
  v.object({ marram: v.literal('help'), version: wholeNumber, made: timestamp, share: id }),
  v.object({ marram: v.literal('journal'), version: wholeNumber }),
  v.object({ marram: v.literal('just-for-you'), version: wholeNumber }),
  v.object({
    marram: v.literal('paper'),
    id,
    name: v.pipe(v.string(), v.maxLength(MOST.name)),
    bytes: wholeNumber,
    small: v.exactOptional(v.pipe(v.string(), v.base64(), v.maxLength(MOST.small))),
  }),
  v.object({
    marram: v.literal('end'),
    versions: wholeNumber,
    wordings: wholeNumber,
    papers: wholeNumber,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
]);

/** Enough of a first line to see that a newer Marram made it, whatever else is in it. */
export const firstOf: v.GenericSchema<unknown, { marram: FileKind; version: number }> = v.object({
  marram: v.picklist(['backup', 'share', 'help']),
  version: wholeNumber,
});

export type Mark = v.InferOutput<typeof mark>;

export const wording: v.GenericSchema<unknown, Wording> = v.object({ note: id, words: v.string(), time: timestamp });
