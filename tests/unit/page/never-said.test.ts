import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import { chronology } from '../../../src/domain/document/chronology.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import type { Note } from '../../../src/domain/note.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan } from '../../../src/domain/page/plan.ts';
import type { Version } from '../../../src/domain/version.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPerson, aVersion, TODAY } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';

const patel = anId(50);
const mrsPatel = aVersion('person', aPerson({ name: 'Mrs Patel', role: 'SENCO' }), { id: anId(150), of: patel });

function noteOf(number: number, day: string, note: Partial<Note>): Version {
  return aVersion('note', aNote({ happened: onDay(day), ...note }), { id: anId(100 + number), of: anId(number) });
}

function pageOf(...notes: readonly Version[]): string {
  const input = { journal: aJournal(mrsPatel, ...notes), plan: emptyPlan, today: TODAY, words: pageWords('Wren') };
  return pageText(fitPage(input, () => true).page);
}

const asking = (words: string) => noteOf(1, '2024-03-04', { kind: 'contact', title: 'A call', words });
const older = noteOf(2, '2020-01-05', { title: 'At nursery' });

describe('a page says of an old event that it was the first request for help', () => {
  it.each([
    'We asked for an EHC needs assessment.',
    'Asked for help with his sleep.',
    'Rang the GP, asked for a referral to CAMHS.',
    'I asked school to refer him to the EP.',
    'Met the SENCO and asked for support at lunch.',
    'Request for an EHC needs assessment.',
    'We have formally requested an assessment.',
  ])('where it plainly asks: “%s”', (words) => {
    expect(pageOf(older, asking(words))).toContain('first request for help');
  });

  it('where the parent marked it so', () => {
    const marked = noteOf(1, '2024-03-04', { title: 'A talk', words: 'At the gate.', topics: ['asked-for-help'] });

    expect(pageOf(older, marked)).toContain('first request for help');
  });

  it.each([
    'She said he didn’t need a referral.',
    'She said it was worth a referral to paediatrics.',
    'She asked for his assessment to be done.',
    'The SENCO had asked for help with the referral.',
    'Mrs Patel rang and asked for help with the referral.',
    'We met the EP, who asked for support with the referral.',
    'They asked us for help with the referral.',
    'We asked for a copy of the referral report.',
    'We asked again for a referral.',
    'We asked for a referral but they refused to do it.',
    'The request for an assessment was refused.',
  ])('and not where it may be otherwise: “%s”', (words) => {
    const text = pageOf(older, asking(words));

    expect(text).toContain('March 2024: A call');
    expect(text).not.toContain('first request for help');
  });

  it('and not where an older note may have asked, though no page may tell it', () => {
    const before = noteOf(3, '2022-03-04', { kind: 'meeting', words: 'We asked for help.', okToShare: 'no' });

    expect(pageOf(older, before, asking('We asked for help with sleep.'))).not.toContain('first request for help');
  });
});

describe('a page says of an old event that it is our earliest note', () => {
  const met = noteOf(1, '2024-03-04', { title: 'A talk', words: '', people: [{ person: patel, part: 'there' }] });

  it('where none is older', () => {
    expect(pageOf(met)).toContain('March 2024: A talk. Still matters: our earliest note.');
  });

  it.each<[string, Partial<Note>]>([
    ['in which nobody from outside the family is named', { title: 'At home' }],
    ['of what the child said', { kind: 'said', words: 'It is too loud.' }],
    ['that is in no page', { pin: 'out' }],
  ])('and not where there is an older one %s', (_, note) => {
    expect(pageOf(noteOf(3, '2022-03-04', note), met)).not.toContain('our earliest note.');
  });
});

describe('of what has worked a page says who helped', () => {
  const quiet = (part: 'there' | 'helped' | 'asked') =>
    pageOf(
      noteOf(1, '2026-03-04', { kind: 'helped', title: 'A quiet room', words: '', people: [{ person: patel, part }] }),
    );

  it('where that is noted of them', () => {
    expect(quiet('helped')).toContain('A quiet room. Mrs Patel helped.');
  });

  it.each(['there', 'asked'] as const)('and names nobody whose part was another: %s', (part) => {
    expect(quiet(part)).toContain('A quiet room. (');
  });
});

describe('a dated record says who was there', () => {
  const whoIn = (part: 'there' | 'asked') => {
    const met = noteOf(1, '2026-03-04', { kind: 'meeting', people: [{ person: patel, part }] });
    const input = { journal: aJournal(mrsPatel, met), plan: emptyPlan, today: TODAY, words: pageWords('Wren') };
    const page = makeDocument(chronology, { ...input, says: documentWords });
    return page ? pageText(page) : '';
  };

  it('and of someone who was asked that they did not come', () => {
    expect(whoIn('asked')).toContain('| Mrs Patel, SENCO (asked, did not come) |');
    expect(whoIn('there')).toContain('| Mrs Patel, SENCO |');
  });
});

describe('of what is hard to hear and told in person, a page and a record tell no worry that nobody voiced', () => {
  const told = (note: Partial<Note>) => {
    const overrides = { [anId(1)]: { hardWords: 'in-person' } } as const;
    const journal = aJournal(noteOf(1, '2026-03-04', note));
    const input = { journal, plan: { ...emptyPlan, overrides }, today: TODAY, words: pageWords('Wren') };
    const record = makeDocument(chronology, { ...input, says: documentWords });
    return [fitPage(input, () => true).page, ...(record ? [record] : [])].map(pageText);
  };

  it('where the child said what is only hard to read', () => {
    const [page, record] = told({ kind: 'said', words: 'I hate you Mummy.', hardToRead: true });

    expect(page).toContain('Wren has said more, which we can tell you in person.');
    expect(record).toContain('| We can tell you more in person. |');
    expect(`${page} ${record}`).not.toContain('worry');
  });

  it('where the telling is our own, and the child said nothing', () => {
    const [page, record] = told({ kind: 'happened', title: 'She said she wants to die' });

    expect(page).toContain('We can tell you more in person.');
    expect(record).toContain('| We can tell you more in person. |');
    expect(`${page} ${record}`).not.toMatch(/worry|has said more|die/);
  });
});
