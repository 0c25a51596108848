import type { Topic } from '../note.ts';
import type { Naming } from './naming.ts';

/** Who a page is for. */
export type Audience = 'someone-new' | 'school' | 'health' | 'council' | 'social-care' | 'tribunal' | 'advocate';

/** The parts of a page, by the ids of their sections. */
export type SectionId =
  | 'in-short'
  | 'said'
  | 'involved'
  | 'happened'
  | 'agreed'
  | 'worked'
  | 'day'
  | 'papers'
  | 'help'
  | 'questions';

/** What a page for some readers has more or less of. */
export interface AudienceRules {
  /** The sections it may have, in printed order. */
  readonly order: readonly SectionId[];
  /** What its readers look for: notes on these weigh two points more. */
  readonly topics: readonly Topic[];
  /** What each of some events must be about, where there is such a note: what these readers need, and others do not. */
  readonly needs: readonly Topic[];
  /** Whether the newest time that help was asked for is told too, and not the first alone. */
  readonly isAskToldAnew?: boolean;
  /** What "In short" tells them besides: what is looked for in the first half minute. */
  readonly opensWith?: 'safety' | 'plan';
  /** Posts and services that they look for among those involved; undefined for nobody in particular. */
  readonly people?: RegExp;
  readonly naming: Naming;
  /** How much of what was agreed is told: the count with its shapes and late ones, or one line. */
  readonly agreed: 'full' | 'line';
}

/** Who writes, advises on and carries out a plan. */
const OF_THE_PLAN = /\behc\b|caseworker|psycholog|therap|paediatric|senco/i;

/** The rules for each, all in one place. The reasons are what each of these readers is trained to look for first. */
export const audiences: Readonly<Record<Audience, AudienceRules>> = {
  'someone-new': {
    order: ['in-short', 'said', 'involved', 'happened', 'agreed', 'worked', 'help', 'questions'],
    topics: [],
    needs: [],
    naming: 'names',
    agreed: 'full',
  },
  school: {
    order: ['in-short', 'worked', 'said', 'happened', 'agreed', 'involved', 'help', 'questions'],
    topics: ['attendance', 'noise', 'learning', 'communication', 'school-change', 'plan', 'decision'],
    needs: ['noise', 'attendance', 'learning'],
    opensWith: 'plan',
    people: /\behc\b|senco|therap/i,
    naming: 'names',
    agreed: 'full',
  },
  health: {
    order: ['in-short', 'said', 'involved', 'happened', 'worked', 'agreed', 'help', 'questions'],
    topics: ['sleep', 'eating', 'safety', 'health', 'behaviour', 'diagnosis', 'communication'],
    needs: ['health', 'sleep', 'diagnosis'],
    isAskToldAnew: true,
    opensWith: 'safety',
    people: /\bgp\b|paediatric|camhs$|psychiatr|psycholog|therap/i,
    naming: 'names',
    agreed: 'line',
  },
  council: {
    order: ['in-short', 'happened', 'agreed', 'worked', 'said', 'involved', 'help', 'questions'],
    topics: ['decision', 'assessment', 'plan', 'diagnosis', 'attendance', 'school-change'],
    needs: ['decision', 'plan', 'school-change'],
    people: OF_THE_PLAN,
    naming: 'roles',
    agreed: 'full',
  },
  'social-care': {
    order: ['in-short', 'day', 'worked', 'said', 'involved', 'happened', 'help', 'questions'],
    topics: ['family', 'asked-for-help', 'sleep', 'safety', 'money'],
    needs: ['asked-for-help', 'family', 'safety'],
    naming: 'roles',
    agreed: 'line',
  },
  tribunal: {
    order: ['in-short', 'happened', 'agreed', 'involved', 'said'],
    topics: ['decision', 'assessment', 'plan', 'diagnosis', 'attendance', 'school-change'],
    needs: ['decision', 'attendance', 'plan'],
    people: OF_THE_PLAN,
    naming: 'initials',
    agreed: 'full',
  },
  advocate: {
    order: ['in-short', 'agreed', 'involved', 'happened', 'said', 'worked', 'help', 'questions'],
    topics: ['decision', 'plan', 'asked-for-help'],
    needs: ['decision', 'plan'],
    naming: 'names',
    agreed: 'full',
  },
};

const ASKED: readonly SectionId[] = ['help', 'questions'];

/** The sections of a page in their order. Two sheets have room for a day and the papers, before what is asked. */
export function sectionsFor(audience: Audience, isTwoSheets: boolean): readonly SectionId[] {
  const { order } = audiences[audience];
  const extra: readonly SectionId[] = audience === 'tribunal' ? ['papers'] : ['day', 'papers'];
  const more = isTwoSheets ? extra.filter((id) => !order.includes(id)) : [];
  return [...order.filter((id) => !ASKED.includes(id)), ...more, ...order.filter((id) => ASKED.includes(id))];
}
