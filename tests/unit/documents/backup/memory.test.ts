import { expect, it } from 'vitest';
import { readBackup } from '../../../../src/documents/backup/read.ts';
import { writeBackup } from '../../../../src/documents/backup/write.ts';
import { emptyJournal } from '../../../../src/domain/journal.ts';
import { CHEAP, WORDS } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { tell, times } from '../../../support/figures.ts';

/** How many megabytes of papers. What is held does not grow with them. */
const MEGABYTES = times(24, 500);
const MB = 1024 * 1024;
const PAPERS = 4;
const PIECE = MB;
/** A piece on its way in, a piece being locked, a piece being opened, and what streams keep between them. */
const MOST_HELD = 4 * MB;

it(
  'writes and reads papers of any length while it holds a few pieces',
  async () => {
    let produced = 0;
    let taken = 0;
    let mostHeld = 0;
    let mostMemory = 0;
    const paperBytes = (MEGABYTES * MB) / PAPERS;
    const before = process.memoryUsage();
    const held = () => {
      mostHeld = Math.max(mostHeld, produced - taken);
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      mostMemory = Math.max(mostMemory, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    };
    const read = async function* () {
      for (let left = paperBytes; left > 0; left -= PIECE) {
        produced += Math.min(PIECE, left);
        held();
        yield new Uint8Array(Math.min(PIECE, left)).fill(left / MB);
      }
    };
    const papers = Array.from({ length: PAPERS }, (_, index) => ({
      id: anId(index),
      name: `paper ${index}`,
      bytes: paperBytes,
      read,
    }));

    const file = await writeBackup({ journal: emptyJournal, wordings: [], papers, madeAt: new Date() }, WORDS, {
      workFactor: CHEAP,
    });
    const backup = await readBackup(file, WORDS, async (_, pieces) => {
      for await (const piece of pieces) {
        taken += piece.length;
        held();
      }
    });

    tell(
      'R9',
      'Node',
      `${MEGABYTES} MB of papers in a backup: ${mostHeld / MB} MB under way, ${Math.round(mostMemory / MB)} MB of memory`,
    );
    expect(backup.ok && backup.backup.papers.map(({ bytes }) => bytes)).toEqual(papers.map(({ bytes }) => bytes));
    expect(taken).toBe(MEGABYTES * MB);
    expect(mostHeld).toBeLessThanOrEqual(MOST_HELD);
  },
  MEGABYTES * 5000,
);
