import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { addDays } from '../../../src/domain/dates/day.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { kindOf } from '../../../src/domain/kinds/index.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { mayUse } from '../../../src/domain/page/choosing.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { isKeptOut } from '../../../src/domain/page/hard-to-hear.ts';
import { signalsOf } from '../../../src/domain/page/signals.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { randomJournal } from '../../support/random-journal.ts';
import { pageInput } from '../../support/sample.ts';

const RUNS = { numRuns: 150 };
const asks = { asks: ['One plan that everyone follows'], questions: ['Who is our one person to contact?'] };
const audience = fc.constantFrom(...(Object.keys(audiences) as Audience[]));

/** A journal, and beside it requests for help and things that helped, on days of ten years. */
const eventfulJournal = fc
  .tuple(randomJournal, fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3600 })), { maxLength: 20 }))
  .map(([{ journal }, notes]) =>
    addVersions(
      journal,
      notes.map(([isRequest, daysAgo], at) => {
        const happened = onDay(addDays('2026-11-21', -daysAgo));
        const note = isRequest
          ? aNote({ kind: 'meeting', words: `We asked for help with lunch ${at}.`, happened })
          : aNote({ kind: 'helped', words: `The quiet corner helped ${at}.`, happened });
        return aVersion('note', note, { id: anId(500_000 + at), of: anId(600_000 + at) });
      }),
    ),
  );

/** The notes that lines of these sections stand on, as they are drawn. */
function toldIn(page: Page, ...ids: readonly string[]): ReadonlySet<string> {
  const blocks = page.sections.filter(({ id }) => ids.includes(id)).flatMap((section) => section.blocks);
  const lines = blocks.flatMap((block) =>
    block.block === 'list' ? block.items : block.block === 'paragraph' ? block.lines : [],
  );
  return new Set(lines.flatMap(({ from }) => from));
}

describe('the page of any journal', () => {
  it('tells the earliest request for help, and something that helped where there is one, however little room there is', () => {
    fc.assert(
      fc.property(eventfulJournal, audience, (journal, reader) => {
        const input = pageInput(journal, { ...asks, audience: reader });
        const { page } = fitPage(input, () => false);
        const usable = mayUse(input).filter((thing) => !isKeptOut(thing, input.plan));
        const asked = usable.findLast(
          ({ body }) => signalsOf(body).has('asked') && !['said', 'helped', 'thanks'].includes(body.kind),
        );
        const helpful = usable.filter(({ body }) => kindOf(body.kind).signals?.includes('helped'));
        const told = toldIn(page, 'in-short', 'worked');

        expect(asked === undefined || toldIn(page, 'happened').has(asked.id)).toBe(true);
        if (reader === 'tribunal' && journal.child?.body.likes?.trim()) return;
        expect(helpful.some(({ id }) => told.has(id))).toBe(helpful.length > 0);
      }),
      RUNS,
    );
  });

  it('has what is asked first and last, for all readers but a tribunal, which is given facts alone', () => {
    fc.assert(
      fc.property(randomJournal, audience, ({ journal }, reader) => {
        const { sections } = fitPage(pageInput(journal, { ...asks, audience: reader }), () => true).page;
        const ids = sections.map(({ id }) => id);
        const ask = 'One plan that everyone follows.';

        if (reader === 'tribunal') expect(pageText({ ...emptyPage, sections })).not.toContain(ask);
        else {
          expect([ids[0], ...ids.slice(-2)]).toEqual(['in-short', 'help', 'questions']);
          expect(pageText({ ...emptyPage, sections: sections.slice(0, 1) })).toContain(ask);
        }
      }),
      RUNS,
    );
  });

  it('is the same page every time, and is made for every reader without a failure', () => {
    fc.assert(
      fc.property(randomJournal, audience, ({ journal }, reader) => {
        const make = () => pageText(fitPage(pageInput(journal, { ...asks, audience: reader }), () => false).page);

        expect(make()).toBe(make());
      }),
      RUNS,
    );
  });

  it('leaves no cell of any other document blank, whatever was written', () => {
    fc.assert(
      fc.property(randomJournal, audience, ({ journal }, reader) => {
        const input = { ...pageInput(journal, { ...asks, audience: reader }), says: documentWords };
        const pages = documents.flatMap((kind) => makeDocument(kind, input) ?? []);
        const cells = pages.flatMap(({ sections }) =>
          sections.flatMap(({ blocks }) =>
            blocks.flatMap((block) => (block.block === 'table' ? block.rows.flatMap((row) => row.cells) : [])),
          ),
        );

        expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
      }),
      RUNS,
    );
  });
});

const emptyPage = { title: '', fileName: '', readingTime: '', heading: [], foot: [], wordCount: 0 };
