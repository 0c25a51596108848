import { describe, expect, it } from 'vitest';
import { familyIn } from '../../src/domain/family-in-name.ts';

describe('someone named by what they are to a child', () => {
  it.each([
    ['Jem', 'Jem’s dad'],
    ['Jem', "jem's dad"],
    ['Jem', 'Jems dad'],
    ['Jem', 'Jem Hollowell’s dad'],
    ['Jem Hollowell', 'Jem’s dad'],
    ['Jem Hollowell', 'Jem Hollowell’s dad'],
    ['jem', 'JEM’S DAD'],
    ['Zoë', 'Zoe’s nan'],
    ['James', 'James’ mum'],
    ['James', 'James’s mum'],
    ['J', 'J’s dad'],
    ['J', 'j’s dad'],
    ['J', 'Jem’s dad'],
    ['j', 'Jem’s dad'],
    ['J.', 'Jem’s Auntie Jo'],
    ['Jem Hollowell', 'Jem’s Auntie Jo'],
    ['Jem', 'Jem’s mum’s partner'],
  ])('is family of the child who is kept as "%s": "%s"', (child, typed) => {
    expect(familyIn(typed, [child])).toEqual({ name: typed });
  });

  it.each([
    ['Jem', 'Tom’s mum'],
    ['Jem Hollowell', 'Tom’s mum'],
    ['Jem', 'Toms mum'],
    ['J', 'Tom’s mum'],
    ['', 'Tom’s mum'],
    ['Jem Hollowell', 'Jem Smith’s dad'],
    ['Jem', 'J’s dad'],
    ['Jem', 'Jemima’s dad'],
    ['Jem', 'Tom’s mum’s partner'],
    ['Jem', 'Tom’s Auntie Jo'],
    ['Jem', 'Jem’s friend’s mum'],
    ['J', 'Jem’s friend’s mum'],
    ['J', 'Jack Smith’s mum'],
    ['F', 'Friend’s mum'],
    ['F', 'friend’s mum'],
    ['N', 'Neighbour’s nan'],
    ['T', 'the teacher’s mum'],
    ['D', 'Doctor’s mum'],
    ['M', 'Mrs Day’s mum'],
    ['M', 'Miss Nan Patel'],
    ['J', 'Julie’s husband'],
    ['J', 'Julie’s partner'],
  ])('is no family of the child who is kept as "%s", as far as anyone can tell: "%s"', (child, typed) => {
    expect(familyIn(typed, [child])).toBeUndefined();
  });

  it('is family of any child of the family', () => {
    expect(familyIn('Tilly’s dad', ['Jem', 'Tilly'])).toEqual({ name: 'Tilly’s dad' });
    expect(familyIn('Tom’s dad', ['Jem', 'Tilly'])).toBeUndefined();
    expect(familyIn('Tom’s dad', [])).toBeUndefined();
  });

  it.each([
    ['Pete, Jem’s dad', 'Pete', 'dad'],
    ['Pete (Jem’s Dad)', 'Pete', 'dad'],
    ['Jane, Mum’s sister', 'Jane', 'mum’s sister'],
    ['Jane, Mums sister', 'Jane', 'mum’s sister'],
    ["Jane - his dad's big sister", 'Jane', 'dad’s big sister'],
    ['Jane, Jem’s mum’s Sister', 'Jane', 'mum’s sister'],
    ['Sam, Auntie Jo’s husband', 'Sam', 'auntie Jo’s husband'],
    ['Dave (Mum’s partner)', 'Dave', 'mum’s partner'],
    ['Dave, my partner', 'Dave', undefined],
    ['Ann, mother-in-law', 'Ann', 'grandmother'],
  ])('with their own name is kept under that: "%s"', (typed, name, role) => {
    expect(familyIn(typed, ['Jem'])).toEqual({ name, role });
  });

  it.each([
    ['my daughter', 'sister'],
    ['our son', 'brother'],
    ['my mum', 'grandmother'],
    ['our Mother', 'grandmother'],
    ['my dad', 'grandfather'],
    ['my sister', 'aunt'],
    ['my big sister', 'aunt'],
    ['my brother', 'uncle'],
    ['my brother in law', 'uncle'],
    ['father-in-law', 'grandfather'],
    ['my nephew', 'cousin'],
  ])('is what they are to the child where that is plain: "Ash, %s" is a %s', (said, role) => {
    expect(familyIn(`Ash, ${said}`, ['Jem'])).toEqual({ name: 'Ash', role });
  });

  it.each([
    ...['my partner', 'my boyfriend', 'my ex', 'my husband', 'husband', 'her husband', 'my brother’s wife'],
    ...['my partner’s sister', 'my sister’s daughter', 'my mum’s partner', 'my son’s dad', 'my stepmum', 'my gran'],
  ])('is family and nothing said of the child where that is not plain: "Ash, %s"', (said) => {
    expect(familyIn(`Ash, ${said}`, ['Jem'])).toEqual({ name: 'Ash' });
  });

  it('is no brother of the only child who is kept', () => {
    expect(familyIn('Jem, my son', ['Jem Hollowell'])).toEqual({ name: 'Jem' });
    expect(familyIn('Jem, my son', ['Jem Hollowell', 'Ada'])).toEqual({ name: 'Jem', role: 'brother' });
  });

  it('is family whose care is their work too', () => {
    expect(familyIn('Nan, carer', ['Jem'])).toEqual({ name: 'Nan', role: 'carer' });
    expect(familyIn('Auntie Jo (foster carer)', ['Jem'])).toEqual({ name: 'Auntie Jo', role: 'foster carer' });
    expect(familyIn('Jo, carer', ['Jem'])).toBeUndefined();
    expect(familyIn('Nan Patel, carer', ['Jem'])).toBeUndefined();
  });

  it('stays as it was typed where two are named', () => {
    expect(familyIn('Mum, Dad', ['Jem'])).toEqual({ name: 'Mum, Dad' });
    expect(familyIn('Gran, KIDS', ['Jem'])).toBeUndefined();
  });
});

describe('someone named through others of the family', () => {
  it.each([
    ...['Mum’s sister', "mum's sister", 'mums sister', 'Dad’s brother', 'my mum’s partner', 'his dad’s girlfriend'],
    ...['Dad’s brother Pete', 'my sister Kelly', 'Mum’s partner Dave', 'Mum’s Auntie Jo', 'Nan’s husband', 'my ex'],
    ...['our son', 'my son’s dad', 'my kids’ nan', 'his great-aunt', 'my brother-in-law', 'Auntie Jo’s husband'],
  ])('is family: "%s"', (typed) => {
    expect(familyIn(typed, ['Jem'])).toEqual({ name: typed });
  });

  it.each([
    ...['Mum’s solicitor', 'Dad’s social worker', 'family support worker', 'Jem’s teacher', 'Jem’s TA', 'Mum’s Group'],
    ...['Jane, Mum’s solicitor', 'Jane (Jem’s teacher)', 'Jane Smith, ward sister', 'Jane Smith, Sister'],
    ...['Priya Shah, partner', 'the partner', 'Sister Kelly’s husband', 'our Sister Kelly', 'Mrs Day’s son', 'KIDS'],
    ...['Mum and Dad', 'Mum’s friend', 'Mum’s sister’s solicitor', 'Jane, Tom’s dad’s sister', 'Jem', ''],
  ])('is no family for what only looks like it: "%s"', (typed) => {
    expect(familyIn(typed, ['Jem'])).toBeUndefined();
  });
});

it.each([
  ['James, his dad', 'James Reed', { name: 'James', role: 'dad' }],
  ['Jem (stepdad)', 'Jem', { name: 'Jem', role: 'stepdad' }],
  ['Jem, my son', 'J', { name: 'Jem' }],
])('someone who has the name of the child is kin of them, or the child: "%s"', (typed, child, kept) => {
  expect(familyIn(typed, [child])).toEqual(kept);
});
