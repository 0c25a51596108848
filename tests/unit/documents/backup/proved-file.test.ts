import { describe, expect, it } from 'vitest';
import type { BackupSummary } from '../../../../src/documents/backup/format.ts';
import { provedFile } from '../../../../src/documents/backup/proved-file.ts';
import { readBackup } from '../../../../src/documents/backup/read.ts';
import { type Paper, writeBackup } from '../../../../src/documents/backup/write.ts';
import { CHEAP, WORDS } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { sampleJournal } from '../../../support/sample.ts';

const madeAt = new Date('2026-11-21T10:00:00Z');
const PAPERS = 3;
/** More than a stream holds ahead. */
const BYTES = 1_000_000;

function aPaper(index: number): Paper {
  const read = async function* () {
    yield crypto.getRandomValues(new Uint8Array(BYTES / 20));
    for (let piece = 1; piece < 20; piece += 1) yield new Uint8Array(BYTES / 20);
  };
  return { id: anId(index), name: `paper ${index}`, bytes: BYTES, read };
}

const papers = Array.from({ length: PAPERS }, (_, index) => aPaper(index));

function making(given: {
  readonly signal?: AbortSignal;
  readonly onBytes?: () => void;
  readonly onPaper?: () => void;
  readonly summary?: (read: BackupSummary) => BackupSummary;
}) {
  const { onBytes, signal, onPaper, summary = (read) => read } = given;
  return provedFile({
    name: 'notes.age',
    ...(signal && { signal }),
    ...(onBytes && { onBytes }),
    write: (onEnd) =>
      writeBackup({ journal: sampleJournal(), wordings: [], papers, madeAt }, WORDS, { onEnd, workFactor: CHEAP }),
    readBack: async (file) => {
      const read = await readBackup(file, WORDS, async () => onPaper?.());
      return read.ok ? summary(read.backup.summary) : undefined;
    },
  });
}

describe('a locked file that is being made', () => {
  it('is made once it read back as it was written', async () => {
    const answer = await making({});

    expect(answer.ok && answer.made.file.size).toBeGreaterThan(PAPERS * BYTES);
  });

  it('is not made when it reads back as something else', async () => {
    const answer = await making({ summary: (read) => ({ ...read, papers: 0 }) });

    expect(answer).toEqual({ ok: false, reason: 'not-proved' });
  });

  it('is read back no further once it is called off', async () => {
    const stop = new AbortController();
    let seen = 0;
    const onPaper = () => {
      seen += 1;
      stop.abort();
    };

    expect(await making({ signal: stop.signal, onPaper })).toEqual({ ok: false, reason: 'not-proved' });
    expect(seen).toBe(1);
  });

  it('is written no further once it is called off', async () => {
    const stop = new AbortController();
    let pieces = 0;
    let seen = 0;
    const onBytes = () => {
      pieces += 1;
      stop.abort();
    };
    const onPaper = () => {
      seen += 1;
    };

    expect(await making({ signal: stop.signal, onBytes, onPaper })).toEqual({ ok: false, reason: 'not-proved' });
    expect([pieces, seen]).toEqual([1, 0]);
  });
});
