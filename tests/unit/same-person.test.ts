import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Note } from '../../src/domain/note.ts';
import { asOnePerson, asTwoPeople, likeliestSame, otherEntries, personBy } from '../../src/domain/same-person.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, only, thingIn } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const DAY = anId(1);
const DAYE = anId(2);
const PATEL = anId(3);

const someone = (id: typeof DAY, name: string, more = {}) =>
  aVersion('person', aPerson({ name, ...more }), { id: anId(Number(id.slice(-2)) + 50), of: id });
const noteWith = (given: Partial<Note>) => aVersion('note', aNote(given), { id: anId(90), of: anId(91) });
const notes = noteWith({
  people: [
    { person: DAYE, part: 'there' },
    { person: DAY, part: 'there' },
  ],
  quotes: [{ words: 'He is fine here', speaker: { who: 'person', person: DAYE } }],
  source: { type: 'told', by: { who: 'person', person: DAYE } },
});
const promise = aVersion('promise', aPromise({ note: anId(91), by: { who: 'person', person: DAYE } }), {
  id: anId(92),
  of: anId(93),
});
const apart = () =>
  aJournal(
    someone(DAY, 'Mrs Day', { role: 'SENCO' }),
    someone(DAYE, 'Jane Day', { service: 'Oak School', role: 'Teacher' }),
    someone(PATEL, 'Mrs Patel'),
    notes,
    promise,
  );
const people = (journal = apart()) => [...journal.people.values()];
const byId = (id: typeof DAY, journal = apart()) => people(journal).find((one) => one.id === id) ?? only([]);
const joined = (journal = apart()) =>
  addVersions(journal, [asOnePerson(byId(DAY, journal), byId(DAYE, journal), testStamp())]);

describe('two entries of one person', () => {
  it('are one in the list of people, with what either told', () => {
    expect(people(joined()).map(({ body }) => body)).toEqual([
      { name: 'Mrs Day', role: 'SENCO', service: 'Oak School' },
      { name: 'Mrs Patel' },
    ]);
  });

  it('are one wherever a note or a promise names them', () => {
    const journal = joined();

    const { body } = only(journal.notes);
    expect(body.people).toEqual([{ person: DAY, part: 'there' }]);
    expect(body.quotes[0]?.speaker).toEqual({ who: 'person', person: DAY });
    expect(body.source?.by).toEqual({ who: 'person', person: DAY });
    expect(only(journal.promises).body.by).toEqual({ who: 'person', person: DAY });
  });

  it('leave what was written as it is', () => {
    expect(thingIn(joined(), anId(91)).body).toEqual(notes.body);
  });

  it('come apart again as they were', () => {
    const journal = joined();

    const parted = addVersions(journal, [asTwoPeople(only(otherEntries(byId(DAY, journal), journal)), testStamp())]);

    expect(people(parted).map(({ body }) => body)).toEqual(people().map(({ body }) => body));
    expect(only(parted.notes).body).toEqual(only(apart().notes).body);
  });

  it('are found by either id', () => {
    expect(personBy(DAYE, joined())?.id).toBe(DAY);
    expect(personBy(DAY, joined())?.id).toBe(DAY);
    expect(personBy(anId(77), joined())).toBeUndefined();
  });

  it('may be three, found to be one after another', () => {
    const two = joined();

    const three = addVersions(two, [asOnePerson(byId(PATEL, two), byId(DAY, two), testStamp())]);

    expect(people(three).map(({ id }) => id)).toEqual([PATEL]);
    expect(only(three.notes).body.people).toEqual([{ person: PATEL, part: 'there' }]);
    expect(otherEntries(byId(PATEL, three), three).map(({ id }) => id)).toEqual([DAY, DAYE]);
  });

  it('are left as they are where each is told to be the other', () => {
    const each = addVersions(apart(), [
      asOnePerson(byId(DAY), byId(DAYE), testStamp()),
      asOnePerson(byId(DAYE), byId(DAY), testStamp()),
    ]);

    expect(people(each)).toHaveLength(3);
    expect(only(each.notes).body.people).toHaveLength(2);
  });

  it('give the same body each time, so that what was worked out from it is still known', () => {
    const journal = joined();

    const later = addVersions(journal, [someone(anId(8), 'Mr Ahmed')]);

    expect(only(later.notes).body).toBe(only(journal.notes).body);
  });
});

it('the likeliest other name is the one that shares more than a title', () => {
  expect(likeliestSame(byId(DAY), apart()).map(({ body }) => body.name)).toEqual(['Jane Day', 'Mrs Patel']);
});

it('entries stand for just those they were joined with, whoever was joined with them before', () => {
  const note = noteWith({ people: [DAY, DAYE].map((person) => ({ person, part: 'there' })) });
  const of = (journal: ReturnType<typeof apart>) => only(journal.notes).body.people.map(({ person }) => person);
  const journal = aJournal(someone(DAY, 'A'), someone(DAYE, 'B'), someone(PATEL, 'C'), note);
  const stamps = [700, 701, 702].map((number) => ({ ...testStamp(), newId: () => anId(number) }));
  const [first = testStamp(), second = testStamp(), third = testStamp()] = stamps;

  const one = addVersions(journal, [asOnePerson(byId(PATEL, journal), byId(DAY, journal), first)]);
  const undone = addVersions(one, [asTwoPeople(thingIn(one, DAY) as ReturnType<typeof byId>, second)]);
  const other = addVersions(undone, [asOnePerson(byId(PATEL, undone), byId(DAYE, undone), third)]);

  expect([of(one), of(undone), of(other)]).toEqual([
    [PATEL, DAYE],
    [DAY, DAYE],
    [DAY, PATEL],
  ]);
});
