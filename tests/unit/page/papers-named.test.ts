import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { type DocumentId, makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { lineText, textsOf } from '../../../src/domain/page/make-page.ts';
import { emptyPreparation } from '../../../src/domain/preparation.ts';
import { firstVersion } from '../../../src/domain/version.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aVersion } from '../../support/builders.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

/** The sample case with a note of thanks on paper, and a meeting for which two papers and a call are got ready. */
const journal: Journal = readied(
  addVersions(sampleJournal(), [
    aVersion(
      'note',
      aNote({ kind: 'thanks', title: 'Thank you', source: { type: 'email' }, happened: onDay('2019-01-07') }),
      {
        of: anId(0xbeef),
        id: anId(0xbef0),
      },
    ),
  ]),
);

function readied(before: Journal): Journal {
  const notes = ['EP report arrives', 'Final EHC plan', 'CAMHS rang'].map(
    (title) => before.notes.find(({ body }) => body.title?.startsWith(title))?.id ?? '',
  );
  const points = [{ words: 'Reports differ', notes }];
  const meeting = { ...emptyPreparation, title: 'Review', on: onDay('2026-11-27'), points };
  return addVersions(before, [firstVersion('preparation', meeting, testStamp())]);
}

function made(id: DocumentId, of: Journal = journal): Page {
  const kind = documents.find((one) => one.id === id);
  const page = kind && makeDocument(kind, { ...pageInput(of), says: documentWords });
  if (!page) throw new Error('there is something to tell');
  return page;
}

const numbersIn = (texts: readonly string[]) => new Set(texts.join('\n').match(/\bD\d+\b/g));

function textsIn(page: Page, wanted: (section: string) => boolean): readonly string[] {
  return page.sections.filter(({ id }) => wanted(id)).flatMap(({ blocks }) => blocks.flatMap(textsOf));
}

describe('papers', () => {
  it.each<[DocumentId]>([['chronology'], ['tribunal'], ['meeting'], ['promises']])(
    'are listed at the end of %s, those that it names and no others',
    (id) => {
      const named = numbersIn(textsIn(made(id), (section) => section !== 'papers' && section !== 'about'));

      expect(named.size).toBeGreaterThan(1);
      expect(numbersIn(textsIn(made(id), (section) => section === 'papers'))).toEqual(named);
    },
  );

  it('have the same number in each document, whatever else it leaves out', () => {
    const rows = (id: DocumentId) =>
      made(id)
        .sections.filter((section) => section.id === 'papers')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.block === 'table' ? block.rows : []))
        .map(({ cells, from }) => [from[0], cells[0]] as const);
    const all = new Map(rows('papers'));

    for (const id of ['chronology', 'tribunal', 'meeting'] as const)
      expect(rows(id).filter(([note, number]) => all.get(note) !== number)).toEqual([]);
    expect(rows('tribunal').map(([, number]) => number)).not.toContain('D1');
  });
});

describe('the list of papers', () => {
  const listed = (...papers: readonly Partial<Note>[]) => {
    const notes = papers.map((one, at) => aNote({ kind: 'paper', title: `Letter ${at}`, ...one }));
    const versions = notes.map((note, at) => aVersion('note', note, { id: anId(200 + at), of: anId(300 + at) }));
    return textsIn(made('papers', aJournal(...versions)), () => true);
  };

  it('says once that there are no copies, and of each whether there is one where there are some', () => {
    const file = { id: anId(1), name: 'letter.pdf', media: 'application/pdf', bytes: 1 };

    expect(listed({}, {})).toEqual(expect.arrayContaining(['Copies are not with this record.']));
    expect(listed({}, {}).join()).not.toContain('Copy kept');
    expect(listed({}, { papers: [file] })).toEqual(
      expect.arrayContaining(['Copy kept with it', '1 file', 'Not with this record']),
    );
  });
});

describe('what each report rests on', () => {
  it('has the number of each report, and the papers of those numbers', () => {
    const page = made('reports');
    const titles = page.sections.filter(({ id }) => id !== 'papers').map(({ title }) => title);

    expect(titles.length).toBeGreaterThan(2);
    expect(titles.filter((title) => !/, D\d+$/.test(title))).toEqual([]);
    expect(numbersIn(textsIn(page, (section) => section === 'papers'))).toEqual(numbersIn(titles));
  });
});

describe('a record for a tribunal', () => {
  it('tells of each thing in words that say something, and each person so that they are not taken for another', () => {
    const text = [...textsIn(made('tribunal'), () => true)].join('\n');

    expect(text).toContain('Sundays. Sunday bed time. Third Sunday running.');
    expect(text).toMatch(/^Morning after\. On the stairs in his uniform/m);
    expect(text).not.toMatch(/\)['’]s|SENCo \w+ \(SENCo\)/);
    expect(text).not.toMatch(/(?<![\w[])S (?!\()(?:said|rang|observed|replied|didn't|did)/);
  });

  it('has a chronology by the numbers of its paragraphs, with the paper of each', () => {
    const blocks = made('tribunal').sections.flatMap((section) => section.blocks);
    const paragraphs = blocks.flatMap((block) => (block.block === 'list' ? block.items : []));
    const rows = blocks.find((block) => block.block === 'table')?.rows ?? [];

    expect(rows.map(({ cells }) => cells[0])).toEqual(paragraphs.map((_, index) => String(index + 1)));
    expect(rows.map(({ cells }) => cells[1])).toEqual(paragraphs.map(({ lead }) => lead));
    expect(rows.map(({ cells }) => [...numbersIn([cells[3] ?? ''])])).toEqual(
      paragraphs.map((paragraph) => [...numbersIn([lineText({ ...paragraph, text: '' })])]),
    );
  });
});
