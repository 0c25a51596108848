import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import type { Note } from '../../../src/domain/note.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import {
  gapsIn,
  involvementRows,
  involvements,
  longestGap,
  vacantSince,
} from '../../../src/domain/page/involvement.ts';
import type { Person } from '../../../src/domain/person.ts';
import { aJournal, aNote, anId, aPerson, aVersion, only, TODAY } from '../../support/builders.ts';
import { pageInput } from '../../support/sample.ts';

/** The row of a post that was held from and until these days, one holder after another. */
function post(...holders: readonly (Partial<Person> & { readonly days: readonly [string, string] })[]) {
  const versions = holders.flatMap(({ days: [from, until], ...person }, at) => {
    const body = aPerson({ name: `Holder ${at}`, role: 'SENCO', service: 'School', from: onDay(from), ...person });
    const there = { people: [{ person: anId(10 + at), part: 'there' as const }], happened: onDay(until) };
    return [
      aVersion('person', body, { id: anId(100 + at), of: anId(10 + at) }),
      aVersion('note', aNote(there), { id: anId(200 + at), of: anId(300 + at) }),
    ];
  });
  return only(involvementRows(aJournal(...versions), TODAY, 9));
}

describe('a post that changed hands', () => {
  it('has every gap of three months or more, and the longest of them', () => {
    const row = post(
      { days: ['2020-01-01', '2020-06-01'] },
      { days: ['2020-10-01', '2021-06-01'] },
      { days: ['2021-06-20', '2022-01-01'] },
      { days: ['2022-09-01', '2023-01-01'] },
    );

    expect(gapsIn(row)).toEqual([
      { from: '2020-06-02', to: '2020-09-30' },
      { from: '2022-01-02', to: '2022-08-31' },
    ]);
    expect(longestGap(row)).toEqual({ from: '2022-01-02', to: '2022-08-31' });
  });

  it('is vacant since the last of them left, once all have', () => {
    const left = { standing: 'left', days: ['2024-01-01', '2024-06-01'] } as const;
    const next = { days: ['2024-09-01', '2025-02-01'] } as const;

    expect(vacantSince(post(left, { ...next, standing: 'left' }), TODAY)).toBe('2025-02-01');
    expect(vacantSince(post(left, { ...next, until: onDay('2025-04-01') }), TODAY)).toBe('2025-04-01');
    expect(vacantSince(post(left, { ...next, until: onDay('2027-04-01') }), TODAY)).toBeUndefined();
    expect(vacantSince(post(left, next), TODAY)).toBeUndefined();
    expect(vacantSince(post({ ...left, standing: 'discharged' }), TODAY)).toBeUndefined();
    expect(vacantSince(post({ ...left, standing: 'retired' }), TODAY)).toBe('2024-06-01');
    expect(vacantSince(post({ ...left, standing: 'on-leave', awayUntil: onDay('2025-01-01') }), TODAY)).toBeUndefined();
  });
});

describe('time with someone, as notes show it', () => {
  const joel = aVersion('person', aPerson({ name: 'Joel Marchbank', role: 'CAMHS practitioner' }), {
    id: anId(100),
    of: anId(10),
  });

  /** How long Joel was there, of some notes that name him. */
  function timeOf(...notes: readonly Partial<Note>[]) {
    const named = notes.map((note, at) =>
      aVersion('note', aNote({ people: [{ person: anId(10), part: 'there' }], ...note }), {
        id: anId(200 + at),
        of: anId(300 + at),
      }),
    );
    const rows = involvementRows(aJournal(joel, ...named), TODAY, 9);
    return rows.flatMap(({ people }) => people.map(({ from, to }) => [from, to]));
  }

  const met = { kind: 'meeting', happened: onDay('2024-06-03') } as const;

  it('ends in the month in which a later note says that they went', () => {
    const moved = (words: string) => timeOf(met, { words, happened: onDay('2025-10-01') })[0]?.[1];

    expect(moved('47 minutes. Joel moved to another team in February. Ring back.')).toBe('2025-02-28');
    expect(moved('Joel left in November, they said.')).toBe('2024-11-30');
    expect(moved('Joel Marchbank left in August 2024.')).toBe('2024-08-31');
    expect(moved('Joel rang. Mrs Day left in February.')).toBe('2025-10-01');
    expect(moved('Joel has left.')).toBe('2025-10-01');
  });

  it('is not drawn on by a letter of discharge', () => {
    const letter = { kind: 'paper', title: 'CAMHS discharge letter', happened: onDay('2026-03-17') } as const;

    expect(timeOf(met, letter)).toEqual([['2024-06-03', '2024-06-03']]);
  });

  it('is none with someone who is only in a letter of an appointment to come', () => {
    expect(timeOf({ kind: 'paper', title: 'Appointment with Joel', happened: onDay('2026-11-03') })).toEqual([]);
    expect(timeOf({ kind: 'meeting', title: 'Appointment with Joel', happened: onDay('2026-11-03') })).toHaveLength(1);
  });

  it('is for the app itself whatever names them', () => {
    const letter = aNote({ kind: 'paper', title: 'Appointment', people: [{ person: anId(10), part: 'named' }] });

    expect(involvements(aJournal(joel, aVersion('note', letter, { of: anId(300) })), TODAY)).toHaveLength(1);
  });
});

describe('the picture of people', () => {
  it.each(['names', 'roles'] as const)('tells two posts of one name apart by where they are, with %s', (naming) => {
    const held = [
      { role: 'SENCo', service: 'Ottermere Primary', name: 'Mrs Fenwick' },
      { role: 'SENCo', service: 'Ottermere Primary', name: 'Mr Dunmore' },
      { role: 'SENCo', service: 'Larkfallow School', name: 'Ms Rook' },
      { role: 'GP', service: 'Mill Surgery', name: 'Dr Anstey' },
    ];
    const versions = held.flatMap((person, at) => [
      aVersion('person', aPerson(person), { id: anId(100 + at), of: anId(10 + at) }),
      ...[1, 2].map((day) =>
        aVersion(
          'note',
          aNote({
            kind: 'meeting',
            people: [{ person: anId(10 + at), part: 'there' }],
            happened: onDay(`202${at}-0${day}-01`),
          }),
          { id: anId(200 + 10 * at + day), of: anId(400 + 10 * at + day) },
        ),
      ),
    ]);

    const { page } = fitPage(pageInput(aJournal(...versions), { naming }), () => true);
    const labels = page.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === 'bars' ? block.rows.map(({ label }) => label) : []));

    expect(labels).toEqual([
      'SENCo, Ottermere Primary: 2 people',
      naming === 'names' ? 'SENCo, Larkfallow School: Ms Rook' : 'SENCo, Larkfallow School',
      naming === 'names' ? 'GP: Dr Anstey' : 'GP',
    ]);
  });
});
