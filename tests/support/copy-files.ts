import { copyWords } from '../../src/app/share/words.ts';
import { unlock } from '../../src/documents/backup/age.ts';
import { passphraseOf } from '../../src/documents/backup/words.ts';
import { readCopy, writeCopy } from '../../src/documents/share/copy-file.ts';
import { proofFor } from '../../src/documents/share/evidence.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { picked, type ShareChoice } from '../../src/domain/share/choosing.ts';
import { type CopyNaming, copyOf } from '../../src/domain/share/copy.ts';
import type { Version } from '../../src/domain/version.ts';
import { CHEAP, WORDS } from './backups.ts';
import { anId } from './builders.ts';
import { allOf, streamed } from './bytes.ts';
import { sampleJournal } from './sample.ts';

/** What a copy holds where nothing was chosen: all that may go. */
export const everything: ShareChoice = { narrowing: {} };

export const sample: Journal = sampleJournal();
export const MADE = new Date('2026-11-21T10:00:00Z');

/** The versions of a copy of a journal, of all that may be shared. */
export function versionsOf(journal: Journal, naming: CopyNaming = 'names', choice = everything): readonly Version[] {
  return copyOf(picked(choice, journal, '2026-11-21'), journal, { naming, words: copyWords, promise: choice.promise });
}

/** A locked copy of some versions, proved against a journal. */
export async function copyFile(
  versions: readonly Version[],
  journal = sample,
  papers: Parameters<typeof writeCopy>[0]['papers'] = [],
) {
  const copy = {
    share: anId(7),
    versions,
    proof: proofFor(versions, journal),
    naming: 'names' as const,
    papers,
    madeAt: MADE,
  };
  return allOf(await writeCopy(copy, WORDS, { workFactor: CHEAP }));
}

export async function opened(bytes: Uint8Array, typed = WORDS) {
  const read = await readCopy(streamed(bytes), typed);
  if (!read.ok) throw new Error(read.reason);
  return read.copy;
}

/** What a copy holds once it is unlocked, as text. */
export async function insideOf(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await allOf(await unlock(streamed(bytes), passphraseOf(WORDS))));
}
