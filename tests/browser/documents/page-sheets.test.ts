import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import '../../../src/documents/page/page.css';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { lettersReady, overflow, sheetsOf } from '../../../src/documents/page/paper.tsx';
import { previewOf } from '../../../src/domain/brought.ts';
import { addVersions, emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan, type Length } from '../../../src/domain/page/plan.ts';
import { withNotes } from '../../../src/domain/with-notes.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import sampleText from '../../data/sample-case.jsonl?raw';
import { randomJournal } from '../../support/random-journal.ts';
import { testStamp } from '../../support/stamp.ts';

const SHEETS: readonly (readonly [Length, number])[] = [
  ['1', 1],
  ['2', 2],
  ['large', 4],
];
const readers = fc.constantFrom(...(Object.keys(audiences) as Audience[]));
const asked = {
  asks: ['One person to contact.', 'A date for OT to start.', 'A copy of the plan.'],
  questions: ['Who is our one person?', 'When is the review?', 'What can we do on Sundays?'],
};

function sampleCase(): Journal {
  const read = readSimpleCase(sampleText, emptyJournal, testStamp());
  if (!read.ok) throw new Error(read.reason);
  return addVersions(emptyJournal, previewOf(read.brought, emptyJournal, testStamp()).versions);
}

/** Some of the notes of a family of nine years. */
const partOfSample = fc.infiniteStream(fc.boolean()).map((lots) => {
  const journal = sampleCase();
  return withNotes(
    journal,
    journal.notes.filter(() => lots.next().value === true),
  );
});

beforeAll(lettersReady);

describe.each(SHEETS)('a page of length %s', (length, most) => {
  it.each([
    ['part of a long history', partOfSample],
    ['any journal', randomJournal.map(({ journal }) => journal)],
  ])('fits on its sheets for each reader, made from %s', (_, journals) => {
    fc.assert(
      fc.property(journals, readers, (journal, audience) => {
        const plan = { ...emptyPlan, ...asked, audience, length };
        const input = { journal, plan, today: '2026-11-21', words: pageWords('Jem') };

        const { page, fits } = fitPage(input, (made) => overflow(made, length) <= 0);

        expect(fits).toBe(true);
        expect(sheetsOf(page, length).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 40 },
    );
  });
});
