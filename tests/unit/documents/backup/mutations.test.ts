import { describe, expect, it } from 'vitest';
import { unlock } from '../../../../src/documents/backup/age.ts';
import { passphraseOf } from '../../../../src/documents/backup/words.ts';
import { aBackup, locked, reading, WORDS } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { allOf, mutated, streamed, utf8 } from '../../../support/bytes.ts';
import { tell, times } from '../../../support/figures.ts';
import { sampleJournal } from '../../../support/sample.ts';

const MUTATIONS = times(400, 20_000);
const LONGEST = 2000;

const contents = {
  journal: sampleJournal(),
  wordings: [{ note: anId(1), words: 'I cried in the car park.', time: '2026-11-20T09:00:00.000Z' }],
  papers: [
    {
      id: anId(2),
      name: 'a letter',
      bytes: 5,
      read: async function* () {
        yield utf8('Dear ');
      },
    },
  ],
  madeAt: new Date('2026-11-21T10:00:00Z'),
};

interface Tally {
  accepted: number;
  slowest: number;
  readonly reasons: Record<string, number>;
}

async function tallyOf(make: () => Promise<Uint8Array>, times: number): Promise<Tally> {
  const tally: Tally = { accepted: 0, slowest: 0, reasons: {} };
  for (let count = 0; count < times; count++) {
    const bytes = await make();
    const begun = performance.now();
    const read = await reading(bytes); // one that crashed would end the test
    tally.slowest = Math.max(tally.slowest, performance.now() - begun);
    if (read.ok) tally.accepted += 1;
    else tally.reasons[read.reason] = (tally.reasons[read.reason] ?? 0) + 1;
  }
  return tally;
}

function told({ accepted, slowest, reasons }: Tally): string {
  return `${accepted} accepted, the slowest refused in ${Math.round(slowest)} ms, ${JSON.stringify(reasons)}`;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function changed(bytes: Uint8Array): Uint8Array {
  const made = mutated(bytes);
  return isSame(made, bytes) ? changed(bytes) : made;
}

describe('a backup that was changed on its way', () => {
  it(
    'is never taken for a whole one, and never an error',
    async () => {
      const { bytes } = await aBackup(contents);

      const tally = await tallyOf(async () => changed(bytes), MUTATIONS);

      tell('R9', 'Node', `${MUTATIONS} damaged files: ${told(tally)}`);
      expect(tally.accepted).toBe(0);
      expect(tally.slowest).toBeLessThan(LONGEST);
    },
    MUTATIONS * 1000,
  );

  it(
    'is never taken for a whole one when what is inside was changed by somebody who knows the words',
    async () => {
      const { bytes } = await aBackup(contents);
      const inside = await allOf(await unlock(streamed(bytes), passphraseOf(WORDS)));

      const tally = await tallyOf(async () => locked(changed(inside)), MUTATIONS);

      tell('R9', 'Node', `${MUTATIONS} files damaged inside: ${told(tally)}`);
      expect(tally.accepted).toBe(0);
      expect(tally.slowest).toBeLessThan(LONGEST);
    },
    MUTATIONS * 1000,
  );
});
