import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { binned, DAYS_IN_BIN, emptiedFromBin, restored } from '../../src/domain/bin.ts';
import { addDays } from '../../src/domain/dates/day.ts';
import { aJournal, aNote, anId, aPromise, aVersion, only, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const inBin = (on: string, number = 1) =>
  aVersion('note', aNote({ binned: on }), { id: anId(100 + number), of: anId(number) });
const promiseIn = (note: number, number: number) =>
  aVersion('promise', aPromise({ note: anId(note) }), { id: anId(200 + number), of: anId(number) });

describe('the bin', () => {
  it('takes a note with the day on it, and gives it back as it was', () => {
    const journal = aJournal(aVersion('note', aNote({ pin: 'in', view: 'Ours.' })));
    const before = only(journal.notes);

    const away = addVersions(journal, [{ ...binned(before, TODAY, testStamp()), id: anId(501) }]);
    const back = addVersions(away, [{ ...restored(only(away.binned), testStamp()), id: anId(502) }]);

    expect(only(away.binned).body).toEqual({ ...before.body, binned: TODAY });
    expect(only(back.notes).body).toEqual(before.body);
    expect(only(back.notes).versions).toHaveLength(3);
  });

  it.each([
    [0, 0],
    [DAYS_IN_BIN - 1, 0],
    [DAYS_IN_BIN, 0],
    [DAYS_IN_BIN + 1, 1],
    [400, 1],
  ])('after %i days lets go of %i', (days, gone) => {
    const journal = aJournal(inBin(addDays(TODAY, -days)));

    expect(emptiedFromBin(journal, TODAY, testStamp())).toHaveLength(gone);
  });

  it('takes away what others wrote beside a note or its promises with it', () => {
    const remarkOn = (on: number, number: number) =>
      aVersion(
        'remark',
        { on: anId(on), what: 'comment', words: 'I saw this.', by: 'Priya' },
        {
          id: anId(300 + number),
          of: anId(number),
        },
      );
    const journal = aJournal(
      inBin('2026-01-01', 1),
      promiseIn(1, 11),
      remarkOn(1, 21),
      remarkOn(11, 22),
      remarkOn(2, 23),
    );

    expect(emptiedFromBin(journal, TODAY, testStamp()).map(({ of }) => of)).toEqual([1, 11, 21, 22].map(anId));
  });

  it('takes away what was promised in a note with it, and nothing else', () => {
    const kept = aVersion('note', aNote(), { id: anId(103), of: anId(3) });
    const journal = aJournal(
      inBin('2026-01-01', 1),
      inBin(TODAY, 2),
      kept,
      ...[1, 2, 3].map((note) => promiseIn(note, 10 + note)),
    );

    const tombstones = emptiedFromBin(journal, TODAY, testStamp());
    const after = addVersions(
      journal,
      tombstones.map((version, index) => ({ ...version, id: anId(900 + index) })),
    );

    expect(tombstones.map(({ of, body }) => [of, body])).toEqual([
      [anId(1), null],
      [anId(11), null],
    ]);
    expect(after.binned.map(({ id }) => id)).toEqual([anId(2)]);
    expect(after.promises.map(({ id }) => id)).toEqual([anId(13)]);
  });

  it('takes nothing away twice', () => {
    const journal = aJournal(inBin('2026-01-01'));

    const after = addVersions(journal, [{ ...only(emptiedFromBin(journal, TODAY, testStamp())), id: anId(900) }]);

    expect(emptiedFromBin(after, TODAY, testStamp())).toEqual([]);
  });
});
