import type { Day } from './dates/day.ts';
import type { Id } from './id.ts';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** The child the journal is about, and the parent who keeps it. Everything may be empty. */
export interface Child {
  /** First name, nickname or one letter; empty when the parent chose not to say. */
  readonly name: string;
  readonly birthday?: Day;
  readonly nation?: Nation;
  /** Where the child learns now. */
  readonly setting?: string;
  /** What people like about the child: the first words of every page. */
  readonly likes?: string;
  /** What is, in the family's own words: "Ellis is autistic." */
  readonly needs?: string;
  /** What matters most to the child. */
  readonly matters?: string;
  /** What helps. */
  readonly helps?: string;
  /** What shows early that things are getting hard. */
  readonly signs?: string;
  /** How things are now. */
  readonly now?: string;
  /** Who prepares the page: a name, and what they are to the child. */
  readonly parentName?: string;
  readonly parentIs?: string;
  /** The entry that stands for this child, where the parent found that two entries are one. */
  readonly sameAs?: Id;
  /** Entries that the parent said are other children, so that it is not asked again. */
  readonly apartFrom?: readonly Id[];
}
