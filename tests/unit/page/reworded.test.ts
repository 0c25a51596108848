import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan } from '../../../src/domain/page/plan.ts';
import { copyOf, journalOfCopy } from '../../../src/domain/share/copy.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aVersion, only, TODAY } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';

const written = aNote({
  kind: 'meeting',
  title: 'Review',
  words: 'They will look at it.',
  happened: onDay('2024-03-04'),
  written: '2024-03-04',
});

type Changes = readonly (readonly [time: string, note: Partial<Note>])[];

/** A note of 4 March 2024, and what was made of it since. */
function changedTo(...changes: Changes): Journal {
  const versions = changes.map(([time, note], at) =>
    aVersion('note', { ...written, ...note }, { id: anId(201 + at), parents: [anId(200 + at)], time }),
  );
  return aJournal(aVersion('note', written, { id: anId(200), time: '2024-03-04T18:00:00.000Z' }), ...versions);
}

const rewritten = changedTo(['2026-03-03T10:00:00.000Z', { words: 'They refused to look.' }]);

function textOf(id: string, journal: Journal): string {
  const input = { journal, plan: emptyPlan, today: TODAY, words: pageWords('Wren'), says: documentWords };
  const kind = documents.find((one) => one.id === id);
  const page = kind ? makeDocument(kind, input) : fitPage(input, () => true).page;
  return page ? pageText(page) : '';
}

const TELLING = ['page', 'chronology', 'tribunal'];

describe('a note that was rewritten', () => {
  it.each(TELLING)('is not told in the %s as written on the day, but with the day it was changed', (id) => {
    const text = textOf(id, rewritten);

    expect(text).toContain('They refused to look.');
    expect(text).not.toMatch(/note, same day\b(?!”)/);
    expect(text.toLowerCase()).toContain('our note, changed 3 march 2026');
  });

  it('says in the record what that means', () => {
    expect(textOf('chronology', rewritten)).toContain('“Changed” is the day on which our note got the words');
    expect(textOf('chronology', changedTo())).not.toContain('“Changed”');
  });

  it('of a paper, or from memory, says in a record that the note was changed', () => {
    const paper = { kind: 'paper', title: 'A letter', paper: { type: 'Report', timeWithChild: '1 hour' } } as const;
    const report = changedTo(
      ['2024-03-04T18:01:00.000Z', paper],
      ['2026-03-03T10:00:00.000Z', { ...paper, words: 'No.' }],
    );
    const remembered = changedTo(
      ['2024-03-04T18:01:00.000Z', { happened: onDay('2023-01-01') }],
      ['2026-03-03T10:00:00.000Z', { happened: onDay('2023-01-01'), words: 'They refused to look.' }],
    );

    expect(textOf('chronology', report)).toContain('Report, 4 March. Our note changed 3 March 2026.');
    expect(textOf('reports', report)).toContain('No. Our note changed 3 March 2026.');
    expect(textOf('chronology', remembered)).toContain(
      'From memory. Written 4 March 2024. Our note changed 3 March 2026.',
    );
  });

  it.each<[string, Changes]>([
    ['the same day', [['2024-03-04T20:00:00.000Z', { words: 'They refused to look.' }]]],
    [
      'in what it is about, and in its place on the page',
      [['2026-03-03T10:00:00.000Z', { topics: ['plan'], pin: 'in' }]],
    ],
    [
      'and changed back',
      [
        ['2026-03-03T10:00:00.000Z', { words: 'They refused to look.' }],
        ['2026-03-04T10:00:00.000Z', {}],
      ],
    ],
  ])('%s is as it was on the day', (_, changes) => {
    for (const id of TELLING) expect(textOf(id, changedTo(...changes)).toLowerCase()).toContain('our note, same day');
  });

  it.each<[string, Partial<Note>]>([
    ['title', { title: 'Refusal' }],
    ['quotes', { quotes: [{ words: 'No.', speaker: { who: 'us' } }] }],
    ['claims', { paper: { claims: [{ says: 'Fine', happened: 'Not', proof: '' }] } }],
  ])('is one with another %s, too', (_, change) => {
    const journal = changedTo(['2026-03-03T10:00:00.000Z', change]);

    expect(textOf('chronology', journal)).toContain('Our note, changed 3 March 2026.');
  });

  it('is no more than our note in a copy, which holds no earlier wording', () => {
    const versions = copyOf(rewritten.notes, rewritten, {
      naming: 'names',
      words: { someone: 'someone', child: 'the child', parent: 'the parent', sibling: 'a sibling', numbered: String },
    });
    const copy = journalOfCopy(versions);

    expect(only(copy.notes).versions).toHaveLength(1);
    expect(textOf('chronology', copy)).toContain('Our note.');
    expect(textOf('chronology', addVersions(copy, rewritten.notes[0]?.versions ?? []))).toContain(
      'Our note, changed 3',
    );
  });
});
