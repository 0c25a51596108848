import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal.ts';
import { chooseEvents } from '../../../src/domain/page/choosing-events.ts';
import { emptyPlan, type PagePlan } from '../../../src/domain/page/plan.ts';
import { journalOf } from '../../support/dated-notes.ts';

const TODAY = '2026-11-21';

function titles(journal: Journal, slots: number, plan: Partial<PagePlan> = {}) {
  return chooseEvents({ journal, plan: { ...emptyPlan, ...plan }, today: TODAY }, slots).map(
    ({ thing }) => thing.body.title,
  );
}

function idOf(journal: Journal, title: string): string {
  return journal.notes.find(({ body }) => body.title === title)?.id ?? '';
}

describe('choosing events', () => {
  it('makes one line with a count of small things that happen again and again in a month', () => {
    const runs = Array.from({ length: 12 }, (_, index) => ({
      title: 'Sent home early',
      day: `2026-06-${String(index + 1).padStart(2, '0')}`,
    }));
    const journal = journalOf([{ title: 'Lining up cars', day: '2018-03-01' }, ...runs]);

    const picks = chooseEvents({ journal, plan: emptyPlan, today: TODAY }, 7);

    expect(picks.map(({ thing, together }) => [thing.body.title, together?.all.length])).toEqual([
      ['Lining up cars', undefined],
      ['Sent home early', 12],
    ]);
  });

  it('says once what was written down twice, and stands on the one in writing', () => {
    const journal = journalOf([
      { title: 'EP came to observe', day: '2026-03-02' },
      { title: 'EP came to observe.', day: '2026-03-03', kind: 'paper', source: { type: 'report' } },
      { title: 'A different thing', day: '2026-03-02', words: 'He ate lunch with the others for once.' },
    ]);

    const picks = chooseEvents({ journal, plan: emptyPlan, today: TODAY }, 7);

    expect(picks.map(({ thing }) => [thing.body.title, thing.body.kind])).toEqual([
      ['A different thing', 'happened'],
      ['EP came to observe.', 'paper'],
    ]);
  });

  it('tells apart things that share a title alone, and finds what was written twice on any day of many', () => {
    const meltdown = { title: 'Meltdown', kind: 'home' } as const;
    const journal = journalOf([
      { title: 'Lining up cars', day: '2018-03-01' },
      { ...meltdown, day: '2026-02-02', words: 'At the gate.' },
      { ...meltdown, day: '2026-02-03', words: 'In the car, until supper.' },
      { title: 'Annual review', day: '2026-05-06', kind: 'meeting', words: 'The SENCO came late.' },
      {
        title: 'Annual review',
        day: '2026-05-06',
        kind: 'paper',
        source: { type: 'letter' },
        words: 'What was agreed.',
      },
      { title: 'Annual review', day: '2026-09-30', kind: 'meeting', words: 'Nobody came.' },
    ]);

    const picks = chooseEvents({ journal, plan: emptyPlan, today: TODAY }, 9);

    expect(
      picks.map(({ thing, together }) => [thing.body.title, thing.body.happened?.edtf, together?.all.length]),
    ).toEqual([
      ['Lining up cars', '2018-03-01', undefined],
      ['Meltdown', '2026-02-02', undefined],
      ['Meltdown', '2026-02-03', undefined],
      ['Annual review', '2026-05-06', 2],
      ['Annual review', '2026-09-30', undefined],
    ]);
  });

  it('shows that people saw it differently, and does not hide it', () => {
    const view = { whose: 'the EP', words: 'He is fine in class.', why: 'One visit', timeWithChild: '55 minutes' };
    const journal = journalOf([
      { title: 'Lining up cars', day: '2018-03-01' },
      ...Array.from({ length: 4 }, (_, index) => ({ title: `A day ${index}`, day: `2025-0${index + 1}-04` })),
      { title: 'The review', day: '2025-05-05', kind: 'meeting', otherViews: [view] },
    ]);

    const found = chooseEvents({ journal, plan: emptyPlan, today: TODAY }, 3).find(
      ({ thing }) => thing.body.title === 'The review',
    );

    expect(found?.reason).toBe('disagreed');
  });

  it('keeps the oldest note and the newest change, however many there are between', () => {
    const between = Array.from({ length: 30 }, (_, index) => ({
      title: `Decision ${index}`,
      day: `2024-${String((index % 12) + 1).padStart(2, '0')}-10`,
    }));
    const journal = journalOf([
      { title: 'The very first worry', day: '2015-02-01' },
      ...between,
      { title: 'New school', day: '2026-10-01' },
    ]);

    const chosen = titles(journal, 7);

    expect(chosen[0]).toBe('The very first worry');
    expect(chosen.at(-1)).toBe('New school');
    expect(chosen).toHaveLength(7);
  });

  it('keeps the first time help was asked for', () => {
    const journal = journalOf([
      { title: 'Lining up cars', day: '2018-03-01' },
      { title: 'At the GP', day: '2019-05-02', kind: 'meeting', words: 'We asked for a referral.' },
      ...Array.from({ length: 12 }, (_, index) => ({ title: `Decision ${index}`, day: `202${index % 6}-06-10` })),
    ]);

    const chosen = titles(journal, 4);

    expect(chosen).toContain('At the GP');
  });

  it('takes no more than two from one month while there are others', () => {
    const one = Array.from({ length: 9 }, (_, index) => ({ title: `Decision ${index}`, day: `2026-10-0${index + 1}` }));
    const others = Array.from({ length: 5 }, (_, index) => ({
      title: `Sent home ${index}`,
      day: `2026-0${index + 3}-10`,
    }));
    const journal = journalOf([...others, ...one]);

    const chosen = titles(journal, 7);

    expect(chosen).toHaveLength(7);
    expect(chosen.filter((title) => title?.startsWith('Decision')).length).toBeLessThanOrEqual(3); // the first and the newest stand for themselves
  });

  it('fills its room from one month where there is no other, as for a journal that is new', () => {
    const notes = Array.from({ length: 20 }, (_, index) => ({
      title: `Report ${index}`,
      day: `2026-10-${index + 10}`,
    }));

    expect(titles(journalOf(notes), 7)).toHaveLength(7);
  });

  it('leaves none out while there is room for all, as in the first month of a journal', () => {
    const days = ['Met the SENCO', 'Sent home at ten', 'Letter about mornings', 'Sent home at noon'];
    const journal = journalOf(days.map((title, index) => ({ title, day: `2026-10-0${index + 1}` })));

    expect(titles(journal, 7)).toEqual(days);
    expect(titles(journal, 3)).toHaveLength(3);
  });

  it('spreads over the years before it takes a second from any', () => {
    const journal = journalOf(
      [2019, 2020, 2021, 2022, 2023].flatMap((year) => [
        { title: `Decision of ${year}`, day: `${year}-02-10` },
        { title: `Another decision of ${year}`, day: `${year}-09-10` },
      ]),
    );

    const years = new Set(titles(journal, 5).map((title) => title?.slice(-4)));

    expect(years.size).toBeGreaterThanOrEqual(4);
  });

  it('lets one in three be neutral or good where there are such notes', () => {
    const hard = Array.from({ length: 12 }, (_, index) => ({
      title: `Refused again ${index}`,
      day: `20${14 + index}-03-10`,
    }));
    const calm = Array.from({ length: 6 }, (_, index) => ({ title: `Report ${index}`, day: `20${14 + index}-08-10` }));
    const journal = journalOf([...hard, ...calm]);

    const chosen = titles(journal, 6);

    expect(chosen.filter((title) => title?.startsWith('Report')).length).toBeGreaterThanOrEqual(2);
  });

  it('puts in whatever the parent chose, more than there are slots for', () => {
    const journal = journalOf(
      Array.from({ length: 9 }, (_, index) => ({
        title: `Small thing ${index}`,
        day: `201${index}-03-10`,
        pin: 'in' as const,
      })),
    );

    const chosen = titles(journal, 7);

    expect(chosen).toHaveLength(9);
  });

  it('leaves out what the parent left out, what the child said no to, and what is in the bin', () => {
    const journal = journalOf([
      { title: 'Decision kept', day: '2024-01-10' },
      { title: 'Decision pinned out', day: '2024-03-10', pin: 'out' },
      { title: 'Decision refused by the child', day: '2024-05-10', okToShare: 'no' },
      { title: 'Decision in the bin', day: '2024-07-10', binned: '2026-11-01' },
      { title: 'Decision overruled', day: '2024-09-10' },
    ]);
    const plan = { overrides: { [idOf(journal, 'Decision overruled')]: { show: false } } };

    const chosen = titles(journal, 7, plan);

    expect(chosen).toEqual(['Decision kept']);
  });

  it('lets no choice of the parent put a note on that the child said no to', () => {
    const journal = journalOf([{ title: 'Refused by the child', day: '2024-05-10', okToShare: 'no', pin: 'in' }]);

    const chosen = titles(journal, 7, { overrides: { [idOf(journal, 'Refused by the child')]: { show: true } } });

    expect(chosen).toEqual([]);
  });

  it('does not depend on the order in which notes were kept', () => {
    const notes = Array.from({ length: 25 }, (_, index) => ({
      title: `Decision ${index}`,
      day: `20${14 + (index % 12)}-0${(index % 9) + 1}-10`,
    }));

    const there = titles(journalOf(notes), 7);
    const back = titles(journalOf(notes.toReversed()), 7);

    expect(back).toEqual(there);
  });

  it('says of every pick why it is there', () => {
    const journal = journalOf([
      { title: 'First', day: '2019-01-10' },
      { title: 'Decision', day: '2022-01-10' },
      { title: 'EP report', day: '2023-05-10', kind: 'paper' },
      { title: 'New school', day: '2025-09-01' },
    ]);

    const reasons = chooseEvents({ journal, plan: emptyPlan, today: TODAY }, 7).map(({ reason }) => reason);

    expect(reasons).toEqual(['first-raised', 'decision', 'result', 'newest-change']);
  });
});
