import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen } from '../../src/domain/dates/when.ts';
import { type Narrowing, narrowed, narrowingChoices } from '../../src/domain/narrowing.ts';
import type { Note } from '../../src/domain/note.ts';
import { involvements } from '../../src/domain/page/involvement.ts';
import { aChild, aJournal, aNote, anId, aPerson, aPromise, aVersion, TODAY } from '../support/builders.ts';

const [DAY, FINCH, CHILD, OTHER] = [anId(5), anId(6), anId(7), anId(8)];
const known = [
  aVersion('person', aPerson({ name: 'Mrs Day', role: 'SENCO', service: 'Ysgol Môr' }), { id: anId(105), of: DAY }),
  aVersion('person', aPerson({ name: 'Mr Finch' }), { id: anId(106), of: FINCH }),
  aVersion('child', aChild({ name: 'Jem' }), { id: anId(107), of: CHILD }),
  aVersion('child', aChild({ name: 'Ada' }), { id: anId(108), of: OTHER, time: '2026-11-21T11:00:00.000Z' }),
];
const there = (person: string) => ({ person, part: 'there' as const });

const notes: Readonly<Record<string, Partial<Note>>> = {
  meeting: { people: [there(DAY)], happened: onDay('2025-11-20'), topics: ['sleep'] },
  asked: { people: [{ person: DAY, part: 'asked' }], happened: onDay('2026-09-10') },
  told: { told: [DAY], happened: onDay('2026-10-02'), children: [OTHER] },
  hard: { hardToRead: true, happened: onDay('2026-10-20'), people: [there(FINCH)], ownTopic: 'Wheelchair' },
  service: { service: 'ysgol mor', happened: unknownWhen },
};
const names = Object.keys(notes);
const journal = aJournal(
  ...known,
  ...Object.values(notes).map((body, index) =>
    aVersion('note', aNote(body), { id: anId(200 + index), of: anId(300 + index) }),
  ),
);

function left(narrow: Narrowing): readonly string[] {
  const found = narrowed(journal.notes, narrow, journal, TODAY).map(({ id }) => names[Number.parseInt(id, 16) - 300]);
  return found.map(String).toSorted();
}

describe('History narrowed', () => {
  it('to a person shows where they were, not where they only were asked', () => {
    expect(left({ person: DAY })).toEqual(['meeting']);
  });

  it('to a person shows where they are quoted, and where they said what they would do', () => {
    const by = { who: 'person' as const, person: DAY };
    const quoted = aNote({ quotes: [{ words: 'He copes.', speaker: by }] });
    const spoken = aJournal(
      ...known,
      aVersion('note', quoted, { id: anId(220), of: anId(320) }),
      aVersion('note', aNote(), { id: anId(221), of: anId(321) }),
      aVersion('promise', aPromise({ by, note: anId(321) }), { id: anId(222), of: anId(322) }),
      aVersion('note', aNote(), { id: anId(223), of: anId(323) }),
    );
    const found = narrowed(spoken.notes, { person: DAY }, spoken, TODAY).map(({ id }) => id);

    expect(found.toSorted()).toEqual([anId(320), anId(321)]);
    expect(narrowingChoices(spoken, TODAY).people.map(({ id }) => id)).toEqual([DAY]);
    expect(involvements(spoken, TODAY).map(({ notes: all }) => all.length)).toEqual([2]);
  });

  it('to a service shows its notes and those of its people, however it is spelt', () => {
    expect(left({ service: 'Ysgol Mor' })).toEqual(['asked', 'meeting', 'service']);
  });

  it('to a child, a topic or a term shows only what is of it', () => {
    expect(left({ child: OTHER })).toEqual(['told']);
    expect(left({ topic: 'sleep' })).toEqual(['meeting']);
    expect(left({ topic: 'wheelchair' })).toEqual(['hard']);
    expect(left({ term: '2026-09/2026-12' })).toEqual(['asked', 'hard', 'told']);
  });

  it('to what someone has not been told leaves out where they were and what they have heard', () => {
    expect(left({ notTold: DAY })).toEqual(['asked', 'hard', 'service']);
  });

  it('looks back to the same time last year, and to the weeks before the last hard time, when it is asked to', () => {
    expect(left({ time: 'last-year' })).toEqual(['meeting']);
    expect(left({ time: 'before-hard' })).toEqual(['told']);
  });

  it('offers only what some note would be left for, terms newest first', () => {
    const choices = narrowingChoices(journal, TODAY);

    expect(choices.people.map(({ body }) => body.name)).toEqual(['Mr Finch', 'Mrs Day']);
    expect(choices.services).toHaveLength(1);
    expect(choices.topics).toEqual(['sleep']);
    expect(choices.ownTopics).toEqual(['Wheelchair']);
    expect(choices.terms.map(({ edtf }) => edtf)).toEqual(['2026-09/2026-12', '2025-09/2025-12']);
    expect(choices.times).toEqual(['last-year', 'before-hard']);
    expect(narrowingChoices(aJournal(...known), TODAY).people).toEqual([]);
  });

  it('by two things is what each of them leaves', () => {
    const one = fc.constantFrom<Narrowing>(
      { person: FINCH },
      { service: 'Ysgol Môr' },
      { child: CHILD },
      { term: '2026-09/2026-12' },
      { notTold: DAY },
      { time: 'before-hard' },
    );
    fc.assert(
      fc.property(one, one, (first, second) => {
        expect(left({ ...first, ...second })).toEqual(left(first).filter((name) => left(second).includes(name)));
      }),
    );
  });
});
