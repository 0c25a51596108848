import type { Child } from '../../domain/child.ts';
import { emptyPlan, type PagePlan } from '../../domain/page/plan.ts';
import notes from './made-up-notes.jsonl?raw';

/** Three years of an invented family, in the simple shape that any file can be brought in with. */
export const madeUpNotes: string = notes;

/** What that family says of its child: no file of notes holds it. */
export const aboutMadeUpChild: Partial<Child> = {
  birthday: '2017-05-09',
  nation: 'england',
  setting: 'Brook Lane Primary School',
  likes: 'Ellis is kind and funny, and knows every bus route in Sandmere.',
  needs: 'Ellis is autistic.',
  now: 'School has become very hard. This term Ellis was in on 31 of 53 days (register).',
  matters: 'Buses. Quiet. Knowing what comes next.',
  helps: 'The plan for the day, seen the night before.\nThe side gate, with someone Ellis knows.',
  signs: 'Ellis goes quiet, and pulls the hood up.',
};

/** What that family asks for on its page. */
export const madeUpPlan: PagePlan = {
  ...emptyPlan,
  asks: [
    'One written plan that everyone follows, with names and dates',
    'A start at the side gate, met by an adult Ellis knows',
    'A date to look again at mornings only',
  ],
  questions: ['Who do we ring first?', 'What has to happen before full days?', 'Has the OT referral been sent?'],
};
