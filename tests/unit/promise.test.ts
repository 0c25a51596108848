import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/dates/day.ts';
import { about, onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import {
  doneStep,
  dueDay,
  isOpen,
  isOurs,
  type PromiseState,
  type Step,
  type StepKind,
  saidDone,
  stateOf,
  waitingOn,
  withStep,
} from '../../src/domain/promise.ts';
import { aPromise, held, TODAY } from '../support/builders.ts';
import { randomDay } from '../support/random-dates.ts';

const dueOn = (edtf: string) => ({ due: whenFromEdtf(edtf) ?? unknownWhen });
const SETTLING: readonly Exclude<StepKind, 'tried-again' | 'not-yet'>[] = [
  'done',
  'done-late',
  'partly',
  'changed',
  'they-say-done',
  'no-longer-needed',
  'no-outcome',
  'not-done',
];

describe('how a promise stands', () => {
  it.each<[string, PromiseState]>([
    ['2026-11-20', 'past'],
    ['2020-01-01', 'past'],
    ['2026-11-21', 'due-soon'],
    ['2026-11-28', 'due-soon'],
    ['2026-11-29', 'not-due'],
    ['2026-11-20~', 'past'],
    ['2026-11', 'not-due'],
    ['2026-10', 'past'],
    ['2026', 'not-due'],
    ['2026-09/2026-12', 'not-due'],
    ['2026-11-16/2026-11-22', 'due-soon'],
    ['XXXX', 'no-date'],
  ])('by the calendar, when it is due %s, is "%s"', (edtf, state) => {
    expect(stateOf(aPromise(dueOn(edtf)), TODAY)).toBe(state);
  });

  it('is "no-date" when none was given, or nobody asked', () => {
    expect(stateOf(aPromise({ noDate: true }), TODAY)).toBe('no-date');
    expect(stateOf(aPromise(), TODAY)).toBe('no-date');
  });

  it.each(SETTLING)('is what the parent said of it: "%s", whatever the calendar says', (what) => {
    const promises = [dueOn('2026-01-01'), dueOn('2027-01-01'), { noDate: true }].map((due) =>
      aPromise({ ...due, steps: [{ what, on: TODAY }] }),
    );

    expect(promises.map((promise) => stateOf(promise, TODAY))).toEqual([what, what, what]);
    expect(promises.some((promise) => isOpen(promise, TODAY))).toBe(false);
  });

  it.each(['tried-again', 'not-yet'] as const)('is still open after "%s"', (what) => {
    const promise = aPromise({ ...dueOn('2026-11-01'), steps: [{ what, on: TODAY }] });

    expect(stateOf(promise, TODAY)).toBe('past');
    expect(isOpen(promise, TODAY)).toBe(true);
  });

  it('is the last word said of it, and trying again after does not take it back', () => {
    const steps: readonly Step[] = [
      { what: 'partly', on: '2026-11-01' },
      { what: 'not-done', on: '2026-11-10' },
      { what: 'tried-again', on: '2026-11-12' },
    ];

    expect(stateOf(aPromise({ steps }), TODAY)).toBe('not-done');
  });

  it('only gets later as the days go by, and is never "not done" unless the parent says so', () => {
    const order: readonly PromiseState[] = ['not-due', 'due-soon', 'past'];

    fc.assert(
      fc.property(randomDay, randomDay, fc.nat({ max: 60 }), (due, today, days) => {
        const promise = aPromise({ due: onDay(due) });
        const [now, then] = [stateOf(promise, today), stateOf(promise, addDays(today, days))];

        expect(order.indexOf(now)).toBeGreaterThanOrEqual(0);
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
      }),
    );
  });
});

describe('"it was done"', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 'done'],
    ['2026-11-20', '2026-11-21', 'done-late'],
    ['2026-11-20', '2026-11-01', 'done'],
    ['2026-11', '2026-11-30', 'done'],
    ['2026-11', '2026-12-01', 'done-late'],
    ['XXXX', '2026-12-01', 'done'],
  ])('when due %s and done on %s, is "%s"', (edtf, on, what) => {
    expect(doneStep(aPromise(dueOn(edtf)), on)).toEqual({ what, on });
  });

  it('with no day said is not late, nor on the day that it was said, once its date has passed', () => {
    const promise = aPromise(dueOn('2026-11-20'));

    expect(saidDone(promise, '2026-11-20')).toEqual({ what: 'done', on: '2026-11-20' });
    expect(saidDone(promise, '2026-11-25')).toEqual({ what: 'done' });
  });

  it('is never late when no date was given', () => {
    expect(doneStep(aPromise({ noDate: true }), '2030-01-01').what).toBe('done');
  });
});

describe('a step', () => {
  it('is added after the others and changes nothing else', () => {
    const promise = aPromise({ steps: [{ what: 'not-yet', on: '2026-11-01' }] });

    const after = withStep(promise, { what: 'done', on: TODAY, line: 'It came.' });

    expect(after).toEqual({ ...promise, steps: [promise.steps[0], { what: 'done', on: TODAY, line: 'It came.' }] });
    expect(promise.steps).toHaveLength(1);
  });
});

describe('the last day on which a promise is on time', () => {
  it('is the end of what the date can mean', () => {
    const dues = ['2026-11-20', '2026-11', '2026-09/2026-12', '2026~'].map((edtf) => dueDay(dueOn(edtf)));

    expect(dues).toEqual(['2026-11-20', '2026-11-30', '2026-12-31', '2026-12-31']);
    expect(dueDay({})).toBeUndefined();
  });
});

describe('what Today waits for', () => {
  const waiting = (...promises: readonly ReturnType<typeof aPromise>[]) =>
    waitingOn(promises.map(held), TODAY).map(({ body }) => body.words);
  const due = (edtf: string, given: Partial<ReturnType<typeof aPromise>> = {}) =>
    aPromise({ words: edtf, ...dueOn(edtf), ...given });

  it('is the nearest date first, gone by or still to come', () => {
    expect(waiting(due('2026-12-30'), due('2026-11-14'), due('2026-11-23'), due('2020-01-01'))).toEqual([
      '2026-11-23',
      '2026-11-14',
      '2026-12-30',
      '2020-01-01',
    ]);
  });

  it('is first a call that did not come, with a day or without, while it is not long ago', () => {
    const call = (day: string) => due(day, { callBack: true });
    const noDay = aPromise({ callBack: true, noDate: true, said: onDay('2026-11-18') });

    expect(waiting(due('2026-11-23'), call('2026-11-01'))).toEqual(['2026-11-01', '2026-11-23']);
    expect(waiting(due('2026-11-23'), call('2026-01-01'))).toEqual(['2026-11-23', '2026-01-01']);
    expect(waiting(due('2026-11-22'), noDay)).toHaveLength(2);
  });

  it('leaves out our own, those that are settled and those with no date', () => {
    const ours = due('2026-11-22', { by: { who: 'us' } });
    const settled = due('2026-11-22', { steps: [{ what: 'partly', on: TODAY }] });

    expect(isOurs(ours)).toBe(true);
    expect(waiting(ours, settled, aPromise({ noDate: true }), aPromise())).toEqual([]);
  });

  it('leaves out a date that could not be read, for it is not the nearest', () => {
    const unread = aPromise({ words: 'unread', due: { ...unknownWhen, typed: 'when the new lady starts' } });

    expect(waiting(unread, due('2026-11-23'))).toEqual(['2026-11-23']);
  });

  it.each(['tried-again', 'not-yet'] as const)('rests for seven days after "%s"', (what) => {
    const answeredOn = (on: string) => due('2026-11-01', { steps: [{ what, on }] });

    expect(waiting(answeredOn('2026-11-21'))).toEqual([]);
    expect(waiting(answeredOn('2026-11-15'))).toEqual([]);
    expect(waiting(answeredOn('2026-11-14'))).toEqual(['2026-11-01']);
  });

  it('does not rest for an answer that has no day', () => {
    expect(waiting(due('2026-11-01', { steps: [{ what: 'tried-again' }] }))).toEqual(['2026-11-01']);
  });

  it('counts a promised call back too, and a date that is about right', () => {
    const callBack = aPromise({ words: 'call', callBack: true, due: about(onDay('2026-11-20')) });

    expect(waiting(callBack)).toEqual(['call']);
  });
});
