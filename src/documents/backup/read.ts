import * as v from 'valibot';
import type { NotRead } from '../../domain/brought.ts';
import type { Version } from '../../domain/version.ts';
import type { Wording } from '../../domain/wordings.ts';
import { FILE_VERSION, readLine } from '../journal-file/read.ts';
import { unlock } from './age.ts';
import { isDeeper } from './depth.ts';
import {
  BACKUP_VERSION,
  type Backup,
  type BackupProblem,
  COPY_VERSION,
  type FileKind,
  firstOf,
  HELP_VERSION,
  type Mark,
  MOST,
  mark,
  type PaperNamed,
  Refused,
  WORDING_VERSION,
  type WrittenLine,
  wording,
} from './format.ts';
import { LineReader } from './line-reader.ts';
import { passphraseOf } from './words.ts';

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: BackupProblem };

/**
 * Where the bytes of papers go while a backup is read. They are not good yet: what was put aside is kept only once
 * `readBackup` says ok, and is thrown away when it does not.
 */
export type PaperAside = (paper: PaperNamed, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * Reads a whole backup (`docs/backup-file.md`) and gives nothing of it out before its end and its fingerprint have been
 * seen. Keeps nothing; of papers, it holds one piece at a time. Never rejects for what is in the file.
 */
export function readBackup(
  file: ReadableStream<Uint8Array>,
  words: string,
  putAside: PaperAside = async () => {},
): Promise<BackupRead> {
  return readLocked('backup', file, words, putAside);
}

/** Reads a whole locked file of one kind, in the way of `readBackup`. */
export async function readLocked(
  kind: FileKind,
  file: ReadableStream<Uint8Array>,
  words: string,
  putAside: PaperAside = async () => {},
): Promise<BackupRead> {
  try {
    const lines = new LineReader(await unlock(file, passphraseOf(words)));
    try {
      return { ok: true, backup: await readAll(kind, lines, putAside) };
    } finally {
      await lines.close();
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}

const NEWEST: Readonly<Record<FileKind, number>> = { backup: BACKUP_VERSION, share: COPY_VERSION, help: HELP_VERSION };

interface Found {
  readonly versions: Map<string, Version>;
  readonly notRead: NotRead[];
  readonly lines: WrittenLine[];
  readonly wordings: Wording[];
  readonly papers: Map<string, PaperNamed>;
}

/** One section after the other, each begun by its mark; nothing may stand before, between or after. */
async function readAll(kind: FileKind, lines: LineReader, putAside: PaperAside): Promise<Backup> {
  const found: Found = { versions: new Map(), notRead: [], lines: [], wordings: [], papers: new Map() };
  const head = headIn(kind, (await lines.line()) ?? '');
  if (head?.marram !== kind) throw new Refused('not-a-backup');
  expectMark(await nextMark(lines), 'journal', FILE_VERSION);
  const [afterVersions, versions] = await readVersions(kind, lines, found);
  let next = afterVersions;
  if (kind === 'backup') {
    expectMark(next, 'just-for-you', WORDING_VERSION);
    next = await readWordings(lines, found);
  }
  while (next.marram === 'paper') next = await readPaper(lines, next, found, putAside);
  return checkedEnd(next, lines, versions, found, head);
}

async function checkedEnd(
  end: Mark,
  lines: LineReader,
  versions: number,
  { versions: read, notRead, lines: asWritten, wordings, papers }: Found,
  head: Backup['head'],
): Promise<Backup> {
  const summary = { versions, wordings: wordings.length, papers: papers.size, sha256: lines.fingerprint() };
  const isWhole = end.marram === 'end' && JSON.stringify({ marram: 'end', ...summary }) === JSON.stringify(end);
  if (!isWhole || (await lines.line()) !== undefined) throw new Refused('damaged');
  return {
    head,
    made: head.made,
    brought: { versions: [...read.values()], notRead },
    lines: asWritten,
    wordings,
    papers: [...papers.values()],
    summary,
  };
}

/** What the first line says the file is. A newer one may say more than is known here, so its version comes first. */
function headIn(kind: FileKind, line: string): Backup['head'] | undefined {
  const first = isDeeper(line, MOST.depth) ? undefined : v.safeParse(firstOf, parsed(line));
  const isNewer = first?.success && first.output.marram === kind && first.output.version > NEWEST[kind];
  if (isNewer) throw new Refused('newer');
  const mark = markIn(line);
  return mark && isHead(mark) ? mark : undefined;
}

function isHead(mark: Mark): mark is Backup['head'] {
  return mark.marram === 'backup' || mark.marram === 'share' || mark.marram === 'help';
}

async function readVersions(kind: FileKind, lines: LineReader, found: Found): Promise<[Mark, number]> {
  for (let count = 0; ; count++) {
    const line = await neededLine(lines);
    const next = markIn(line);
    if (next) return [next, count];
    if (count >= MOST.lines) throw new Refused('damaged');
    const id = takeVersion(line, count, found);
    if (kind === 'share') found.lines.push({ id, line });
  }
}

/** A line that this Marram can't read is named and not refused: the fingerprint says that it came as it was written. */
function takeVersion(line: string, count: number, { versions, notRead }: Found): string | undefined {
  const version = readLine(line);
  if (typeof version === 'string') {
    notRead.push({ line: count + 2, why: version });
    return undefined;
  }
  if (versions.has(version.id)) throw new Refused('damaged');
  versions.set(version.id, version);
  return version.id;
}

async function readWordings(lines: LineReader, { wordings }: Found): Promise<Mark> {
  for (;;) {
    const line = await neededLine(lines);
    const next = markIn(line);
    if (next) return next;
    const read = v.safeParse(wording, parsed(line));
    if (!read.success || wordings.length >= MOST.lines) throw new Refused('damaged');
    wordings.push(read.output);
  }
}

async function readPaper(
  lines: LineReader,
  { marram: _, ...paper }: Extract<Mark, { marram: 'paper' }>,
  { papers }: Found,
  putAside: PaperAside,
): Promise<Mark> {
  const { id, bytes } = paper;
  if (papers.has(id) || papers.size >= MOST.papers) throw new Refused('damaged');
  await putAside(paper, lines.bytes(bytes));
  await lines.passRest();
  if ((await lines.line()) !== '') throw new Refused('damaged');
  papers.set(id, paper);
  return nextMark(lines);
}

async function nextMark(lines: LineReader): Promise<Mark> {
  const next = markIn(await neededLine(lines));
  if (!next) throw new Refused('damaged');
  return next;
}

async function neededLine(lines: LineReader): Promise<string> {
  const line = await lines.line();
  if (line === undefined) throw new Refused('cut-short');
  return line;
}

function expectMark(next: Mark, name: 'journal' | 'just-for-you', version: number): void {
  if (next.marram !== name) throw new Refused('damaged');
  if (next.version > version) throw new Refused('newer');
}

/** The mark that a line is, undefined when it is none. A line that only looks like one is damage. */
function markIn(line: string): Mark | undefined {
  if (isDeeper(line, MOST.depth)) throw new Refused('damaged');
  if (!line.startsWith('{"marram":')) return undefined;
  const read = v.safeParse(mark, parsed(line));
  if (!read.success) throw new Refused('damaged');
  return read.output;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
