import type { Nation } from '../../../domain/child.ts';
import type { PickGroup } from './pick-group.ts';

/** The same post under the name that each nation gives it. */
const SUPPORT_LEAD: Readonly<Record<Nation, string>> = {
  england: 'SENCO',
  wales: 'ALNCo',
  scotland: 'Support for Learning teacher',
  'northern-ireland': 'Learning Support Coordinator',
};

const CASE_OFFICER: Readonly<Record<Nation, string>> = {
  england: 'EHC coordinator',
  wales: 'ALN officer',
  scotland: 'Education officer',
  'northern-ireland': 'Education Authority link officer',
};

/** What people who come into these families' lives are called in England, by where they work. */
const ROLES: readonly PickGroup[] = [
  {
    name: 'School and nursery',
    options: [
      'Class teacher',
      'Form tutor',
      'Teaching assistant',
      SUPPORT_LEAD.england,
      'Head teacher',
      'Deputy head',
      'Head of year',
      'Pastoral lead',
      'Safeguarding lead',
      'School nurse',
      'Governor',
      'Nursery key worker',
      'Childminder',
      'Specialist teacher',
      'Educational psychologist',
      'Home tutor',
      'Alternative provision lead',
      'Transport escort',
      'Careers adviser',
      'Exams lead',
      'The office',
    ],
  },
  {
    name: 'Council',
    options: [
      CASE_OFFICER.england,
      'SEND manager',
      'SEND duty line',
      'Attendance officer',
      'Inclusion officer',
      'Admissions',
      'Transport team',
      'Virtual school head',
      'Complaints officer',
    ],
  },
  {
    name: 'Health',
    options: [
      'GP',
      'Health visitor',
      'Community paediatrician',
      'Hospital consultant',
      'Speech and language therapist',
      'Occupational therapist',
      'Physiotherapist',
      'CAMHS practitioner',
      'CAMHS duty',
      'Psychiatrist',
      'Clinical psychologist',
      'Psychotherapist',
      'Specialist nurse',
      'Dietitian',
      'Audiologist',
      'Optometrist',
      'Dentist',
      'Designated clinical officer',
      'Key worker',
      'Mental health support team',
      'Crisis team',
      'Portage worker',
    ],
  },
  {
    name: 'Social care and family help',
    options: [
      'Social worker',
      'Disabled children’s team',
      'Early help worker',
      'Family help lead',
      'Independent reviewing officer',
      'Child protection chair',
      'Short breaks worker',
      'Personal assistant',
      'LADO',
      'Young carers worker',
      'Police officer',
      'Cafcass officer',
    ],
  },
  {
    name: 'On our side',
    options: [
      'SENDIASS adviser',
      'Advocate',
      'Helpline volunteer',
      'Solicitor',
      'Parent carer forum',
      'Charity worker',
      'Independent expert',
      'Interpreter',
      'Friend or relative who came',
    ],
  },
  {
    name: 'Decisions',
    options: [
      'Mediator',
      'Tribunal judge',
      'Tribunal member',
      'Ombudsman investigator',
      'Panel chair',
      'MP or councillor',
    ],
  },
];

/** The roles under the names of a nation. */
export function roleList(nation: Nation = 'england'): readonly PickGroup[] {
  const named = new Map([SUPPORT_LEAD, CASE_OFFICER].map((post) => [post.england, post[nation]]));
  return ROLES.map(({ name, options }) => ({ name, options: options.map((role) => named.get(role) ?? role) }));
}
