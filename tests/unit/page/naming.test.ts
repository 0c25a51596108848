import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import type { Note, Someone } from '../../../src/domain/note.ts';
import { type FamilyWords, renamed, type ToldAs } from '../../../src/domain/page/naming.ts';
import type { Person } from '../../../src/domain/person.ts';
import { firstVersion, nextVersion, type Stamp, type Version } from '../../../src/domain/version.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { anId } from '../../support/builders.ts';
import { testStamp } from '../../support/stamp.ts';

function counting(): Stamp {
  let count = 0;
  const newId = () => {
    count += 1;
    return anId(count);
  };
  return { ...testStamp(), newId };
}

const happened = { edtf: '2026-03-04', how: 'day' } as const;

function noteOf(words: string, more: Partial<Note> = {}): Note {
  return { kind: 'happened', words, happened, written: '2026-03-04', people: [], quotes: [], topics: [], ...more };
}

function journalOf(people: readonly Person[], notes: readonly Note[], more: readonly Version[] = []): Journal {
  const stamp = counting();
  const versions = [
    ...people.map((person) => firstVersion('person', person, stamp)),
    ...notes.map((note) => firstVersion('note', note, stamp)),
  ];
  return addVersions(emptyJournal, [...versions, ...more]);
}

function told(journal: Journal, naming: ToldAs = 'roles', family?: FamilyWords): string {
  return JSON.stringify(
    renamed(journal, naming, 'someone', family && { family }).journal.notes.map(({ body }) => body),
  );
}

describe('names that are left out', () => {
  const beddoes = { name: 'Mrs Beddoes', role: 'Teaching assistant' };
  const jem = { who: 'child', name: 'Jem' } as const;

  it('stand in square brackets within what someone said, and there alone', () => {
    const quotes = [{ speaker: jem, words: 'Mrs Beddoes knows.' }];
    const note = noteOf('Mrs Beddoes came. “Mrs Beddoes knows.” Mrs Beddoes nodded.', { quotes });

    const { body } = renamed(journalOf([beddoes], [note]), 'roles', 'someone').journal.notes[0] ?? {};

    expect(body?.quotes[0]?.words).toBe('[the teaching assistant] knows.');
    expect(body?.words).toBe(
      'The teaching assistant came. “[the teaching assistant] knows.” The teaching assistant nodded.',
    );
  });

  it('stand in square brackets in a note that is the child’s own words', () => {
    expect(told(journalOf([beddoes], [noteOf('Mrs Beddoes hit me', { kind: 'said' })]))).toContain(
      '"[the teaching assistant] hit me"',
    );
  });

  it('stay out where what was said begins or ends within a name', () => {
    const quotes = ['a', 'ed', 'Mrs'].map((words) => ({ speaker: jem, words }));

    const text = told(journalOf([beddoes], [noteOf('Mrs Beddoes came.', { quotes })]));

    expect(text).not.toMatch(/beddoes/i);
  });

  it('become “Jem’s dad” for one of the family, and “the class teacher” for anyone else', () => {
    const people = [
      { name: 'Pete', role: 'Dad', family: true },
      { name: 'Miss Parsley', role: 'Class teacher' },
    ];
    const child = firstVersion('child', { name: 'Jem' }, { ...counting(), newId: () => anId(0x99) });

    const text = told(journalOf(people, [noteOf('Pete met Miss Parsley.')], [child]));

    expect(text).toContain('Jem’s dad met the class teacher.');
  });

  it.each([
    ['Caroline', 'Rang Caroline today'],
    ['Dr Kline', 'Dr Kline wrote. Kline rang.'],
    ['Pauline Steam', 'pauline steam came'],
    ["Mrs O'Brien", 'Mrs O’Brien was kind'],
    ['Zoë Hart', 'Zoe came, and ZOË stayed'],
    ['Ms Smith-Jones', 'Smith said so, and Jones nodded'],
    ['Nurse Patel', 'Patel weighed him'],
    ['mrs day', 'MRS DAY rang. Mrs  Day left.'],
  ])('%s is found in “%s”', (name, words) => {
    const text = told(journalOf([{ name, role: 'Helper' }], [noteOf(words)]));

    const parts = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[\s'-]+/);
    const surnames = parts.filter((part) => part.length > 2 && !/^(?:mrs|nurse|day)$/i.test(part));
    for (const part of surnames)
      expect(text.normalize('NFD').replace(/\p{M}/gu, '')).not.toMatch(new RegExp(part, 'i'));
    expect(text).toMatch(/helper/i);
  });

  it('are those of speakers without an entry too, of others’ views, and within the kind of a paper', () => {
    const speaker: Someone = { who: 'other', name: 'Judge Reed' };
    const view = { whose: 'Dr Osei', words: 'Osei disagreed', why: '', timeWithChild: '' };
    const body = noteOf('Reed agreed', {
      quotes: [{ words: 'Yes', speaker }],
      otherViews: [view],
      paper: { type: 'Report by Dr Osei' },
      source: { type: 'report' },
    });

    const text = told(journalOf([], [body]));

    expect(text).not.toMatch(/\b(?:reed|osei)\b/i);
    expect(text).toContain('"type":"report"');
  });

  it('are those that an entry had before', () => {
    const stamp = counting();
    const person = firstVersion('person', { name: 'Miss Okafor', role: 'SENCO' }, stamp);
    const before = addVersions(emptyJournal, [person, firstVersion('note', noteOf('Okafor came'), stamp)]);
    const entry = [...before.people.values()][0];
    if (!entry) throw new Error('there is an entry');
    const after = addVersions(before, [nextVersion(entry, { name: 'Mrs Bello', role: 'SENCO' }, stamp)]);

    expect(told(after)).toContain('The SENCO came');
  });

  it('become the initials of the entry that two were joined into, never nothing', () => {
    const stamp = counting();
    const one = firstVersion('person', { name: 'Glyn Farrow' }, stamp);
    const other = firstVersion('person', { name: 'Glynn F', sameAs: one.of }, stamp);
    const note = firstVersion('note', noteOf('Glynn rang, then Farrow wrote'), stamp);

    expect(told(addVersions(emptyJournal, [one, other, note]), 'initials')).toContain('GF rang, then GF wrote');
  });

  it('are initials of the name as it stands where nobody is known by it, and what is no name stays', () => {
    const speaker = (name: string) => ({ words: 'Yes', speaker: { who: 'other', name } }) as const;
    const dad = { name: 'Pete Holt', role: 'Dad', family: true };
    const nan = { name: 'Nana Mabel', family: true };
    const body = noteOf('Pete, Bella and Mabel came, and Holt spoke', {
      quotes: [speaker('Bella'), speaker('her sister')],
    });

    const text = told(journalOf([dad, nan], [body]), 'initials-with-roles');

    expect(text).toContain('PH (dad), B and NM came, and PH (dad) spoke');
    expect(text).toContain('"name":"B"');
    expect(text).toContain('"name":"her sister"');
  });

  it('are those of an entry that a speaker is called by, but for another title', () => {
    const people = [
      { name: 'Tilly Holt', role: 'Sister', family: true },
      { name: 'Dr Khan', role: 'GP' },
    ];
    const quote = (name: string) => ({ words: 'Yes', speaker: { who: 'other', name } }) as const;

    const text = told(journalOf(people, [noteOf('Khan rang', { quotes: [quote('Tilly (6)'), quote('Mrs Khan')] })]));

    expect(text).toContain('"name":"The sister (6)"');
    expect(text).toContain('Someone rang');
  });

  it('are nobody’s in particular where two have the same', () => {
    const khans = [
      { name: 'Dr Khan', role: 'GP' },
      { name: 'Mrs Khan', role: 'Class teacher' },
    ];

    const text = told(journalOf(khans, [noteOf('Khan rang. Mrs Khan wrote.')]));

    expect(text).toContain('Someone rang. The class teacher wrote.');
  });

  it('are left out of what is written of the child, whose own name stays', () => {
    const stamp = counting();
    const child = firstVersion('child', { name: 'Ellis', helps: 'Ellis sits with Mrs Day' }, stamp);
    const day = firstVersion('person', { name: 'Mrs Day', role: 'SENCO' }, stamp);

    const { journal } = renamed(addVersions(emptyJournal, [child, day]), 'roles', 'someone');

    expect(journal.child?.body).toEqual({ name: 'Ellis', helps: 'Ellis sits with the SENCO' });
  });

  it('tell the parent from the child where both go', () => {
    const stamp = counting();
    const child = firstVersion('child', { name: 'Jem', parentName: 'Dawn Hollowell' }, stamp);
    const note = firstVersion('note', noteOf('Dawn rang. Jem cried.'), stamp);
    const family = { child: () => 'the child', parent: 'the parent' };

    expect(told(addVersions(emptyJournal, [child, note]), 'roles', family)).toContain(
      'The parent rang. The child cried.',
    );
  });

  it.each<[ToldAs, string]>([
    ['roles', 'Someone rang. The OT met me. I rang someone. The SENCO wrote.'],
    ['initials', 'K rang. KM met me. I rang M. RB wrote.'],
  ])('go by %s though the parent or the child has a part of the same, and theirs stay', (naming, changed) => {
    const names = { name: 'Rob Marlow', parentName: 'Kirsty Marlow-Bell' };
    const family = firstVersion('child', names, { ...counting(), newId: () => anId(0x99) });
    const people = [
      { name: 'Kirsty Marlow', role: 'OT' },
      { name: 'Rob Bell', role: 'SENCO' },
    ];
    const { change } = renamed(journalOf(people, [], [family]), naming, 'someone');
    const ours = 'Rob cried. Kirsty Marlow-Bell and Rob Marlow went home.';

    expect(change(`Kirsty rang. Kirsty Marlow met me. I rang Mrs Marlow. Rob Bell wrote. ${ours}`)).toBe(
      `${changed} ${ours}`,
    );
  });

  it('take their title with them, which an entry may not have', () => {
    const { change } = renamed(journalOf([{ name: 'Glyn Farrow', role: 'SENCO' }], []), 'roles', 'someone');

    expect(change('Mr Farrow rang. I miss Glyn. Dear Mr. Farrow')).toBe(
      'The SENCO rang. I miss the SENCO. Dear the SENCO',
    );
  });

  it('go where their role is said just before them, and are not told twice', () => {
    const { change } = renamed(journalOf([{ name: 'Mr Dunmore', role: 'SENCO' }], []), 'roles', 'someone');

    expect(change('Meet new SENCO Mr Dunmore. Our SENCO, Mr Dunmore. SENCO Mr Dunmore’s folder')).toBe(
      'Meet new SENCO. Our SENCO, the SENCO. SENCO’s folder',
    );
  });

  it('make nobody a member of staff of whom that is not written', () => {
    const friend = { words: 'Yes', speaker: { who: 'other', name: 'Bella Lark' } } as const;
    const journal = journalOf([{ name: 'Nana Mabel', family: true }], [noteOf('Mabel came', { quotes: [friend] })]);

    const { notes } = renamed(journal, 'roles', pageWords('Jem').someone).journal;

    expect(JSON.stringify(notes)).toContain('Someone came');
    expect(JSON.stringify(notes)).toContain('"name":"Someone"');
  });

  it('spoil no date, kind or answer that is the same word', () => {
    const body = noteOf('Day and Said came', { sawChild: 'yes', kind: 'said' });

    const [note] = renamed(journalOf([{ name: 'Mrs Day' }, { name: 'Yes Said' }], [body]), 'roles', 'someone').journal
      .notes;

    expect(note?.body).toMatchObject({ kind: 'said', happened, sawChild: 'yes' });
  });

  it('leave a text that has none of them as it was, byte for byte', () => {
    const words = 'Cafe\u0301 with the others'; // an accent apart, as some phones write it

    expect(told(journalOf([{ name: 'Mrs Day' }], [noteOf(words)]))).toContain(words);
  });

  it('go in the plural too where nobody is to be named, and words that are not names stay', () => {
    const people = [
      { name: 'Mrs Day', role: 'SENCO' },
      { name: 'Ada Jones', role: 'Tutor' },
    ];
    const child = firstVersion('child', { name: 'Jem Hollowell' }, { ...counting(), newId: () => anId(0x99) });
    const family = { child: () => 'the child', parent: 'the parent' };

    const text = told(
      journalOf(people, [noteOf('The Hollowells met the Joneses for three days.')], [child]),
      'roles',
      family,
    );

    expect(text).not.toMatch(/Hollowell|Jones/);
    expect(text).toContain('for three days.');
  });
});
