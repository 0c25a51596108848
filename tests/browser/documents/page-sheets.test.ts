import { addVersions } from '../../../src/domain/add-versions.ts';
import '../../../src/ui/fonts.css';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import '../../../src/documents/page/page.css';
import '../../../src/documents/page/paper.css';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { drawnAside, lettersReady, overflow, sheetsOf } from '../../../src/documents/page/paper.tsx';
import { previewOf } from '../../../src/domain/brought.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { type FittedPage, fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan, type Length } from '../../../src/domain/page/plan.ts';
import { withNotes } from '../../../src/domain/with-notes.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { generateJournal } from '../../bench/journal-generator.mjs';
import sampleText from '../../data/sample-case.jsonl?raw';
import { aJournal, aNote, anId, aVersion } from '../../support/builders.ts';
import { randomJournal } from '../../support/random-journal.ts';
import { testStamp } from '../../support/stamp.ts';

const SHEETS: readonly (readonly [Length, number])[] = [
  ['1', 1],
  ['2', 2],
  ['large', 4],
];
/** In points. No line on paper is ever smaller. */
const SMALLEST: Readonly<Record<Length, number>> = { '1': 11.5, '2': 11.5, large: 16 };
const readers = fc.constantFrom(...(Object.keys(audiences) as Audience[]));
/** Words of each thing asked: as few as most have, and as many as leave room for no more than a little of all else. */
const SHORT = 4;
const LONGEST = 20;

/** Three asks and three questions: as many as there can be. */
function asked(words: number) {
  const asks = ['One person', 'A date', 'A copy'].map((one) =>
    `${one} ${'to have and hold '.repeat(words / 4)}`.trim(),
  );
  return { asks, questions: asks.map((one) => `${one}?`) };
}

/** A journal that a failure tells of in few words: ten thousand notes are more than a browser can hand over. */
function inOneLine(journal: Journal) {
  return { journal, [fc.toStringMethod]: () => `${journal.notes.length} notes` };
}

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

/** As many notes as a parent keeps in a week, in a year, or in a life; each journal made once. */
const journalOfSize = new Map<number, Journal>();
const longHistory = fc.constantFrom(2, 40, 500, 10_000).map((notes) => {
  const known = journalOfSize.get(notes) ?? addVersions(emptyJournal, generateJournal({ notes }));
  journalOfSize.set(notes, known);
  return known;
});

function fittedFor(journal: Journal, audience: Audience, length: Length, words = SHORT): FittedPage {
  const plan = { ...emptyPlan, ...asked(words), audience, length };
  const input = { journal, plan, today: '2026-11-21', words: pageWords('Jem') };
  return fitPage(input, (made) => overflow(made, length) <= 0);
}

const LINES = '.page-section :is(li, p, blockquote):not(.page-quiet, .register-label, .bars *)';

/** The smallest print in which a page tells something, in points; labels and the foot are smaller on purpose. */
function smallestPrint(page: Page, length: Length): number {
  const { element, remove } = drawnAside(page, length, 'Page 1 of 1.');
  const sizes = [...element.querySelectorAll(LINES)].map((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  remove();
  return Math.round(Math.min(...sizes) * 0.75 * 10) / 10;
}

beforeAll(lettersReady);

/** How each thing is known, where it stands on more than one line. */
function brokenSources(page: Page): readonly string[] {
  const { element, remove } = drawnAside(page, '1', '');
  const broken = [...element.querySelectorAll<HTMLElement>('.page-source')]
    .filter((source) => new Set([...rangeOf(source).getClientRects()].map(({ top }) => Math.round(top))).size > 1)
    .map((source) => source.textContent ?? '');
  remove();
  return broken;
}

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

test.each(Object.keys(audiences) as Audience[])('how a thing is known is never broken over two lines: %s', (reader) => {
  expect(brokenSources(fittedFor(sampleCase(), reader, '1').page)).toEqual([]);
});

/** What is written past the right edge of the paper. */
function pastTheEdge(page: Page, length: Length): readonly string[] {
  const { element, remove } = drawnAside(page, length, '');
  const { right } = element.getBoundingClientRect();
  const isPast = (one: Element) => [...rangeOf(one).getClientRects()].some((line) => line.right > right + 1);
  const past = [...element.querySelectorAll('h1, h2, p, li:not(.bars *)')].filter(isPast).map((one) => one.textContent);
  remove();
  return past;
}

describe.each(SHEETS)('a page of length %s', (length, most) => {
  it('has no word past the edge of its paper, however long a name, an address or a cry is', () => {
    const cry = `N${'o'.repeat(120)}!`;
    const said = aNote({ kind: 'said', words: cry });
    const met = aNote({ kind: 'meeting', words: `Met at ${'Llanfairpwll'.repeat(12)}.` });
    const notes = [said, met].map((note, at) => aVersion('note', note, { of: anId(700_000 + at) }));
    const plan = { ...emptyPlan, length, asks: [`See ${'example.org/'.repeat(12)}`] };
    const words = pageWords('Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft');
    const { page } = fitPage({ journal: aJournal(...notes), plan, today: '2026-11-21', words }, () => true);

    expect(page.sections.map(({ id }) => id)).toEqual(['in-short', 'said', 'happened', 'help']);
    expect(pastTheEdge(page, length)).toEqual([]);
  });

  it.each([
    ['part of a long history', partOfSample, 40],
    ['any journal', randomJournal.map(({ journal }) => journal), 40],
    ['two notes to ten thousand', longHistory, 12],
  ])('fits on its sheets for each reader, made from %s, and never in small print', (_, journals, numRuns) => {
    fc.assert(
      fc.property(journals.map(inOneLine), readers, fc.constantFrom(SHORT, LONGEST), ({ journal }, audience, words) => {
        const { page, fits } = fittedFor(journal, audience, length, words);

        expect(fits).toBe(true);
        expect(sheetsOf(page, length).length).toBeLessThanOrEqual(most);
        expect(smallestPrint(page, length)).toBeGreaterThanOrEqual(SMALLEST[length]);
      }),
      { numRuns },
    );
  });
});
