import * as v from 'valibot';
import type { Brought, FileRead, LineProblem, NotRead } from '../../domain/brought.ts';
import type { Version } from '../../domain/version.ts';
import { header, readVersion } from './schema.ts';

export const FILE_VERSION = 1;

/**
 * Reads a journal file (`docs/journal-file.md`). Each line stands alone, so one that can't be read is named and the
 * others are kept. Returns `not-a-journal` when the first line is not the header, for another reader to try.
 */
export function readJournalFile(text: string): FileRead {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = v.safeParse(header, parsed(lines[0] ?? ''));
  if (!first.success) return { ok: false, reason: text.trim() ? 'not-a-journal' : 'empty' };
  if (first.output.version > FILE_VERSION) return { ok: false, reason: 'newer' };
  return { ok: true, brought: readLines(lines.slice(1)) };
}

function readLines(lines: readonly string[]): Brought {
  const versions = new Map<string, Version>();
  const notRead: NotRead[] = [];
  for (const [index, line] of lines.entries()) {
    const read = line.trim() === '' ? undefined : readLine(line);
    if (typeof read === 'string') notRead.push({ line: index + 2, why: read });
    else if (read && !versions.has(read.id)) versions.set(read.id, read);
  }
  return { versions: [...versions.values()], notRead };
}

/** Reads any line but the first, or says why it can't be read. */
export function readLine(line: string): Version | LineProblem {
  const input = parsed(line);
  if (input === undefined) return 'not-json';
  return readVersion(input) ?? 'not-known';
}

/** The JSON value, or undefined when the text is not JSON (or nests deeper than the parser goes). */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
