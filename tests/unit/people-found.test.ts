import { describe, expect, it } from 'vitest';
import type { NamedPerson } from '../../src/domain/answers.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { knownPerson, peopleFinder } from '../../src/domain/people-found.ts';
import { post, roleAndName } from '../../src/domain/person.ts';
import { aChild, aJournal, anId, aPerson, aVersion, journalWith, only, someAnswers } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

function meetingWith(...people: readonly NamedPerson[]) {
  return someAnswers('meeting', { title: 'Review', people });
}

const person = (number: number, given: Parameters<typeof aPerson>[0]) =>
  aVersion('person', aPerson(given), { id: anId(100 + number), of: anId(number) });

describe('a person in a note', () => {
  it('is made when they are met for the first time, by name and role', () => {
    const journal = journalWith(meetingWith({ name: ' Mrs Larkspur ', role: ' SENCO ' }));

    expect(only(journal.people.values()).body).toEqual({ name: 'Mrs Larkspur', role: 'SENCO' });
  });

  it('is met with their role and where they work in one line, and known by the name alone beside it', () => {
    const typed = 'Mrs Larkspur, SENCO, Saltmere School';
    const alone = { name: 'Mrs Larkspur', part: 'asked' } as const;

    for (const named of [
      [{ name: typed }, alone],
      [alone, { name: typed }],
    ])
      expect(only(journalWith(meetingWith(...named)).people.values()).body).toEqual({
        name: 'Mrs Larkspur',
        role: 'SENCO',
        service: 'Saltmere School',
      });
  });

  it.each([
    ['nana Jean', 'nana Jean', undefined],
    ['my Nana Jean', 'my Nana Jean', undefined],
    ['Granny Jean', 'Granny Jean', undefined],
    ['Lou, sister', 'Lou', 'sister'],
    ['Lou, his Sister', 'Lou', 'sister'],
    ['my Auntie Jo', 'my Auntie Jo', undefined],
    ['grandad', 'grandad', undefined],
    ['his step-mum', 'his step-mum', undefined],
    ['Ellis’s dad', 'Ellis’s dad', undefined],
    ['Dave (stepdad)', 'Dave', 'stepdad'],
    ['Karen, his Step mum', 'Karen', 'step mum'],
    ['Lou - big sister', 'Lou', 'big sister'],
  ])('is family where they are named so: "%s"', (typed, name, role) => {
    const journal = journalWith(meetingWith({ name: typed }), aJournal(aVersion('child', aChild({ name: 'Ellis' }))));

    expect(only(journal.people.values()).body).toEqual({ name, family: true, ...(role && { role }) });
  });

  it.each([
    ...['Sister Kelly', 'Father Dunn', 'Nanny service', 'Mum’s Group', 'Dad group', 'Mrs Grand', 'Mr Uncles'],
    ...['Gran and Tom', 'Mrs Day, SENCO', 'the dinner lady', 'Uncle and aunt', 'Ms Nanna, SENCO, Hill School'],
    ...['Nana Mensah', 'Nan Patel', 'Jane Smith, Sister', 'Jack’s dad', 'Karen, Jack’s mum', 'Jack’s Auntie Jo'],
  ])('is no family for a word that only looks like it: "%s"', (typed) => {
    const [first] = journalWith(meetingWith({ name: typed })).people.values();

    expect(first?.body.family).toBeUndefined();
  });

  it.each([
    ['Zoë Penhallow', 'zoe penhallow'],
    ['Mr O’Dell', "MR O'DELL"],
    ['Llŷr Ŵyn', 'Llyr Wyn'],
    ['Mrs  Larkspur.', 'mrs larkspur'],
  ])('is one person when mentioned twice: "%s" and "%s"', (first, again) => {
    const journal = journalWith(meetingWith({ name: first }, { name: again, part: 'asked' }));

    const id = only(journal.people.keys());
    expect(only(journal.notes).body.people).toEqual([
      { person: id, part: 'there' },
      { person: id, part: 'asked' },
    ]);
  });

  it('is the one the journal knows, under the name as it was first written', () => {
    const before = journalWith(meetingWith({ name: 'Zoë Penhallow' }));

    const after = journalWith(meetingWith({ name: 'ZOE PENHALLOW' }), before, {
      ...testStamp(),
      newId: testIdsFrom(0xff00),
    });

    expect(only(after.people.values()).body.name).toBe('Zoë Penhallow');
    expect(after.notes).toHaveLength(2);
  });

  it('is known by a role that is typed with the name', () => {
    const before = journalWith(meetingWith({ name: 'SENCO Mrs Davies' }));

    const after = journalWith(meetingWith({ name: 'Mrs Davies, the SENCO' }, { name: 'Mrs Davies' }), before, {
      ...testStamp(),
      newId: testIdsFrom(0xff00),
    });

    expect(only(after.people.values()).body).toEqual({ name: 'Mrs Davies', role: 'SENCO' });
  });

  it('is someone new where the parent says that it is another of the same name, and one of those', () => {
    const before = journalWith(meetingWith({ name: 'Mrs Day' }));
    const other = { name: 'mrs day', another: true } as const;

    const after = journalWith(meetingWith(other, { ...other, part: 'asked' }), before, {
      ...testStamp(),
      newId: testIdsFrom(0xff00),
    });

    expect([...after.people.values()].map(({ body }) => body.name)).toEqual(['Mrs Day', 'mrs day']);
  });

  it('is who was picked, whatever the name beside it', () => {
    const journal = aJournal(person(1, { name: 'Mrs Larkspur' }));

    const found = peopleFinder(journal, testStamp());

    expect(found.find({ person: anId(1), name: '' })).toBe(anId(1));
    expect(found.added()).toEqual([]);
  });

  it('plays the part that the kind gives, unless they were given another', () => {
    const said = journalWith(someAnswers('said', { words: 'x', people: [{ name: 'Nana' }] }));
    const helped = journalWith(someAnswers('helped', { words: 'x', people: [{ name: 'Nana', part: 'told-us' }] }));

    expect(only(only(said.notes).body.people).part).toBe('said');
    expect(only(only(helped.notes).body.people).part).toBe('told-us');
  });

  it('named both as there and as the one who agreed is made once', () => {
    const journal = journalWith({
      ...meetingWith({ name: 'Mrs Larkspur' }),
      agreed: [{ words: 'Send the form.', by: { name: 'mrs larkspur' } }],
    });

    expect(journal.people.size).toBe(1);
    expect(only(journal.promises).body.by).toEqual({ who: 'person', person: only(journal.people.keys()) });
  });
});

describe('two people of one name', () => {
  const journal = aJournal(
    person(1, { name: 'Sam Teasel', role: 'Taxi driver' }),
    person(2, { name: 'Sam Teasel', role: 'Class teacher' }),
  );

  it('are told apart by their role', () => {
    expect(knownPerson({ name: 'sam teasel', role: 'class TEACHER' }, journal)?.id).toBe(anId(2));
  });

  it('are not taken for a third with another role', () => {
    expect(knownPerson({ name: 'Sam Teasel', role: 'GP' }, journal)).toBeUndefined();
  });

  it('may be either when no role is given', () => {
    expect([anId(1), anId(2)]).toContain(knownPerson({ name: 'Sam Teasel' }, journal)?.id);
  });

  it('are told apart by every letter of any script, vowel signs too', () => {
    const names = ['राम', 'रेम', 'রাম', 'রিম', 'แม', 'แม่'];

    const found = journalWith(meetingWith(...names.map((name) => ({ name }))));

    expect([...found.people.values()].map(({ body }) => body.name)).toEqual(names);
  });

  it('are one when the one who is known has no role yet', () => {
    const known = aJournal(person(1, { name: 'Sam Teasel' }));

    expect(knownPerson({ name: 'Sam Teasel', role: 'GP' }, known)?.id).toBe(anId(1));
  });
});

describe('nobody', () => {
  it('is known in an empty journal', () => {
    expect(knownPerson({ name: 'Mrs Larkspur' }, emptyJournal)).toBeUndefined();
  });

  it('is known by a part of a name', () => {
    expect(knownPerson({ name: 'Larkspur' }, aJournal(person(1, { name: 'Mrs Larkspur' })))).toBeUndefined();
  });
});

describe('a person in words', () => {
  it('has the role before the name', () => {
    expect(roleAndName({ name: 'Mrs Larkspur', role: 'SENCO' })).toBe('SENCO, Mrs Larkspur');
    expect(roleAndName({ name: 'Nana' })).toBe('Nana');
    expect(roleAndName({ name: 'TA', role: 'TA (key adult)' })).toBe('TA (key adult)');
  });

  it('holds a post, which is the role without what is in brackets', () => {
    expect(post(aPerson({ role: 'Class teacher (Year 2)' }))).toBe('Class teacher');
    expect(post(aPerson({ role: 'Coordinator (EHC) (maternity cover)' }))).toBe('Coordinator');
    expect(post(aPerson())).toBe('');
  });
});

function testIdsFrom(first: number): () => string {
  let count = first;
  return () => anId(count++);
}
