import { describe, expect, it } from 'vitest';
import { mayBeOnePerson, nameAndRole } from '../../src/domain/role-in-name.ts';

describe('a name typed with a role', () => {
  it.each([
    ['SENCO Mrs Patel', 'Mrs Patel', 'SENCO'],
    ['Mrs Davies SENCO', 'Mrs Davies', 'SENCO'],
    ['Mrs Davies, the SENCO', 'Mrs Davies', 'SENCO'],
    ['Des (TA)', 'Des', 'TA'],
    ['the EP Dr Stannard', 'Dr Stannard', 'EP'],
    ['our social worker Jo', 'Jo', 'social worker'],
    ['Class teacher: Miss O’Dell-Wyn', 'Miss O’Dell-Wyn', 'Class teacher'],
  ])('"%s" is %s, %s', (typed, name, role) => {
    expect(nameAndRole(typed)).toEqual({ name, role });
  });

  it.each([
    ['Lorna Pask, nursery key worker, Puddlegate Pre-School', 'nursery key worker', 'Puddlegate Pre-School'],
    ['Miss Parr, Class teacher (Year 2), Hill School', 'Class teacher (Year 2)', 'Hill School'],
    ['Mrs Day, SENCO, Hill School', 'SENCO', 'Hill School'],
    ['Farrah Nuttall, duty practitioner', 'duty practitioner', undefined],
    ['Sian Parry, portage home visitor, Little Steps', 'portage home visitor', 'Little Steps'],
    ['Mrs Ali, the lollipop lady, Hill School', 'lollipop lady', 'Hill School'],
    ['Jo, SENDIASS volunteer, Wexmoor', 'SENDIASS volunteer', 'Wexmoor'],
    ['Ali, audiologist, Ottermere', 'audiologist', 'Ottermere'],
    ['Jo, play therapy support, Wexmoor', 'play therapy support', 'Wexmoor'],
  ])('"%s" is the name, what they are and where they work', (typed, role, service) => {
    const name = typed.split(',')[0];

    expect(nameAndRole(typed)).toEqual({ name, role, ...(service && { service }) });
  });

  it.each([
    ...['Mrs Day, SENCO, Mr Pike', 'Mrs Day, SENCO, and the head', 'Mum, Dad and Gran', 'Mrs Day, Hill School'],
    ...[
      'Ann, Tom and me, Hill School',
      'Mrs Day, Tom, Hill School',
      'Ann, not sure, Hill School',
      'Ann, her mum, Leeds',
    ],
    ...['Jane, off sick, Oakfield', 'Dave, rude, Council', 'Mrs Lee, on the phone, Oakfield', 'Sarah, emma, Tom'],
    ...[
      'Sarah, peter, Tom',
      'Jo, his big brother, Hill School',
      'Dave, bad temper, Council',
      'Mrs Lee, no answer, Oakfield',
    ],
    ...['the new teacher, SENCO, Hill School', 'Ann, teacher, Hill School, Ottermere'],
  ])('"%s" is no such list', (typed) => {
    expect(nameAndRole(typed)).toEqual({ name: typed });
  });

  it.each([
    ['the SENCO', 'SENCO'],
    ['GP', 'GP'],
  ])('"%s" alone is the name and the role', (typed, role) => {
    expect(nameAndRole(typed)).toEqual({ name: typed, role });
  });

  it.each([
    ...[
      'Mrs Day',
      'Mr Otis',
      'the lady from the office',
      'EP from the council',
      'Nurse Patel',
      'new SENCO',
      'Mary Salt',
    ],
    ...['Deputy Headteacher', 'Deputy Head Teacher', 'Assistant SENCO', 'Duty Social Worker', 'New TA', 'Ellis’s TA'],
    ...['OT Service', 'GP Surgery', 'the SALT Team', 'SENCO Patel'],
  ])('"%s" stays as it was typed', (typed) => {
    expect(nameAndRole(typed)).toEqual({ name: typed });
  });
});

describe('two names', () => {
  it.each([
    ['Mrs Davies', 'Mrs Davies SENCO'],
    ['Davies', 'Mrs Anna Davies'],
    ['zoe penhallow', 'Zoë'],
  ])('“%s” and “%s” may be of one person', (one, other) => {
    expect(mayBeOnePerson(one, other)).toBe(true);
    expect(mayBeOnePerson(other, one)).toBe(true);
  });

  it.each([
    ['Mrs Davies', 'Mrs Davis'],
    ['Mrs', 'Mrs Davies'],
    ['Mr Day', 'Mrs Daye'],
    ['', 'Mrs Day'],
  ])('“%s” and “%s” are of two', (one, other) => {
    expect(mayBeOnePerson(one, other)).toBe(false);
  });
});
