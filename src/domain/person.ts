import type { Day } from './dates/day.ts';
import { spanOf, type When } from './dates/when.ts';
import type { Id } from './id.ts';

/** How someone's part came to its end. */
export type Ending = 'left' | 'passed-on' | 'withdrew' | 'discharged';

/** How a person stands with the family now. */
export type Standing = 'now' | 'waiting' | Ending | 'on-paper';

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
  /** Their service's own word for how soon it answers, in working days. */
  readonly answersWithin?: number;
  /** The entry that stands for this person, where the parent found that two entries are one. */
  readonly sameAs?: Id;
}

/** How someone stands on a day: one whose last day is still to come is here yet, and one whose first is, is waited for. */
export function standingOn({ standing, from, until }: Person, today: Day): Standing | undefined {
  const firstOf = (when: When | undefined) => (when && spanOf(when)?.from) ?? '';
  if (standing === 'now') return firstOf(from) > today ? 'waiting' : standing;
  const isEnding = standing !== undefined && standing !== 'waiting' && standing !== 'on-paper';
  return isEnding && firstOf(until) > today ? 'now' : standing;
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
