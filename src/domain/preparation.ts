import type { When } from './dates/when.ts';
import type { Id } from './id.ts';
import type { Version } from './version.ts';

/**
 * What the parent gets ready for a meeting that is to come. No copy or document holds more of it than the points and
 * questions, and no file but the backup holds what is for the parent alone: see `withoutHopes`.
 */
export interface Preparation {
  /** What the meeting is. */
  readonly title: string;
  readonly on?: When;
  /** Who is coming. */
  readonly people: readonly Id[];
  /** What the parent most wants them to know. */
  readonly why: string;
  readonly points: readonly Point[];
  readonly questions: readonly string[];
  /** What would be best, what would do, and what would not. For the parent alone. */
  readonly hoped: string;
  readonly couldLiveWith: string;
  readonly notOk: string;
}

/** Something to say, with the notes that show it. */
export interface Point {
  readonly words: string;
  readonly notes: readonly Id[];
}

/** More points than these are hard to carry into a room; nobody is kept from them. */
export const POINTS_CARRIED = 3;

export const emptyPreparation: Preparation = {
  title: '',
  people: [],
  why: '',
  points: [],
  questions: [],
  hoped: '',
  couldLiveWith: '',
  notOk: '',
};

/** Without lines that nothing was written on. */
export function tidied(preparation: Preparation): Preparation {
  return {
    ...preparation,
    points: preparation.points.filter(({ words, notes }) => words.trim() || notes.length > 0),
    questions: preparation.questions.filter((question) => question.trim()),
  };
}

/** A version with no word of what the parent hopes for: for files that are not locked. */
export function withoutHopes(version: Version): Version {
  if (version.type !== 'preparation' || version.body === null) return version;
  return { ...version, body: { ...version.body, hoped: '', couldLiveWith: '', notOk: '' } } as Version<'preparation'>;
}

/** Whether anything would be missed if it were lost. */
export function isWorthKeeping(preparation: Preparation): boolean {
  const { title, why, hoped, couldLiveWith, notOk, people, points, questions } = tidied(preparation);
  const hasWords = [title, why, hoped, couldLiveWith, notOk].some((text) => text.trim());
  return hasWords || people.length + points.length + questions.length > 0;
}
