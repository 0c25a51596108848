import { describe, expect, it } from 'vitest';
import { nameAndRole } from '../../src/domain/role-in-name.ts';
import { roleList } from '../../src/words/en/picklists/roles.ts';

/** Of the picklist, those that are no person's post, and those in which no one word says what someone does. */
const NO_POST = [
  ...['The office', 'SEND duty line', 'Admissions', 'Transport team', 'CAMHS duty', 'Mental health support team'],
  ...['Crisis team', 'Disabled children’s team', 'Parent carer forum', 'Friend or relative who came'],
];
const picklist = [
  ...roleList('england'),
  ...roleList('wales'),
  ...roleList('scotland'),
  ...roleList('northern-ireland'),
]
  .flatMap(({ options }) => options)
  .filter((role) => !NO_POST.includes(role));

const ROLES = [
  ...['deputy head', 'acting head', 'assistant head', 'executive head', 'co-head', 'primary head'],
  ...['solicitor', 'barrister', 'advocate', 'parent advocate', 'councillor', 'Ofsted inspector', 'inspector'],
  ...[
    'school secretary',
    'secretary',
    'family liaison',
    'home school liaison',
    'chair of governors',
    'parent governor',
  ],
  ...[
    'SEN officer',
    'case officer',
    'SENDIASS advisor',
    'respite worker',
    'keyworker',
    'case worker',
    'early help lead',
  ],
  ...['teacher of the deaf', 'Teacher of the Deaf', 'head of year', 'Head of Year 7', 'head', 'deputy', 'Y5 teacher'],
  ...['Support for Learning teacher', 'speech and language therapist', 'Speech and Language Therapist', 'SaLT', 'LSA'],
  ...[
    '1:1 TA',
    'one to one TA',
    'one-to-one',
    'TA (from September)',
    'SENCO and class teacher',
    'Headteacher and SENCO',
    'ALNCo',
  ],
  ...['consultant child and adolescent psychiatrist', 'out of hours GP', 'Great Ormond Street nurse', 'named nurse'],
  ...['paediatrician', 'orthotist', 'dietician', 'physio', 'play therapist', 'optician', 'midwife', 'pharmacist'],
  ...[
    'school counsellor',
    'receptionist',
    'clerk to the governors',
    'mediator',
    'taxi driver',
    'foster carer',
    'coach',
  ],
  ...['portage home visitor', 'lollipop lady', 'young carers worker', 'MP', 'sign language interpreter', 'trustee'],
  ...['special needs teacher', 'special educational needs and inclusion manager', 'looked after children nurse'],
  ...[
    'after school club leader',
    'on call doctor',
    'children with disabilities social worker',
    'attendance and welfare officer',
  ],
  ...['mum’s solicitor', 'swimming instructor', 'volunteer', 'police officer', 'exams invigilator', 'IT technician'],
];

const REMARKS = [
  ...['banged head', 'sore head', 'hit head', 'awful SENCO', 'amazing TA', 'brilliant teacher', 'really supportive TA'],
  ...[
    'running late for dinner',
    'left in summer',
    'back in september',
    'our neighbor',
    'our neighbour',
    'little support',
  ],
  ...['not a doctor', 'rang the doctor', 'saw the nurse', 'spoke to the head', 'no teacher', 'isn’t the SENCO'],
  ...['off sick', 'rude', 'lovely teacher', 'waiting for a social worker', 'wants a solicitor', 'told the teacher'],
  ...['listening to the doctor', 'scared of doctor', 'with the advocate', 'mum and governor', 'friend of the teacher'],
  ...[
    'Emma and social worker',
    'Tom and teacher',
    'Mr Driver',
    'Miss Coach',
    'his big brother',
    'bad temper',
    'her mum',
  ],
  ...[
    'better',
    'in winter',
    'dinner',
    'september',
    'a letter',
    'answer',
    'sister',
    'peter',
    'Peter',
    'Hunter',
    'Taylor',
  ],
  ...['ta', 'Salt', 'ep', 'hit his head', 'teacher of my son', 'much support', 'another officer', 'who is the teacher'],
];

describe('what is told after a name', () => {
  it.each([...new Set([...ROLES, ...picklist])])('"Jo Irwin, %s" is a role, with a place or without', (role) => {
    const known = { name: 'Jo Irwin', role };

    expect(nameAndRole(`Jo Irwin, ${role}`)).toEqual(known);
    expect(nameAndRole(`Jo Irwin, the ${role}`)).toEqual(known);
    expect(nameAndRole(`Jo Irwin, our new ${role}`)).toEqual(known);
    expect(nameAndRole(`Jo Irwin - ${role}`)).toEqual(known);
    expect(nameAndRole(`Jo Irwin, ${role}, Wexmoor`)).toEqual({ ...known, service: 'Wexmoor' });
  });

  it.each(REMARKS)('"Jo, %s" is a remark, and stays with the name as it was typed', (remark) => {
    for (const typed of [`Jo, ${remark}`, `Jo, ${remark}, Hill School`, `Jo - ${remark}`, `Jo (${remark})`])
      expect(nameAndRole(typed)).toEqual({ name: typed });
  });

  it.each(['Jo (solicitor)', 'Jo (taxi driver)', 'Jo (TA)'])('is a role in brackets too: "%s"', (typed) => {
    expect(nameAndRole(typed)).toEqual({ name: 'Jo', role: typed.slice(4, -1) });
  });

  it('is a role in brackets with the place within them or after', () => {
    const jo = { name: 'Jo', role: 'solicitor', service: 'Irwin' };

    expect(nameAndRole('Jo (solicitor), Irwin')).toEqual(jo);
    expect(nameAndRole('Jo (solicitor, Irwin)')).toEqual(jo);
  });

  it.each(['Hill School, teacher', 'Wexmoor Council, officer', 'jo, solicitor', 'Jo, solicitor, irwin'])(
    'is no role of a place, or where it cannot be told what is a name: "%s"',
    (typed) => {
      expect(nameAndRole(typed)).toEqual({ name: typed });
    },
  );
});
