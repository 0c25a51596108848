import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { renamed, withoutSiblings } from '../../../src/domain/page/naming.ts';
import { peopleFinder } from '../../../src/domain/people-found.ts';
import type { Person } from '../../../src/domain/person.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { testStamp } from '../../support/stamp.ts';

const tilly = { name: 'Tilly Hollowell', role: 'Little sister', family: true };

function journalOf(words: string, ...people: readonly Person[]): Journal {
  return addVersions(emptyJournal, [
    aVersion('child', { name: 'Jem Hollowell', parentName: 'Dawn Hollowell' }, { of: anId(1), id: anId(101) }),
    aVersion('child', { name: 'Ada' }, { of: anId(2), id: anId(102) }),
    ...people.map((person, at) => aVersion('person', person, { of: anId(10 + at), id: anId(110 + at) })),
    aVersion('note', aNote({ words }), { of: anId(50), id: anId(150) }),
  ]);
}

function told(words: string, ...people: readonly Person[]): string | undefined {
  return withoutSiblings(journalOf(words, ...people), 'someone', 'a brother or sister').journal.notes[0]?.body.words;
}

describe('where everyone has their name', () => {
  it('a brother or sister is told by what they are', () => {
    expect(told('Tilly hid. Then Tilly Hollowell cried.', tilly)).toBe(
      'Jem Hollowell’s little sister hid. Then Jem Hollowell’s little sister cried.',
    );
  });

  it('another child with notes of its own is told as a brother or sister', () => {
    expect(told('He hit Ada at tea.')).toBe('He hit a brother or sister at tea.');
  });

  it('everyone else has their name, letter for letter, a ward sister too', () => {
    const sister = { name: 'Sister Adeyemi', role: 'Ward sister' };
    const words = 'MRS DAY and Sister Adeyemi met Dawn Hollowell and Jem.';

    expect(told(words, tilly, sister, { name: 'Mrs Day', role: 'SENCO' })).toBe(words);
  });

  it('an aunt has her name, though she is a sister of someone', () => {
    const aunt = { name: 'Jane Reed', role: 'mum’s sister', family: true };

    expect(told('Jane Reed came with Tilly.', tilly, aunt)).toBe('Jane Reed came with Jem Hollowell’s little sister.');
  });

  it('a sister is one whoever she is said to be of, if it is the child', () => {
    expect(told('Tilly hid.', { ...tilly, role: 'Jem’s sister' })).not.toContain('Tilly');
  });

  it.each([
    ...['nan’s sister', 'grandma’s sister', 'mummy’s sister', 'mother’s sister', 'Mum’s big sister', 'Mum’s twin'],
    ...['stepdad’s brother', 'partner’s sister', 'my partner’s sister', 'my sister’s daughter', 'Jem’s mum’s sister'],
    ...['brother-in-law', 'my brother in law', 'my sister', 'my half sister', 'Jem’s brother’s wife'],
  ])('an uncle, an aunt or someone by marriage has their name: "%s"', (role) => {
    expect(told('Jane Reed came with Tilly.', tilly, { name: 'Jane Reed', role, family: true })).toContain('Jane Reed');
  });

  it.each([
    ...['sister', 'His twin brother', 'Jem’s twin brother', 'jem hollowell’s sister', 'Our Jem’s sister'],
    ...['Ada’s brother', 'my daughter', 'Our son', 'My youngest daughter', 'Stepdaughter', 'My foster daughter'],
    ...['Big sister in Mrs Patel’s class', 'Sister at St Mary’s school', 'Half sister, dad’s side'],
    ...['Half brother on dad’s side', 'Sister from dad’s first marriage', 'Jez’s sister', 'James’ brother'],
    ...['My son’s sister', 'My child’s brother', 'the twin’s sister', 'Jem and Ada’s brother', 'the boys’ sister'],
    ...['My other twin', 'Our twin', 'Our half brother', 'our older brother', 'Our big sister'],
  ])('a brother or sister goes, whichever child they are said to be of: "%s"', (role) => {
    expect(told('Kit hid.', { name: 'Kit', role, family: true })).not.toContain('Kit');
  });

  it('an aunt is no sister of a child of whom the same letter is kept, and a sister is', () => {
    const lettered = (role: string) =>
      addVersions(journalOf('Kit hid.', { name: 'Kit', role, family: true }), [
        aVersion('child', { name: 'M' }, { of: anId(3), id: anId(103) }),
      ]);
    const hidden = (role: string) => withoutSiblings(lettered(role), 'someone', 'a brother or sister').change('Kit');

    expect(hidden('Mum’s sister')).toBe('Kit');
    expect(hidden('Mia’s sister')).not.toBe('Kit');
  });

  it('someone of the same first name is not taken for the sister', () => {
    expect(told('Tilly Webb held the door.', tilly, { name: 'Tilly Webb', role: 'Teaching assistant' })).toBe(
      'Tilly Webb held the door.',
    );
  });

  it('a name that is a word too goes wherever it may be the name', () => {
    const will = { name: 'Will', role: 'His brother', family: true };
    const stand = 'Jem Hollowell’s brother';

    expect(told('We met Will the day after. Told Will he can come. Will not here. Will he come?', will)).toBe(
      `We met ${stand} the day after. Told ${stand} he can come. Will not here. Will he come?`,
    );
  });

  it('a word that is a name too is left where it is only a word', () => {
    const will = { name: 'Will', role: 'His brother', family: true };

    expect(told('He will not go. School may exclude him. Will hid. Ask when Will you come.', will)).toBe(
      'He will not go. School may exclude him. Jem Hollowell’s brother hid. Ask when Will you come.',
    );
  });

  it('another entry of the same sister is told as she is', () => {
    const journal = addVersions(journalOf('Tills hid.', tilly), [
      aVersion('person', { name: 'Tills', sameAs: anId(10) }, { of: anId(30), id: anId(130) }),
    ]);

    expect(withoutSiblings(journal, 'someone', 'a brother or sister').journal.notes[0]?.body.words).toBe(
      'Jem Hollowell’s little sister hid.',
    );
  });
});

it.each(['roles', 'initials', 'initials-with-roles'] as const)(
  'a brother or sister has no name and no initials where the others go by %s',
  (naming) => {
    const journal = journalOf('He hit Ada, and Tilly hid.', tilly);

    expect(renamed(journal, naming, 'someone', { sibling: 'a brother or sister' }).journal.notes[0]?.body.words).toBe(
      'He hit a brother or sister, and Jem Hollowell’s little sister hid.',
    );
  },
);

describe('someone typed as kin of the parent', () => {
  function typed(name: string): Person {
    const finder = peopleFinder(journalOf('Here.'), testStamp());
    finder.find({ name });
    return finder.added()[0]?.body as Person;
  }

  const byRole = (words: string, name: string) =>
    renamed(journalOf(words, typed(name)), 'roles', 'someone').journal.notes[0]?.body.words;

  it.each([
    ['Ella, my daughter', 'Jem Hollowell’s sister came.'],
    ['Ella, my mum', 'Jem Hollowell’s grandmother came.'],
    ['Ella, my sister', 'Jem Hollowell’s aunt came.'],
    ['Ella, my partner', 'Someone came.'],
    ['Ella, my brother’s wife', 'Someone came.'],
  ])('is told by what they are to the child, or by no role: "%s"', (name, words) => {
    expect(byRole('Ella came.', name)).toBe(words);
  });

  it('has no name where they are a brother or sister, and keeps it where they are an aunt', () => {
    expect(told('Ella came.', typed('Ella, my daughter'))).toBe('Jem Hollowell’s sister came.');
    expect(told('Ella came.', typed('Ella, my sister'))).toBe('Ella came.');
  });

  it.each([
    ['My sister', 'Jem Hollowell’s aunt came.'],
    ['Our daughter', 'Jem Hollowell’s sister came.'],
    ['My partner', 'The partner came.'],
  ])('is told so too where the role is written beside the name: "%s"', (role, words) => {
    const person = { name: 'Ella', role, family: true };

    expect(renamed(journalOf('Ella came.', person), 'roles', 'someone').journal.notes[0]?.body.words).toBe(words);
  });
});
