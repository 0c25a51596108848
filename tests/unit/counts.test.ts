import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTally, countOf, promiseTally } from '../../src/domain/counts.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import type { Contact } from '../../src/domain/note.ts';
import { isOpen, type Step, type StepKind, stateOf } from '../../src/domain/promise.ts';
import { aNote, aPromise, held, noCalls, TODAY } from '../support/builders.ts';

const call = (result: Contact['result'], waited?: Contact['waited']) =>
  held(aNote({ kind: 'contact', contact: { result, direction: 'out', ...(waited && { waited }) } }));
const callBack = (...steps: readonly Step[]) => held(aPromise({ callBack: true, due: onDay('2026-11-10'), steps }));

describe('counting calls', () => {
  it('finds nothing in nothing', () => {
    expect(callTally([], [])).toEqual(noCalls);
  });

  it('counts a call however it ended, and no letters', () => {
    const notes = [
      call('no-answer'),
      call('left-message'),
      call('will-call-back'),
      call('talked'),
      call('we-wrote'),
      call('they-wrote'),
      held(aNote()),
    ];

    expect(callTally(notes, [])).toMatchObject({ calls: 4, unanswered: 2 });
  });

  it.each<[Contact['result'], number]>([
    ['no-answer', 1],
    ['left-message', 1],
    ['cut-off', 1],
    ['will-call-back', 0],
    ['talked', 0],
    ['other', 0],
    ['we-wrote', 0],
    ['they-wrote', 0],
  ])('counts as not answered a call that nobody could talk in: %s', (result, unanswered) => {
    expect(callTally([call(result)], []).unanswered).toBe(unanswered);
  });

  it('counts a call of theirs as none of ours that nobody answered, and says that we missed it', () => {
    const theirs = (result: Contact['result']) => held(aNote({ contact: { result, direction: 'in' } }));

    expect(callTally([theirs('no-answer'), call('no-answer')], [])).toMatchObject({
      calls: 2,
      unanswered: 1,
      missed: 1,
    });
    expect(callTally([theirs('left-message'), theirs('cut-off')], [])).toMatchObject({ unanswered: 0, missed: 0 });
  });

  it('counts a call that is held in a note of another kind', () => {
    const notes = [held(aNote({ kind: 'helped', contact: { result: 'talked', direction: 'in' } }))];

    expect(callTally(notes, []).calls).toBe(1);
  });

  it('adds up the minutes waited, and says when any is a rough answer', () => {
    const exact = [call('talked', { minutes: 12 }), call('no-answer', { minutes: 30 }), call('talked')];

    expect(callTally(exact, [])).toMatchObject({ minutesWaited: 42, aboutMinutes: false });
    expect(callTally([...exact, call('talked', { minutes: 5, about: true })], [])).toMatchObject({
      minutesWaited: 47,
      aboutMinutes: true,
    });
  });

  it('counts call-backs promised, late, never come and still open', () => {
    const promises = [
      callBack({ what: 'done', on: '2026-11-10' }),
      callBack({ what: 'done-late', on: '2026-11-12' }),
      callBack({ what: 'not-done' }),
      callBack(),
      callBack({ what: 'tried-again', on: '2026-11-11' }),
      held(aPromise()),
    ];

    expect(callTally([], promises)).toMatchObject({
      callBacksPromised: 5,
      callBacksLate: 1,
      callBacksNeverCame: 1,
      callBacksOpen: 2,
    });
  });

  it('agrees with how each call-back stands, whatever came of it', () => {
    const step = fc
      .constantFrom<StepKind>('tried-again', 'not-yet', 'done', 'done-late', 'partly', 'no-outcome', 'not-done')
      .map((what): Step => ({ what, on: '2026-11-12' }));

    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 8 }), (histories) => {
        const promises = histories.map((steps) => callBack(...steps));
        const standing = (state: string) => promises.filter(({ body }) => stateOf(body, TODAY) === state).length;

        expect(callTally([], promises)).toMatchObject({
          callBacksPromised: promises.length,
          callBacksLate: standing('done-late'),
          callBacksNeverCame: standing('not-done'),
          callBacksOpen: promises.filter(({ body }) => isOpen(body, TODAY)).length,
        });
      }),
    );
  });
});

describe('counting promises', () => {
  it('counts each by how it stands today, kept ones like the others, and no call-backs', () => {
    const promises = [
      held(aPromise({ steps: [{ what: 'done' }] })),
      held(aPromise({ steps: [{ what: 'done' }] })),
      held(aPromise({ due: onDay('2026-11-01') })),
      held(aPromise()),
      callBack(),
    ];

    const tally = promiseTally(promises, TODAY);

    expect(Object.fromEntries(tally)).toEqual({ done: 2, past: 1, 'no-date': 1 });
    expect(countOf(tally, ['done', 'past'])).toBe(3);
    expect(countOf(tally, ['not-done'])).toBe(0);
  });
});
