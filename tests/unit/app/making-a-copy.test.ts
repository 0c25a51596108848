import { expect, it } from 'vitest';
import { makeCopy } from '../../../src/app/share/making.ts';
import { readCopy } from '../../../src/documents/share/copy-file.ts';
import { verdictOn } from '../../../src/documents/share/evidence.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Fingerprint } from '../../../src/domain/share/share.ts';
import { firstVersion } from '../../../src/domain/version.ts';
import type { JournalStore } from '../../../src/store/journal-store.ts';
import { WORDS } from '../../support/backups.ts';
import { aNote, anId } from '../../support/builders.ts';
import { sampleJournal } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

it('the fingerprint to note is the one in the file, though a note was kept while the copy lay there', async () => {
  const journal: { value: Journal } = { value: sampleJournal() };
  const store = { opened: Promise.resolve(), journal, papers: { list: async () => [] } } as unknown as JournalStore;
  const asked = {
    to: 'Priya',
    notes: journal.value.notes.slice(0, 3).map(({ id }) => id),
    leftOut: 0,
    naming: 'names' as const,
    papers: [],
  };
  const order = {
    asked,
    share: anId(7),
    words: WORDS,
    name: 'copy',
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  const noted: Fingerprint[] = [];

  const answer = await makeCopy(store, order, (fingerprint) => noted.push(fingerprint));
  journal.value = addVersions(journal.value, [
    firstVersion('note', aNote(), { ...testStamp('2027-01-01T10:00:00Z'), newId: () => anId(9e8) }),
  ]);

  if (!answer.ok) throw new Error(answer.reason);
  const read = await readCopy(answer.made.file.stream(), WORDS);
  expect(noted).toHaveLength(1);
  expect(read.ok && read.copy.proof?.head).toBe(noted[0]?.head);
  expect(noted.map((one) => verdictOn(one, journal.value))).toEqual(['holds']);
});
