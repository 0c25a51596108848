import type { PickGroup } from './pick-group.ts';

const places: PickGroup = {
  name: 'Places',
  options: [
    'Mainstream primary',
    'Mainstream secondary',
    'Nursery or pre-school',
    'Childminder',
    'Resourced provision or unit',
    'Special school',
    'Independent special school',
    'Residential school',
    'PRU or alternative provision',
    'Hospital school',
    'FE college',
    'Specialist college',
    'Supported internship',
  ],
};

/** Where a child learns, or does not. */
export const settingList: readonly PickGroup[] = [
  places,
  {
    name: 'At home',
    options: ['Home tuition', 'Online school', 'EOTAS package', 'Elective home education', 'At home'],
  },
  {
    name: 'Not in school just now',
    options: [
      'On roll but not attending',
      'Part-time timetable',
      'Suspended',
      'Excluded',
      'Off with anxiety',
      'Waiting for a place',
      'No setting',
    ],
  },
];

/** Where something happened. */
export const placeList: readonly PickGroup[] = [
  places,
  {
    name: 'Elsewhere',
    options: [
      'At home',
      'At family or friends',
      'In the playground',
      'On the way to school',
      'In the taxi or bus',
      'A club or activity',
      'GP surgery',
      'Clinic',
      'Hospital',
      'Council office',
      'Tribunal or court',
      'Online',
    ],
  },
];
