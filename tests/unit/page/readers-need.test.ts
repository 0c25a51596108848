import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import type { Pick } from '../../../src/domain/page/choosing.ts';
import { chooseEvents } from '../../../src/domain/page/choosing-events.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const journal = sampleJournal();
const READERS: readonly Audience[] = ['school', 'health', 'council', 'social-care', 'tribunal'];

function picked(audience: Audience, slots: number): readonly Pick[] {
  return chooseEvents(pageInput(journal, { audience }), slots);
}

function withPapers(...papers: readonly (readonly [title: string, on: string])[]) {
  const notes = papers.map(([title, on], index) =>
    aVersion('note', aNote({ kind: 'paper', title, words: title, happened: onDay(on), source: { type: 'letter' } }), {
      id: anId(0x9100 + index),
      of: anId(0x9000 + index),
    }),
  );
  return addVersions(journal, notes);
}

function titles(picks: readonly Pick[]) {
  return picks.map(({ thing }) => thing.body.title ?? '');
}

describe('what each reader needs', () => {
  it.each([
    [7, 2],
    [5, 1],
  ])('differs of %i events between any two of them in at least %i', (slots, least) => {
    for (const one of READERS) {
      for (const other of READERS.filter((reader) => reader !== one)) {
        const theirs = titles(picked(other, slots));
        const apart = titles(picked(one, slots)).filter((title) => !theirs.includes(title));
        expect(apart.length, `${one} and ${other}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('is told by words alone, for hardly any note was marked with what it is about', () => {
    const about = (audience: Audience) =>
      picked(audience, 7).flatMap(({ thing, reason }) =>
        reason.startsWith('about-') ? [`${reason}: ${thing.body.title}`] : [],
      );

    expect(about('health')).toEqual([
      'about-sleep: Sleep log for the week',
      'about-diagnosis: Autism diagnosis',
      'about-health: GP same day, urgent CAMHS',
    ]);
    expect(about('school')).toEqual([
      'about-learning: EP report arrives',
      'about-noise: OT sensory assessment',
      'about-attendance: Offered mornings only',
    ]);
    expect(pageInput(journal).words.reasons['about-health']).toBe('It is about health');
  });

  it.each(READERS)('leaves the rules of what is always told as they are: %s', (audience) => {
    for (const slots of [5, 7]) {
      const picks = picked(audience, slots);
      const days = picks.map(({ thing }) => thing.body.happened.edtf);
      const years = new Set(days.map((day) => day.slice(0, 4)));
      const anyone = chooseEvents(pageInput(journal), slots).map(({ thing }) => thing.body.happened.edtf.slice(0, 4));

      expect(picks.map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(['first-raised', 'first-asked', 'newest-change']),
      );
      // What they need may be of a year that something else stands for already.
      expect(years.size).toBeGreaterThanOrEqual(new Set(anyone).size - 1);
      for (const day of days)
        expect(days.filter((other) => other.slice(0, 7) === day.slice(0, 7)).length).toBeLessThan(3);
    }
  });

  it.each(['council', 'tribunal', 'advocate'] as const)(
    'is the decision that stands, not an older one: %s',
    (reader) => {
      const decisions = picked(reader, 5).filter(({ thing }) => /decision/i.test(thing.body.title ?? ''));

      expect(titles(decisions)).toEqual(['Tribunal decision: Larkfallow School']);
    },
  );

  it('is the newest decision however hard it is to hear, and not a step towards the next one', () => {
    const appealed = withPapers(
      ['Decision: refused to amend the plan', '2026-05-12'],
      ['Appeal sent to tribunal', '2026-08-03'],
    );

    const about = chooseEvents(pageInput(appealed, { audience: 'council' }), 5).find(
      ({ reason }) => reason === 'about-decision',
    );

    expect(about?.thing.body.title).toBe('Decision: refused to amend the plan');
  });

  it.each(['CSP opened', 'IDP issued', 'Final statement of special educational needs'])(
    'is in every nation the plan that came after it was refused: %s',
    (title) => {
      const planned = withPapers(['Decision: refused', '2026-03-02'], [title, '2026-05-12']);

      const told = titles(chooseEvents(pageInput(planned, { audience: 'council' }), 5));

      expect(told).toContain(title);
      expect(told).not.toContain('Decision: refused');
    },
  );

  it('is not looked for in an older decision where the newest change is a decision', () => {
    const amended = withPapers(['Decision: the plan is amended', '2026-11-12']);

    const reasons = chooseEvents(pageInput(amended, { audience: 'council' }), 5).map(({ reason }) => reason);

    expect(reasons).toContain('newest-change');
    expect(reasons).not.toContain('about-decision');
  });

  it('is for an advocate first what is late', () => {
    expect(audiences.advocate.order.slice(0, 2)).toEqual(['in-short', 'agreed']);
  });

  it('never writes what it found into a note', () => {
    picked('health', 7);

    expect(journal.notes.filter(({ body }) => body.topics.length > 0)).toHaveLength(
      sampleJournal().notes.filter(({ body }) => body.topics.length > 0).length,
    );
  });
});
