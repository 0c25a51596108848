import { sha256 } from '@noble/hashes/sha2.js';
import type { Journal } from '../../domain/journal.ts';
import type { Wording } from '../../domain/wordings.ts';
import { hexOf, utf8 } from '../../vault/bytes.ts';
import { journalLines } from '../journal-file/write.ts';
import { lock } from './age.ts';
import { BACKUP_VERSION, type BackupSummary, type PaperNamed, WORDING_VERSION } from './format.ts';
import { streamOf } from './streams.ts';
import { passphraseOf } from './words.ts';

/** A paper to write: its bytes are asked for when its turn comes, a piece at a time. */
export interface Paper extends PaperNamed {
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Everything that a backup holds. The vault's key, its name and the settings of the phone are no part of it. */
export interface BackupContents {
  readonly journal: Journal;
  readonly wordings: readonly Wording[];
  readonly papers?: Iterable<Paper> | AsyncIterable<Paper>;
  readonly madeAt: Date;
}

interface WriteOptions {
  /** Called with what was written once all of it is. */
  readonly onEnd?: (summary: BackupSummary) => void;
  /** The price of one guess, as a power of two; tests ask for less. */
  readonly workFactor?: number;
}

/**
 * Writes a backup (`docs/backup-file.md`) as a stream: no more than a piece of it is held. The stream fails when a paper
 * is not as long as it was said to be.
 */
export function writeBackup(
  contents: BackupContents,
  words: string,
  { onEnd, workFactor }: WriteOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { journal, wordings, madeAt, papers = [] } = contents;
  const head = { marram: 'backup', version: BACKUP_VERSION, made: madeAt.toISOString() };
  const lines = journalLines(journal, madeAt);
  return writeLocked({ head, lines, wordings, papers }, words, {
    ...(onEnd && { onEnd }),
    ...(workFactor && { workFactor }),
  });
}

/** The parts of a locked file. Only a backup has wordings; a file without them has no section for them. */
export interface LockedParts {
  /** The first line, with what the file is in `marram`. */
  readonly head: object;
  /** The lines of a journal file, its header first. */
  readonly lines: Iterable<string>;
  readonly wordings?: readonly Wording[];
  readonly papers: Iterable<Paper> | AsyncIterable<Paper>;
}

/** Writes any locked file as a stream, in the way of `writeBackup`. */
export function writeLocked(
  parts: LockedParts,
  words: string,
  { onEnd, workFactor }: WriteOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  return lock(streamOf(inBlocks(pieces(parts, onEnd))), passphraseOf(words), workFactor);
}

async function* pieces(
  { head, lines, wordings, papers }: LockedParts,
  onEnd: WriteOptions['onEnd'],
): AsyncGenerator<Uint8Array> {
  const hash = sha256.create();
  const count = { versions: -1, wordings: 0, papers: 0 }; // the first line of the journal file is its header
  const taken = (bytes: Uint8Array) => {
    hash.update(bytes);
    return bytes;
  };
  const line = (value: object) => taken(utf8(`${JSON.stringify(value)}\n`));
  yield line(head);
  for (const text of lines) {
    yield taken(utf8(`${text}\n`));
    count.versions++;
  }
  if (wordings) yield line({ marram: 'just-for-you', version: WORDING_VERSION });
  for (const { note, words, time } of wordings ?? []) {
    yield line({ note, words, time });
    count.wordings++;
  }
  for await (const paper of papers) {
    const { id, name, bytes, small } = paper;
    yield line({ marram: 'paper', id, name, bytes, ...(small && { small }) });
    for await (const piece of paperPieces(paper)) yield taken(piece);
    yield taken(utf8('\n'));
    count.papers++;
  }
  const summary = { ...count, sha256: hexOf(hash.digest()) };
  yield utf8(`${JSON.stringify({ marram: 'end', ...summary })}\n`);
  onEnd?.(summary);
}

async function* paperPieces({ bytes, read }: Paper): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of read()) {
    length += piece.length;
    yield piece;
  }
  if (length !== bytes) throw new Error(`a paper has ${length} bytes and said ${bytes}`);
}

const BLOCK = 64 * 1024;

/** Lines are short and a stream takes its time over each piece, so small ones go together. */
async function* inBlocks(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(BLOCK);
  let used = 0;
  for await (const piece of source) {
    if (used > 0 && used + piece.length > BLOCK) {
      yield block.slice(0, used);
      used = 0;
    }
    if (piece.length > BLOCK) yield piece;
    else {
      block.set(piece, used);
      used += piece.length;
    }
  }
  yield block.slice(0, used);
}
