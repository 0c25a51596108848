import type { When } from './dates/when.ts';
import type { Id } from './id.ts';

/** What the parent gets ready for a meeting that is to come. None of it but the points and questions leaves the phone. */
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

/** Whether anything would be missed if it were lost. */
export function isWorthKeeping(preparation: Preparation): boolean {
  const { title, why, hoped, couldLiveWith, notOk, people, points, questions } = tidied(preparation);
  const hasWords = [title, why, hoped, couldLiveWith, notOk].some((text) => text.trim());
  return hasWords || people.length + points.length + questions.length > 0;
}
