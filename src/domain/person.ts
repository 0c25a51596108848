import type { Day } from './dates/day.ts';
import { spanOf, type When } from './dates/when.ts';
import type { Id } from './id.ts';

/** How someone's part came to its end. */
export type Ending = 'left' | 'passed-on' | 'withdrew' | 'discharged' | 'retired';

/** How a person stands with the family now. */
export type Standing = 'now' | 'new' | 'on-leave' | 'waiting' | Ending | 'on-paper';

/** Someone who is part of the history. No ratings, ever. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly service?: string;
  /** Family and friends are not counted among those involved. */
  readonly family?: boolean;
  readonly standing?: Standing;
  readonly from?: When;
  readonly until?: When;
  /** When they are to be back from leave, as far as anyone said. */
  readonly awayUntil?: When;
  /** Their service's own word for how soon it answers, in working days. */
  readonly answersWithin?: number;
  /** The entry that stands for this person, where the parent found that two entries are one. */
  readonly sameAs?: Id;
}

/**
 * How someone stands on a day: one whose last day is still to come is here yet, one whose first is, is waited for, and one
 * whose leave is over is back.
 */
export function standingOn({ standing, from, until, awayUntil }: Person, today: Day): Standing | undefined {
  const firstOf = (when: When | undefined) => (when && spanOf(when)?.from) ?? '';
  const lastOf = (when: When) => spanOf(when)?.to ?? today;
  if (standing === 'now') return firstOf(from) > today ? 'waiting' : standing;
  if (standing === 'on-leave') return awayUntil && lastOf(awayUntil) < today ? 'now' : standing;
  return isEnding(standing) && firstOf(until) > today ? 'now' : standing;
}

const ENDINGS: readonly Standing[] = ['left', 'passed-on', 'withdrew', 'discharged', 'retired'] satisfies Ending[];

function isEnding(standing: Standing | undefined): boolean {
  return standing !== undefined && ENDINGS.includes(standing);
}

/** "SENCO, Mrs Day": the role first, or it alone where it is the name too, as where names are left out. */
export function roleAndName(person: Pick<Person, 'name' | 'role'>): string {
  const { name, role } = person;
  if (!role || role === name) return name;
  return post(person) === name ? role : `${role}, ${name}`;
}

/** A role without what is in brackets, so that "Class teacher (Year 2)" and "(Year 5)" are one post. */
export function post(person: Pick<Person, 'role'>): string {
  return (person.role ?? '').replace(/\s*\(.*?\)/g, '').trim();
}
