import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlock } from '../../../../src/documents/backup/age.ts';
import { readBackup } from '../../../../src/documents/backup/read.ts';
import { passphraseOf } from '../../../../src/documents/backup/words.ts';
import type { Paper } from '../../../../src/documents/backup/write.ts';
import { writeJournalFile } from '../../../../src/documents/journal-file/write.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import { emptyJournal } from '../../../../src/domain/journal.ts';
import type { Wording } from '../../../../src/domain/wordings.ts';
import { aBackup, backupIn, WORDS, type WrittenBackup } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { allOf, streamed, utf8 } from '../../../support/bytes.ts';
import { randomJournal } from '../../../support/random-journal.ts';
import { anyText } from '../../../support/random-text.ts';
import { sampleJournal } from '../../../support/sample.ts';

const madeAt = new Date('2026-11-21T10:00:00Z');
const TIME = '2026-11-20T09:00:00.000Z';

const someWordings: fc.Arbitrary<readonly Wording[]> = fc.array(
  fc.record({ note: fc.nat({ max: 5 }).map(anId), words: anyText, time: fc.constant(TIME) }),
  { maxLength: 5 },
);

function aPaper(number: number, bytes: Uint8Array, name = `paper ${number}`): Paper {
  const read = async function* () {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  };
  return { id: anId(number), name, bytes: bytes.length, read };
}

const somePapers: fc.Arbitrary<readonly Paper[]> = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 300 }), anyText), { maxLength: 4 })
  .map((all) => all.map(([bytes, name], index) => aPaper(index, bytes, name.slice(0, 90))));

describe('a backup', () => {
  it('gives back the same journal, private words and papers, whatever a parent did', async () => {
    await fc.assert(
      fc.asyncProperty(randomJournal, someWordings, somePapers, async ({ journal }, wordings, papers) => {
        const { bytes, summary } = await aBackup({ journal, wordings, papers, madeAt });
        const aside = new Map<string, Uint8Array>();

        const read = await readBackup(streamed(bytes), WORDS, async ({ id }, pieces) => {
          const parts: number[] = [];
          for await (const piece of pieces) parts.push(...piece);
          aside.set(id, new Uint8Array(parts));
        });

        if (!read.ok) throw new Error(read.reason);
        const { backup } = read;
        expect(addVersions(emptyJournal, backup.brought.versions)).toEqual(journal);
        expect(backup.brought.notRead).toEqual([]);
        expect(backup.wordings).toEqual(wordings);
        expect(backup.papers).toEqual(papers.map(({ id, name, bytes: length }) => ({ id, name, bytes: length })));
        for (const paper of papers) expect(aside.get(paper.id)).toEqual(await wholeOf(paper));
        expect(backup.summary).toEqual(summary);
        expect(backup.made).toBe(madeAt.toISOString());
      }),
      { numRuns: 150 },
    );
  });

  it('written again on the phone that it was restored to is the same bytes inside', async () => {
    await fc.assert(
      fc.asyncProperty(randomJournal, someWordings, async ({ journal }, wordings) => {
        const first = await writtenAgain(await aBackup({ journal, wordings, madeAt }));

        const again = await writtenAgain(first);

        expect(await insideOf(again.bytes)).toBe(await insideOf(first.bytes));
        expect(again.summary).toEqual(first.summary);
      }),
      { numRuns: 50 },
    );
  });

  it('holds the open journal file, line for line', async () => {
    const journal = sampleJournal();

    const { bytes } = await aBackup({ journal, wordings: [], madeAt });

    expect(await insideOf(bytes)).toContain(writeJournalFile(journal, madeAt));
  });

  it('of a journal with nothing in it opens too', async () => {
    const { bytes } = await aBackup({ journal: emptyJournal, wordings: [], madeAt });

    expect((await backupIn(bytes)).summary).toMatchObject({ versions: 0, wordings: 0, papers: 0 });
  });

  it('says nothing in the clear but that words lock it', async () => {
    const { bytes } = await aBackup({ journal: sampleJournal(), wordings: [], madeAt });

    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 32))).toBe('age-encryption.org/v1\n-> scrypt ');
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/marram|journal|versions/);
  });

  it('costs half a second to guess at, and not less, when nobody asks for another price', async () => {
    const { writeBackup } = await import('../../../../src/documents/backup/write.ts');

    const bytes = await allOf(await writeBackup({ journal: emptyJournal, wordings: [], madeAt }, WORDS));

    expect(new TextDecoder('latin1').decode(bytes)).toMatch(/^age-encryption.org\/v1\n-> scrypt \S{22} 17\n/);
  });

  it('opens however its words are typed', async () => {
    const { bytes } = await aBackup({ journal: emptyJournal, wordings: [], madeAt });

    for (const typed of [
      'HARBOUR Kettle moss button lantern goose',
      '1. harbour\n2. kettle\n3. moss\n4. button\n5. lantern\n6. goose',
      '  harbour-kettle, moss  button.lantern\tgoose ',
    ]) {
      expect((await readBackup(streamed(bytes), typed)).ok).toBe(true);
    }
  });

  it('is not finished when a paper is not as long as it was said to be', async () => {
    const paper = { ...aPaper(1, utf8('a letter')), bytes: 9 };

    await expect(aBackup({ journal: emptyJournal, wordings: [], papers: [paper], madeAt })).rejects.toThrow();
  });

  it('is read to its end where papers are put aside only in part', async () => {
    const papers = [aPaper(1, utf8('a letter of some length')), aPaper(2, utf8('another'))];
    const { bytes } = await aBackup({ journal: emptyJournal, wordings: [], papers, madeAt });

    const read = await readBackup(streamed(bytes), WORDS, async (_, pieces) => {
      for await (const _piece of pieces) break;
    });

    expect(read.ok && read.backup.papers).toHaveLength(2);
  });
});

async function writtenAgain({ bytes }: WrittenBackup): Promise<WrittenBackup> {
  const { brought, wordings } = await backupIn(bytes);
  return aBackup({ journal: addVersions(emptyJournal, brought.versions), wordings, madeAt });
}

async function insideOf(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await allOf(await unlock(streamed(bytes), passphraseOf(WORDS))));
}

async function wholeOf({ read }: Paper): Promise<Uint8Array> {
  const parts: number[] = [];
  for await (const piece of read()) parts.push(...piece);
  return new Uint8Array(parts);
}
