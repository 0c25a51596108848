import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen, type When } from '../../../src/domain/dates/when.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { profile } from '../../../src/domain/document/profile.ts';
import type { Note } from '../../../src/domain/note.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { chooseEvents } from '../../../src/domain/page/choosing-events.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { makePage } from '../../../src/domain/page/make-page.ts';
import type { PagePlan } from '../../../src/domain/page/plan.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aPromise, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const journal = sampleJournal();
const all = Object.keys(audiences) as Audience[];
const LIMITS = { events: 7, words: 5, rows: 8, helped: 3, past: 3, whys: 0, fuller: 0 };

function made(audience: Audience, plan: Partial<PagePlan> = {}): Page {
  return fitPage(pageInput(journal, { audience, ...plan }), () => true).page;
}

function section(page: Page, id: string): string {
  return pageText({ ...page, sections: page.sections.filter((one) => one.id === id) });
}

function times(words: string, page: Page): number {
  return pageText(page).split(words).length - 1;
}

describe('what readers look for first', () => {
  it('is for health what made the family worry about safety, before all else and once', () => {
    const page = made('health');
    const worry = 'Jem said something that made us worry about safety.';

    expect(pageText(page).split('\n').slice(4, 6)).toEqual(['## In short', expect.stringContaining(worry)]);
    expect(section(page, 'said')).not.toContain('safety');
    expect(section(made('someone-new'), 'said')).toContain(worry);
  });

  it('is still told beside the child’s words where nothing opens what health reads', () => {
    const page = makeDocument(profile, { ...pageInput(journal, { audience: 'health' }), says: documentWords });

    expect(page && section(page, 'said')).toContain('made us worry about safety');
  });

  it.each([7, 6, 5, 4])('is for school the newest plan and the decision that stands, of %i events too', (events) => {
    const text = pageText(makePage(pageInput(journal, { audience: 'school' }), { ...LIMITS, events }));

    expect(text).toContain('Newest plan, January 2026: Amended plan issued. (our note)');
    expect(text).toContain('December 2025: Tribunal decision: Larkfallow School.');
    expect(text).not.toContain('Brackenholt');
  });

  it.each([
    [
      'the note, where no later one came',
      'Final plan names Brackenholt',
      'done',
      '2024-12-01',
      /2025: Final plan names/,
    ],
    ['what was promised and came', 'Final plan names Brackenholt', 'done-late', '2026-01-05', /January 2026: Amended/],
    ['nothing that has not come', 'Final plan names Brackenholt', 'not-done', '2026-01-05', /2025: Final plan names/],
    ['no appeal against one', 'Appeal against final plan', 'not-yet', '2026-01-05', /^$/],
  ] as const)('is for school of plans %s', (_, title, what, on, expected) => {
    const note = aNote({ kind: 'paper', title, words: title, happened: onDay('2025-04-17') });
    const promise = aPromise({ words: 'Amended plan issued', steps: [{ what, on }] });
    const kept = aJournal(aVersion('note', note), aVersion('promise', promise, { id: anId(301), of: anId(2) }));
    const page = makePage(pageInput(kept, { audience: 'school' }), { ...LIMITS, events: 0 });

    expect(/Newest plan, .*/.exec(pageText(page))?.[0] ?? '').toMatch(expected);
  });

  it('is for school a plan with its date as far as it is known, and none of no date before one that has a date', () => {
    const paper = (title: string, happened: When) => aNote({ kind: 'paper', title, words: title, happened });
    const dated = paper('Final plan names Brackenholt', onDay('2025-04-17'));
    const told = (first: Note, second: Note) => {
      const kept = aJournal(aVersion('note', first), aVersion('note', second, { id: anId(102), of: anId(2) }));
      const page = makePage(pageInput(kept, { audience: 'school' }), { ...LIMITS, events: 0 });
      return /Newest plan, [^.]*\./.exec(pageText(page))?.[0];
    };

    const older = 'Newest plan, April 2025: Final plan names Brackenholt.';
    const year = { edtf: '2026', how: 'year' } as const;
    const spring = { edtf: '2026-21', how: 'season' } as const;
    expect(told(dated, paper('Amended plan', year))).toBe('Newest plan, 2026: Amended plan.');
    expect(told(dated, paper('Amended plan', spring))).toBe('Newest plan, spring 2026: Amended plan.');
    expect(told(dated, paper('Amended plan', unknownWhen))).toBe(older);
    expect(told(paper('Amended plan', unknownWhen), dated)).toBe(older);
    expect(told(paper('Amended plan', unknownWhen), aNote())).toBe('Newest plan, date not known: Amended plan.');
  });

  it('is for health that the child was discharged and referred again', () => {
    for (const events of [5, 6, 7]) {
      const titles = chooseEvents(pageInput(journal, { audience: 'health' }), events).map(
        ({ thing }) => thing.body.title,
      );

      expect(titles).toEqual(expect.arrayContaining(['CAMHS discharge letter', 'GP - back to CAMHS']));
    }
  });

  it('is no new caseworker for those whose work it is not', () => {
    for (const audience of ['school', 'health', 'social-care'] as const)
      expect(section(makePage(pageInput(journal, { audience }), { ...LIMITS, events: 5 }), 'happened')).not.toContain(
        'New caseworker',
      );
  });
});

describe('those involved', () => {
  it('are for health the paediatrician and for the council the psychologists, and for neither class teachers', () => {
    const health = section(made('health'), 'involved');
    const council = section(made('council'), 'involved');

    expect(health).toContain('Community paediatrician: Dr Oyelaran');
    expect(council).toContain('Educational psychologist: 2 people');
    expect(health + council).not.toMatch(/Class teacher|SENDIASS/);
    expect(health + council).toMatch(/Larkfallow School: 2 people/);
  });

  it('are nobody for a time, as much where names are left out', () => {
    for (const audience of ['council', 'social-care'] as const)
      expect(section(made(audience), 'involved')).toContain('EHC coordinator: none named March 2024 to February 2025.');
  });

  it('are those who were met', () => {
    expect(section(made('health'), 'involved')).toContain('Wexmoor CAMHS: 2 people');
  });
});

describe('nothing is told twice', () => {
  it.each(all)('that went well, or at home: %s', (audience) => {
    for (const length of ['1', '2'] as const) {
      const page = made(audience, { length });

      expect(times('First day at Larkfallow', page), length).toBe(1);
      expect(times('Sleep log', page) + times('Mon asleep', page), length).toBeLessThan(2);
      expect(times('four days', page), length).toBeLessThan(2);
    }
  });
});
