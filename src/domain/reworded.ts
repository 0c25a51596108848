import { type Day, dayOf } from './dates/day.ts';
import { type Note, writtenDay } from './note.ts';
import { remembered } from './remembered.ts';
import { isSame } from './same.ts';
import type { Live, Version } from './version.ts';

/** Since when a note tells what it tells, where that is not since the day it was written; `not-known` where the first wording is not here. */
export type Rewording = Day | 'not-known' | undefined;

/** Whether a note tells something else than on the day it was written. A copy holds no earlier wording of one that was changed. */
export const rewordingOf = remembered(({ versions, heads }: Live<'note'>): Rewording => {
  const written = versions.filter(({ body }) => body !== null);
  const [first] = written;
  const now = heads.findLast(({ body }) => body !== null);
  if (!first?.body || !now) return undefined;
  if (first.parents.length > 0) return isLater(now, first.body) ? 'not-known' : undefined;
  if (tellsTheSame(first, now)) return undefined;
  const change = written.findLast((version, at) => at > 0 && !tellsTheSame(version, written[at - 1]));
  return change && isLater(change, first.body) ? dayOf(new Date(change.time)) : undefined;
});

function isLater({ time }: Version<'note'>, note: Note): boolean {
  return dayOf(new Date(time)) > writtenDay(note);
}

function tellsTheSame(one: Version<'note'>, other: Version<'note'> | undefined): boolean {
  return isSame(accountIn(one.body), accountIn(other?.body));
}

/** Everything in a note that is told as what happened. */
function accountIn(note: Note | null | undefined): readonly unknown[] {
  if (!note) return [];
  const { title = '', words, quotes, view, otherViews = [], paper } = note;
  return [title, words, quotes, otherViews, otherViews.length > 0 && view, paper?.claims ?? []];
}
