import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { changeNote } from '../../src/domain/change-note.ts';
import { onDay, unknownWhen } from '../../src/domain/dates/when.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { keepNote } from '../../src/domain/keep-note.ts';
import { involvements } from '../../src/domain/page/involvement.ts';
import { type Person, standingOn } from '../../src/domain/person.ts';
import { aJournal, anId, aPerson, aVersion, someAnswers, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const finch = aVersion('person', aPerson({ name: 'Mr Finch', from: onDay('2024-09-01') }), { of: anId(5) });
const leaving = { who: { name: 'mr finch' }, how: 'passed-on', told: 'no', next: { name: 'Ms Rook' } } as const;

function keptIn(journal: Journal, answers: Parameters<typeof someAnswers>[1]): Journal {
  const kept = keepNote(someAnswers('change', { words: 'He has gone.', ...answers }), journal, testStamp());
  return kept.ok ? addVersions(journal, kept.versions) : journal;
}

function named(journal: Journal, name: string) {
  return [...journal.people.values()].find(({ body }) => body.name === name)?.body;
}

describe('a note that someone went', () => {
  it('says of them how and when it ended, and that another came', () => {
    const journal = keptIn(aJournal(finch), { leaving });

    expect(named(journal, 'Mr Finch')).toMatchObject({
      standing: 'passed-on',
      from: onDay('2024-09-01'),
      until: onDay(TODAY),
    });
    expect(named(journal, 'Ms Rook')).toMatchObject({ standing: 'now', from: onDay(TODAY) });
  });

  it('names both of them, so that it is in the story of each', () => {
    const journal = keptIn(aJournal(finch), { leaving });

    const names = journal.notes[0]?.body.people.map(({ person }) => journal.people.get(person)?.body.name);

    expect(names).toEqual(['Mr Finch', 'Ms Rook']);
    expect(journal.notes[0]?.body.leaving).toMatchObject({ person: anId(5), how: 'passed-on', told: 'no' });
  });

  it('leaves alone how someone stands when only its words change', () => {
    const journal = keptIn(aJournal(finch), { leaving });
    const [note] = journal.notes;
    const back = aVersion('person', aPerson({ name: 'Mr Finch', standing: 'now' }), {
      id: anId(900),
      of: anId(5),
      parents: journal.people.get(anId(5))?.heads.map(({ id }) => id) ?? [],
      time: '2026-11-22T10:00:00.000Z',
    });
    const returned = addVersions(journal, [back]);

    const changed =
      note && changeNote(note, someAnswers('change', { words: 'He went.', leaving }), returned, testStamp());

    expect(changed?.ok && changed.versions.map(({ type }) => type)).toEqual(['note']);
  });

  it('leaves them with the family until the day they go, where that is still to come', () => {
    const june = onDay('2027-06-30');
    const journal = keptIn(aJournal(finch), { leaving: { ...leaving, on: june } });
    const [going, coming] = ['Mr Finch', 'Ms Rook'].map((name) => named(journal, name) ?? expect.fail());
    const standings = (today: string) => [going, coming].map((one) => one && standingOn(one, today));

    expect(going?.until).toEqual(june);
    expect(standings(TODAY)).toEqual(['now', 'waiting']);
    expect(standings('2027-06-30')).toEqual(['passed-on', 'now']);
    expect(involvements(journal, TODAY).map(({ to }) => to)).toEqual([TODAY, TODAY]);
  });

  it('takes someone on leave for back once the day they were to be back has passed, and never before anyone said one', () => {
    const standings = (body: Partial<Person>) =>
      ['2027-04-30', '2027-05-01'].map((today) => standingOn(aPerson({ standing: 'on-leave', ...body }), today));

    expect(standings({ awayUntil: { edtf: '2027-04', how: 'month' } })).toEqual(['on-leave', 'now']);
    expect(standings({})).toEqual(['on-leave', 'on-leave']);
    expect(standings({ awayUntil: unknownWhen })).toEqual(['on-leave', 'on-leave']);
  });

  it('moves with its date, and with whom it names, when it is changed', () => {
    const day = aVersion('person', aPerson({ name: 'Mrs Day', standing: 'waiting' }), { id: anId(106), of: anId(6) });
    const journal = keptIn(aJournal(finch, day), { leaving });
    const changedTo = (answers: Parameters<typeof someAnswers>[1]) => {
      const note = journal.notes[0] ?? expect.fail();
      const kept = changeNote(note, someAnswers('change', { words: 'He has gone.', ...answers }), journal, testStamp());
      return kept.ok ? addVersions(journal, kept.versions) : journal;
    };
    const earlier = onDay('2026-11-02');

    const moved = changedTo({ leaving, happened: earlier });
    expect(['Mr Finch', 'Ms Rook'].map((name) => named(moved, name))).toMatchObject([
      { until: earlier },
      { from: earlier },
    ]);

    const other = changedTo({ leaving: { who: { name: 'Mrs Day' }, how: 'left' } });
    expect(named(other, 'Mr Finch')).toEqual(finch.body);
    expect(named(other, 'Ms Rook')).toEqual({ name: 'Ms Rook' });
    expect(named(other, 'Mrs Day')).toMatchObject({ standing: 'left', until: onDay(TODAY) });
  });

  it('tells of nobody when it names nobody', () => {
    const journal = keptIn(aJournal(finch), { leaving: { how: 'left' } });

    expect(journal.notes[0]?.body.leaving).toBeUndefined();
    expect(named(journal, 'Mr Finch')?.standing).toBeUndefined();
  });
});
