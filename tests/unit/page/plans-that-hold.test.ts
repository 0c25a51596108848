import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import type { Note } from '../../../src/domain/note.ts';
import { makePage } from '../../../src/domain/page/make-page.ts';
import { isOnTheWay, signalsOf } from '../../../src/domain/page/signals.ts';
import type { PromiseMade } from '../../../src/domain/promise.ts';
import type { Version } from '../../../src/domain/version.ts';
import { aJournal, aNote, anId, aPromise, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

const LIMITS = { events: 0, words: 5, rows: 8, helped: 3, past: 3, whys: 0, fuller: 0 };
const real = aNote({ kind: 'paper', title: 'Final plan names Brackenholt', happened: onDay('2025-04-17') });
const REAL = 'April 2025: Final plan names Brackenholt';
const later = onDay('2026-03-02');

function newestOf(...added: readonly Version[]): string | undefined {
  const journal = aJournal(aVersion('note', real), ...added);
  return /Newest plan, ([^.]*)\./.exec(pageText(makePage(pageInput(journal, { audience: 'school' }), LIMITS)))?.[1];
}

function besideNote(given: Partial<Note>): string | undefined {
  const note = aNote({ kind: 'paper', happened: later, ...given });
  return newestOf(aVersion('note', note, { id: anId(102), of: anId(2) }));
}

function besidePromise(given: Partial<PromiseMade>): string | undefined {
  const promise = aPromise({ steps: [{ what: 'done', on: '2026-03-02' }], ...given });
  return newestOf(aVersion('promise', promise, { id: anId(103), of: anId(3) }));
}

describe('the newest plan that a school is told of', () => {
  it.each([
    'Proposed amended plan',
    'Draft final plan',
    'Amended plan: draft',
    'Amended plan rejected',
    'Final plan late again',
    'Final plan overdue',
    'Final plan delayed',
    'Final plan will be with us by May',
    'Final plan to follow',
    'No final plan yet',
    'Meeting about the final plan',
    'Email about the final plan',
    'Our notes on the final plan',
    'Mistakes in the final plan',
    'Re: final plan',
    'Thank you for the final plan',
    'When do we get the final plan?',
    'We asked for the final plan',
    'Chasing the final plan',
    'Council to cease final plan',
    'They refused to issue a final plan',
    'They agreed to issue a final plan',
    'Refusal of an amended plan',
    'Comments on the amended EHC plan',
    'Complaint: final plan not followed',
    'Appeal against final plan',
    'Final plan is still not here',
    'Final plan: no sign of it',
    'Final EHCP refused',
    'Still without the final EHCP',
    'Police statement issued',
    'Witness statement issued',
    'Statement issued by the police',
    'Final EHCP deadline missed',
    'Final EHCP deadline missed, nothing issued',
    'Final EHCP still outstanding',
    'Council missed the final EHCP deadline',
    'Final EHCP breached 20 weeks',
    'Final EHCP missing',
    'Final EHCP awaited',
    'Final plan deadline passed',
  ])('is no paper that only speaks of one: %s', (title) => {
    expect(besideNote({ title })).toBe(REAL);
  });

  it.each([
    'Final plan',
    'The final EHC plan',
    'Final EHCP',
    'Final amended EHCP',
    'Amended plan',
    'Final amended plan for Year 7',
    'Amended EHC plan to start in September',
    'Final plan names Larkfallow in section I',
    'Letter with the final plan',
    'Email on Monday with the amended plan',
    'Final plan arrived, two months late',
    'IDP issued',
    'CSP opened',
    'Final statement',
    'EHCP issued',
    'Final EHCP: no to 1:1',
    'Final plan, OT refused',
    'Final plan without any hours in it',
    'Amended plan names no school',
    'Statement issued',
    'EHC plan finalised',
    'EHC plan final',
    'EHCP amended',
    'IDP amended',
    'Final EHCP issued, deadline missed by a month',
  ])('is a later paper that is one: %s', (title) => {
    expect(besideNote({ title })).toBe(`March 2026: ${title}`);
  });

  it('is a plan on paper: of whatever kind the note is, and no draft by the kind of its paper', () => {
    const title = 'Amended plan';

    expect(besideNote({ title, kind: 'change', source: { type: 'plan' } })).toContain('March 2026');
    for (const kind of ['plain', 'meeting', 'contact', 'happened'] as const)
      expect(besideNote({ title, kind }), kind).toBe(REAL);
    expect(besideNote({ title, source: { type: 'told' }, kind: 'plain' })).toBe(REAL);
    for (const type of ['EHCP draft', 'Amendment notice', 'Appeal form'])
      expect(besideNote({ title, paper: { type } }), type).toBe(REAL);
  });

  it.each([
    'Share the final plan with the new TA',
    'Read the final plan',
    'Put the final plan in place',
    'Send us comments on the final plan',
    'Send me a copy of the final plan',
    'Meeting about the final plan',
    'Issue a draft final plan',
    'Ask the council to issue the final plan',
    'Final plan explained to all staff',
    'They will not issue an amended plan',
    'Send me a list of schools before the final EHCP is issued',
    'Tell us when the final plan is issued',
  ])('is nothing that was promised to be done with one: %s', (words) => {
    expect(besidePromise({ words })).toBe(REAL);
  });

  it.each([
    'Amended plan issued',
    'Final amended plan',
    'The final plan by 15 February',
    'We will issue the final plan by Friday',
    'Final EHC plan to be issued',
    'Council to finalise the amended plan',
    'Send us the final plan',
  ])('is one that others promised to make, and made: %s', (words) => {
    expect(besidePromise({ words })).toContain('March 2026');
    expect(besidePromise({ words, by: { who: 'us' } })).toBe(REAL);
    expect(besidePromise({ words, steps: [{ what: 'partly', on: '2026-03-02' }] })).toBe(REAL);
  });
});

describe('what is decided, as a page weighs it', () => {
  const decides = (title: string) => signalsOf(aNote({ kind: 'paper', title })).has('decision');

  it.each([
    'Final EHCP',
    'Final amended EHCP',
    'EHCP issued',
    'EHCP final',
    'EHC plan issued',
    'Statement issued',
    'Council agreed to issue',
    'IDP opened',
    'IDP amended',
    'EHCP amended',
    'EHC plan finalised',
    'EHC plan final',
  ])('is a plan that is made, whatever it is called: %s', (title) => {
    expect(decides(title)).toBe(true);
  });

  it.each([
    ['EHCP issued, right of appeal', false],
    ['EHCP issued following mediation', false],
    ['Final EHCP appeal', true],
    ['Right of appeal', true],
  ])('is decided though the title names a step that a plan came from or leads to: %s', (title, isStep) => {
    expect(isOnTheWay(aNote({ kind: 'paper', title }))).toBe(isStep);
  });

  it.each([
    'Still no final EHCP',
    'No final plan by 15 February',
    'Draft IDP issued',
    'Proposed statement issued',
    'Chasing the final plan',
    'Police statement issued',
    'Witness statement issued',
    'Final EHCP deadline missed',
    'Final EHCP still outstanding',
    'Council missed the final EHCP deadline',
    'Final EHCP breached 20 weeks',
    'Final EHCP missing',
    'Final plan deadline passed',
    'Final EHCP never came',
    'Letter: final EHCP will come in May',
  ])('is no plan that is waited for: %s', (title) => {
    expect(decides(title)).toBe(false);
  });
});
