import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan, type LineSection, type PagePlan } from '../../../src/domain/page/plan.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';

const journal = aJournal(
  aVersion(
    'note',
    aNote({ kind: 'home', title: 'Bedtime', words: 'Awake until two.', happened: onDay('2026-10-01') }),
    {
      id: anId(101),
      of: anId(1),
    },
  ),
  aVersion('note', aNote({ kind: 'paper', title: 'Letter on transport', happened: onDay('2026-11-02') }), {
    id: anId(102),
    of: anId(2),
  }),
  aVersion('promise', aPromise({ words: 'Send the form', note: anId(2), due: onDay('2026-11-10') }), {
    id: anId(103),
    of: anId(3),
  }),
  aVersion('promise', aPromise({ words: 'Ring on Monday', note: anId(2), due: onDay('2026-11-09') }), {
    id: anId(104),
    of: anId(4),
  }),
);

const twoPages: PagePlan = { ...emptyPlan, length: '2' };

function pageOf(plan: Partial<PagePlan> = {}, of: Journal = journal): Page {
  const input = { journal: of, plan: { ...twoPages, ...plan }, today: TODAY, words: pageWords('Wren') };
  return fitPage(input, () => true).page;
}

function sectionOf(page: Page, id: string): string {
  return pageText({ ...page, heading: [], foot: [], sections: page.sections.filter((section) => section.id === id) });
}

describe('a line that is no pick', () => {
  it('says why it is there, in "In short" and of promises, days and papers', () => {
    const reasons = pageOf()
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => ('items' in block ? block.items : []))
      .flatMap(({ why }) => why ?? []);

    expect(reasons).toEqual([
      { section: 'agreed', of: anId(3), reason: 'past-its-date' },
      { section: 'agreed', of: anId(4), reason: 'past-its-date' },
      { section: 'day', of: anId(1), reason: 'day-at-home' },
      { section: 'papers', of: anId(2), reason: 'can-be-shown' },
    ]);
  });

  it.each<[LineSection, number, string, RegExp]>([
    ['agreed', 3, 'The form was to come', /The form was to come \(Mrs Larkspur\), by 10 November/],
    ['day', 1, 'Wren sleeps late', /Wren sleeps late\./],
    ['papers', 2, 'The letter about the taxi', /The letter about the taxi\. \(letter, 2 November 2026\)/],
  ])('of %s stands in the words of the parent, with what is known of it beside them', (section, of, line, told) => {
    const page = pageOf({ lines: { [section]: { [anId(of)]: { line } } } });

    expect(sectionOf(page, section)).toMatch(told);
  });

  it.each<[LineSection, number, string]>([
    ['agreed', 3, 'Send the form'],
    ['day', 1, 'Awake until two'],
    ['papers', 2, 'Letter on transport'],
  ])('of %s is left out of that part alone', (section, of, line) => {
    expect(sectionOf(pageOf(), section)).toContain(line);

    const page = pageOf({ lines: { [section]: { [anId(of)]: { show: false } } } });

    expect(sectionOf(page, section)).not.toContain(line);
    expect(sectionOf(page, 'happened')).toEqual(sectionOf(pageOf(), 'happened'));
  });

  it('of one promise is left out, and the other from the same note stays', () => {
    const page = pageOf({ lines: { agreed: { [anId(3)]: { show: false } } } });

    expect(sectionOf(page, 'agreed')).toContain('Ring on Monday');
    expect(sectionOf(page, 'agreed')).toContain('2 things agreed');
  });

  it('of "In short" is told in the words of the parent, or left out', () => {
    const diagnosed = aJournal(
      aVersion(
        'note',
        aNote({ kind: 'paper', title: 'Autism diagnosis', words: 'It is autism.', happened: onDay('2025-03-02') }),
      ),
    );
    const saying = (say: object) => pageOf({ lines: { 'in-short': { [anId(1)]: say } } }, diagnosed);

    expect(sectionOf(pageOf({}, diagnosed), 'in-short')).toContain('autism');
    expect(sectionOf(saying({ line: 'Wren is autistic' }), 'in-short')).toContain('Wren is autistic.');
    expect(sectionOf(saying({ show: false }), 'in-short')).toBe(sectionOf({ ...pageOf(), sections: [] }, 'in-short'));
  });

  it('in words of the parent names nobody whom the page does not name', () => {
    const lines = { agreed: { [anId(3)]: { line: 'Mrs Larkspur was to send it' } } };

    expect(sectionOf(pageOf({ lines, naming: 'roles' }), 'agreed')).not.toContain('Larkspur');
  });
});
