import type { Nation } from '../../../domain/child.ts';
import type { PickGroup } from './pick-group.ts';

/** Meetings that only one nation has. */
const OWN_MEETINGS: Readonly<Partial<Record<Nation, readonly string[]>>> = {
  wales: ['IDP meeting'],
  scotland: ['Child’s Plan meeting', 'CSP meeting'],
  'northern-ireland': ['Statutory assessment meeting'],
};

const PLANS = 'Plans';

const MEETINGS: readonly PickGroup[] = [
  {
    name: 'School',
    options: [
      'Parents’ evening',
      'School meeting',
      'Support review',
      'Transition visit',
      'Return to school meeting',
      'Attendance meeting',
      'Suspension or exclusion meeting',
      'Governors’ panel',
      'Independent review panel',
      'Observation',
    ],
  },
  {
    name: PLANS,
    options: [
      'Annual review',
      'Early annual review',
      'Phase transfer review',
      'Co-production meeting',
      'Assessment meeting',
      'Draft plan meeting',
      'Many agencies meeting',
      'Discharge planning',
      'CETR',
      'CPA',
    ],
  },
  {
    name: 'Health',
    options: ['GP appointment', 'Paediatric appointment', 'CAMHS appointment', 'Therapy session', 'Home visit'],
  },
  {
    name: 'Social care and family help',
    options: [
      'Team around the family',
      'Early Help Assessment',
      'Child in Need meeting',
      'Strategy meeting',
      'Child protection conference',
      'Core group',
      'Looked after review',
      'PEP',
      'Social care assessment',
      'Carer’s assessment',
    ],
  },
  {
    name: 'When we do not agree',
    options: [
      'Complaint meeting',
      'Mediation',
      'Disagreement resolution',
      'Case management hearing',
      'Tribunal hearing',
      'Transport appeal',
    ],
  },
];

/** Kinds of meetings, those that only one nation has first where it is known. */
export function meetingList(nation?: Nation): readonly PickGroup[] {
  const own = (nation && OWN_MEETINGS[nation]) ?? [];
  return MEETINGS.map((group) => (group.name === PLANS ? { ...group, options: [...own, ...group.options] } : group));
}
