import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { binned, restored } from '../../src/domain/bin.ts';
import { onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { emptyPlan } from '../../src/domain/page/plan.ts';
import { nextVersion, type Stamp, type Version } from '../../src/domain/version.ts';
import {
  aChild,
  aJournal,
  aNote,
  anId,
  aPerson,
  aPromise,
  aVersion,
  journalWith,
  only,
  someAnswers,
  TODAY,
} from '../support/builders.ts';
import { randomJournal } from '../support/random-journal.ts';
import { mixed } from '../support/random-versions.ts';
import { testStamp } from '../support/stamp.ts';

const noteOn = (number: number, edtf: string, written = TODAY) =>
  aVersion('note', aNote({ words: `note ${number}`, happened: whenFromEdtf(edtf) ?? unknownWhen, written }), {
    id: anId(100 + number),
    of: anId(number),
  });
const promiseIn = (note: number, number: number) =>
  aVersion('promise', aPromise({ note: anId(note) }), { id: anId(200 + number), of: anId(number) });

describe('the notes of a journal', () => {
  it('come newest first by when it happened, however they were kept', () => {
    const days = ['2024-05-03', '2026-01-01', '2019', '2024-05', '2020-24'];

    const journal = aJournal(...days.map((day, index) => noteOn(index + 1, day)));

    expect(journal.notes.map(({ body }) => body.happened.edtf)).toEqual([
      '2026-01-01',
      '2024-05-03',
      '2024-05',
      '2020-24',
      '2019',
    ]);
  });

  it('stand by the day they were written when nobody knows when it happened', () => {
    const journal = aJournal(
      noteOn(1, '2024-05-01'),
      noteOn(2, 'XXXX', '2024-05-02T22:10+01:00'),
      noteOn(3, '2024-05-03'),
    );

    expect(journal.notes.map(({ body }) => body.words)).toEqual(['note 3', 'note 2', 'note 1']);
  });

  it('leave the lists with their promises when they are put in the bin, and come back with them', () => {
    const journal = aJournal(noteOn(1, '2024-05-01'), noteOn(2, '2024-05-02'), promiseIn(1, 11), promiseIn(2, 12));
    const note = journal.notes.find(({ id }) => id === anId(1));
    if (!note) throw new Error('not there');

    const without = addVersions(journal, [binned(note, TODAY, testStamp())]);
    const back = addVersions(without, [{ ...restored(only(without.binned), testStamp()), id: anId(999) }]);

    expect(without.notes.map(({ id }) => id)).toEqual([anId(2)]);
    expect(without.promises.map(({ id }) => id)).toEqual([anId(12)]);
    expect(without.binned.map(({ id }) => id)).toEqual([anId(1)]);
    expect(back.notes).toHaveLength(2);
    expect(back.promises).toHaveLength(2);
    expect(back.binned).toEqual([]);
  });

  it('are gone with their promises when they are taken away', () => {
    const journal = aJournal(noteOn(1, '2024-05-01'), promiseIn(1, 11));

    const without = addVersions(journal, [nextVersion(only(journal.notes), null, testStamp())]);

    expect(without.notes).toEqual([]);
    expect(without.binned).toEqual([]);
    expect(without.promises).toEqual([]);
    expect(without.things.size).toBe(2);
  });

  it('stay gone when a file brings back what they said before they were changed', () => {
    const first = noteOn(1, '2024-05-01');
    const changed = nextVersion(only(aJournal(first).notes), aNote({ words: 'changed' }), testStamp());
    const away = { ...nextVersion(only(aJournal(first, changed).notes), null, testStamp()), id: anId(999) };

    const alone = addVersions(emptyJournal, [away]); // the phone has erased the rest

    expect(addVersions(alone, [first]).notes).toEqual([]);
  });
});

describe('the promises of a journal', () => {
  it('come in the order in which they were said', () => {
    const said = (number: number, edtf: string) =>
      aVersion('promise', aPromise({ note: anId(1), said: onDay(edtf) }), { id: anId(200 + number), of: anId(number) });

    const journal = aJournal(noteOn(1, '2024-05-01'), said(11, '2024-05-03'), said(12, '2024-05-01'));

    expect(journal.promises.map(({ id }) => id)).toEqual([anId(12), anId(11)]);
  });

  it('of one meeting stay in the order in which they were written down', () => {
    let count = 0xffff;
    const drawingLots: Stamp = { ...testStamp(), newId: () => anId(count--) };
    const lines = ['First this.', 'Then that.', 'And this last.'];

    const journal = journalWith(
      someAnswers('meeting', { title: 'Annual review', agreed: lines.map((words) => ({ words })) }),
      emptyJournal,
      drawingLots,
    );

    expect(journal.promises.map(({ body }) => body.words)).toEqual(lines);
  });

  it('are not shown where the note they were made in is not there', () => {
    expect(aJournal(promiseIn(1, 11)).promises).toEqual([]);
  });
});

describe('the child and the plan of a journal', () => {
  const child = (number: number, name: string, time: string) =>
    aVersion('child', aChild({ name }), { id: anId(300 + number), of: anId(number), time });

  it('are what was told last, fact by fact, where two devices each told of the child; both are kept', () => {
    const [phone, file] = [
      child(31, 'Wren', '2026-11-21T12:00:00.000Z'),
      child(32, 'WREN L', '2026-11-21T09:00:00.000Z'),
    ];
    const told = { ...file, body: aChild({ name: 'WREN L', likes: 'Whales.', birthday: '2014-05-01' }) };

    for (const journal of [aJournal(phone, told), aJournal(told, phone)]) {
      expect(journal.child?.body).toEqual({ name: 'Wren', likes: 'Whales.', birthday: '2014-05-01' });
      expect(journal.things.size).toBe(2);
    }
  });

  it('keep the name that there is where the later has none', () => {
    const [named, nameless] = [
      child(31, 'Wren', '2026-11-21T09:00:00.000Z'),
      child(32, '', '2026-11-21T12:00:00.000Z'),
    ];

    expect(aJournal(named, nameless).child?.body.name).toBe('Wren');
  });

  it('are not there until they are kept', () => {
    const plan = aVersion('page', emptyPlan, { id: anId(401), of: anId(41) });

    expect(emptyJournal.child).toBeUndefined();
    expect(emptyJournal.plans).toEqual([]);
    expect(aJournal(plan).plans.at(-1)?.body).toEqual(emptyPlan);
  });
});

describe('adding versions to a journal', () => {
  const split = (versions: readonly Version[]) =>
    fc.tuple(fc.constant(versions), mixed(versions), fc.nat({ max: versions.length }));

  it('gives the same journal in any order, in any parts, and with any repeats', () => {
    fc.assert(
      fc.property(randomJournal.map(({ versions }) => versions).chain(split), ([versions, again, cut]) => {
        const whole = aJournal(...versions);
        const inParts = addVersions(addVersions(emptyJournal, again.slice(0, cut)), again.slice(cut));

        expect(inParts).toEqual(whole);
      }),
    );
  });

  it('lists people in the same order, however they came', () => {
    const people = [1, 2, 3].map((number) =>
      aVersion('person', aPerson({ name: `Person ${number}` }), { id: anId(100 + number), of: anId(number) }),
    );

    const orders = [people, people.toReversed()].map((versions) => [...aJournal(...versions).people.keys()]);

    expect(orders[0]).toEqual(orders[1]);
  });

  it('leaves the journal it was given as it was', () => {
    const before = aJournal(noteOn(1, '2024-05-01'));

    addVersions(before, [noteOn(2, '2024-05-02')]);

    expect(before.notes).toHaveLength(1);
    expect(before.things.size).toBe(1);
  });

  it('makes no new journal of nothing', () => {
    const journal = aJournal(noteOn(1, '2024-05-01'));

    expect(addVersions(journal, [])).toBe(journal);
  });
});
