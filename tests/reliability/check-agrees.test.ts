import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { aBackup, reading } from '../support/backups.ts';
import { mutated } from '../support/bytes.ts';
import { tell, times } from '../support/figures.ts';
import { randomJournal } from '../support/random-journal.ts';

const FILES = times(25, 500);
const LONGEST_FILE = 10_000;
const madeAt = new Date('2026-11-21T10:00:00Z');

test(
  `a backup is said to open only where it really comes back: ${FILES} whole ones, ${FILES} damaged`,
  async () => {
    const wrong = { wholeRefused: 0, damagedAccepted: 0 };
    for (const { journal } of fc.sample(randomJournal, FILES)) {
      const { bytes, summary } = await aBackup({ journal, wordings: [], papers: [], madeAt });
      const read = await reading(bytes);
      if (read.ok) {
        expect(addVersions(emptyJournal, read.backup.brought.versions)).toEqual(journal);
        expect(read.backup.summary).toEqual(summary);
      } else wrong.wholeRefused += 1;
      if ((await reading(damaged(bytes))).ok) wrong.damagedAccepted += 1;
    }

    tell(
      'R27',
      'Node',
      `${FILES} whole backups: ${wrong.wholeRefused} refused, all others came back the same; ${FILES} damaged: ${wrong.damagedAccepted} said to be good`,
    );
    expect(wrong).toEqual({ wholeRefused: 0, damagedAccepted: 0 });
  },
  FILES * LONGEST_FILE,
);

function damaged(bytes: Uint8Array): Uint8Array {
  const made = mutated(bytes);
  const isSame = made.length === bytes.length && made.every((byte, at) => byte === bytes[at]);
  return isSame ? damaged(bytes) : made;
}
