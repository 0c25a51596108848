import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import { type DocumentId, makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import type { PagePlan } from '../../../src/domain/page/plan.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

function made(id: DocumentId, journal: Journal, plan: Partial<PagePlan> = {}): Page {
  const kind = documents.find((one) => one.id === id);
  const page = kind && makeDocument(kind, { ...pageInput(journal, plan), says: documentWords });
  if (!page) throw new Error('nothing to tell');
  return page;
}

function section(page: Page, id: string): string {
  return pageText({ ...page, heading: [], foot: [], sections: page.sections.filter((one) => one.id === id) });
}

describe('a referral', () => {
  const page = made('referral', sampleJournal(), { asks: ['Someone to see him about Sundays'], audience: 'school' });

  it('opens with how things are now, and with what is asked', () => {
    const situation = section(page, 'situation');

    expect(situation).toContain('My chest goes tight on Sundays again.');
    expect(situation).toContain('October 2026: GP - back to CAMHS.');
    expect(situation).toContain('Someone to see him about Sundays.');
    expect(situation).not.toMatch(/2021|2017/);
  });

  it('tells what is, and who is there now, before what has been', () => {
    const background = section(page, 'background');

    expect(background).toMatch(/autism[\s\S]*Dr Anstey \(GP\)[\s\S]*CAMHS discharge letter/);
    expect(background).not.toMatch(/Kieran|Lindqvist/);
  });

  it('tells of a worry about safety as the page does, and of the newest that helped', () => {
    const assessment = section(page, 'assessment');

    expect(assessment).toMatch(/made us worry about safety\. We spoke with Dr Anstey[\s\S]*January 2026: First day/);
    expect(pageText(page)).not.toMatch(/want to die|want to be here/);
  });

  it('has all of it, heading and foot too, in 200 words', () => {
    expect(page.wordCount).toBeLessThanOrEqual(200);
    expect(section(page, 'recommendation')).toContain('Someone to see him about Sundays.');
  });

  it('has the same room for three long asks, each told once, and something of what is new', () => {
    const long = (what: string) => `A date for ${what} to start, in writing, with the name of someone to ring about it`;
    const asks = ['OT', 'CAMHS', 'sleep clinic'].map(long);
    const asking = made('referral', sampleJournal(), { asks });

    expect(asking.wordCount).toBeLessThanOrEqual(200);
    for (const ask of asks) expect(pageText(asking).split(ask)).toHaveLength(2);
    expect(section(asking, 'situation')).toContain('October 2026: GP - back to CAMHS.');
  });
});

describe('a day', () => {
  function day(...notes: readonly Partial<Note>[]): Page {
    const versions = notes.map((note, at) =>
      aVersion('note', aNote({ kind: 'home', ...note }), { id: anId(200 + at), of: anId(300 + at) }),
    );
    return made('day', aJournal(...versions));
  }

  const morning = { ...onDay('2026-10-01'), time: '08:45' };

  it('has things at their time of day where the words say it, or else the hour of a note of home', () => {
    const page = day(
      { kind: 'happened', words: 'He hid in the car.', effect: 'He ate no tea.', happened: morning },
      { kind: 'happened', words: 'He ran.', effect: 'He held my sleeve all week.', happened: morning },
      { words: 'He hid under the coats.', happened: morning },
      { words: 'Awake till two.', happened: morning },
    );

    expect(section(page, 'evening')).toContain('He ate no tea.');
    expect(section(page, 'any')).toContain('He held my sleeve all week.');
    expect(section(page, 'morning')).toContain('He hid under the coats.');
    expect(section(page, 'night')).toContain('Awake till two.');
  });

  it('tells what the child’s words of a night did, and not what they were nor what they did to the parent', () => {
    const said = { kind: 'said', words: 'My chest goes tight.', title: 'Sundays' } as const;
    const page = day({ ...said, effect: 'Up till one.' }, { ...said, effect: 'I cried.', happened: morning });

    expect(section(page, 'night')).toContain('Sundays: Up till one.');
    expect(pageText(page)).not.toMatch(/chest|cried/);
  });

  it('is told to social care with what newer days did, where few notes of home are new', () => {
    const home = aNote({ kind: 'home', words: 'He slept at four.', happened: onDay('2022-03-24') });
    const said = aNote({ kind: 'said', words: 'It is loud.', title: 'Sundays', effect: 'Up till one.' });
    const versions = [home, said].map((note, at) => aVersion('note', note, { id: anId(200 + at), of: anId(300 + at) }));
    const { page } = fitPage(pageInput(aJournal(...versions), { audience: 'social-care' }), () => true);

    expect(section(page, 'day')).toMatch(/slept at four\.\n- November 2026: Sundays: Up till one\./);
  });

  it('has the newest first', () => {
    const page = day(
      { words: 'The oldest.', happened: onDay('2024-03-01') },
      { words: 'The newest.', happened: onDay('2026-03-01') },
    );

    expect(section(page, 'any')).toMatch(/March 2026: The newest\.\n- March 2024: The oldest\./);
  });
});
