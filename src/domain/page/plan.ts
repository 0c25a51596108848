import type { Day } from '../dates/day.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { Live } from '../version.ts';
import type { Audience } from './audiences.ts';
import type { Naming } from './naming.ts';

export type Length = '1' | '2' | 'large';

/** How a document is laid out: as a page of that length, or as a long record in wide tables. */
export type Sheet = Length | 'record';

/** What the parent does with a quote that is hard to hear. */
export type HardWords = 'print' | 'in-person' | 'leave-out';

/** The parent's say over one pick. */
export interface Override {
  /** Shown or left out, whatever the rules say. */
  readonly show?: boolean;
  /** A line in the parent's own words in place of the note's. */
  readonly line?: string;
  readonly hardWords?: HardWords;
  /** Which part of a quote to print: the number of its first and last sentence, from 0. */
  readonly part?: readonly [number, number];
}

/** The sections with lines that stand on a note or a promise without being picks. */
export type LineSection = 'in-short' | 'agreed' | 'day' | 'papers';

/** The parent's say over one such line. */
export type LineSay = Pick<Override, 'show' | 'line'>;

/** What the parent has said about the next page: who it is for, what they ask, and what they changed. */
export interface PagePlan {
  readonly audience: Audience;
  readonly length: Length;
  /** How people are named, where the parent chose otherwise than the audience does. */
  readonly naming?: Naming;
  /** Whether it goes with a journal in which people are named so already: nothing is renamed twice. */
  readonly isTold?: true;
  /** The child it is about, where there are several. */
  readonly child?: Id;
  /** Whether the fingerprint of the journal is printed at the foot. */
  readonly fingerprint?: boolean;
  /** The reader's name and role, as the parent writes them. */
  readonly reader?: string;
  readonly meetingOn?: Day;
  readonly asks: readonly string[];
  readonly questions: readonly string[];
  /** The order in which what helped is told, where the parent changed it; what is not named comes after. */
  readonly helpedOrder?: readonly Id[];
  /** By note id. */
  readonly overrides: Readonly<Record<Id, Override>>;
  /** By section, then by the note or the promise that a line tells: a note may be told in several. */
  readonly lines?: Readonly<Partial<Record<LineSection, Readonly<Record<Id, LineSay>>>>>;
}

export const emptyPlan: PagePlan = { audience: 'someone-new', length: '1', asks: [], questions: [], overrides: {} };

/** The plan worked on last for a child and, where one is given, for an audience. One that names no child is of the first. */
export function planFor(child: Id | undefined, journal: Journal, audience?: Audience): Live<'page'> | undefined {
  const first = journal.child?.id;
  return journal.plans.findLast(
    ({ body }) => (body.child ?? first) === (child ?? first) && (!audience || body.audience === audience),
  );
}
