import { daysBetween, yearOf } from '../dates/day.ts';
import { exactDay } from '../dates/when.ts';
import { folded } from '../folding.ts';
import type { Id } from '../id.ts';
import type { KindId } from '../kinds/index.ts';
import { firstDay } from '../note.ts';
import { isSame } from '../same.ts';
import type { NoteThing } from './choosing.ts';
import { foldedTitle, isInWriting } from './signals.ts';

/** A note that stands for others of its sort: for a run of small things, or for the same thing written down twice. */
export interface Together {
  readonly thing: NoteThing;
  /** All that it stands for, itself among them, newest first. */
  readonly all: readonly Id[];
  readonly as: 'run' | 'same';
}

/** Kinds of small things that happen again and again. */
const SMALL: readonly KindId[] = ['contact', 'happened', 'home', 'saw', 'plain'];
/** From so many in one month on, they are one line with a count. */
const LEAST_RUN = 3;
/** Letters from which on two notes with the very same words are the same thing, under whatever title. */
const LEAST_SAME_LETTERS = 25;
const SAME_DAYS = 1;

/**
 * The notes, newest first, with runs of small things as one and what was written down twice said once: of a run the
 * newest stands for all, of a pair the one in writing. Two notes tell the same when they have one title or the same words,
 * and are a letter and what it was about, a day apart at most, or the same words on the same day. Things that only
 * share a title are different things. One pass, so it grows with the notes and no faster.
 */
export function foldedTogether(notes: readonly NoteThing[]): ReadonlyMap<Id, Together> {
  const together = new Map<Id, Together>();
  for (const [thing, ...others] of groupsOf(notes, runKey))
    if (thing && others.length + 1 >= LEAST_RUN) put(together, [thing, ...others], thing, 'run');
  for (const key of [titleKey, wordsKey])
    for (const group of groupsOf(notes, key)) for (const at of group.keys()) foldIntoOne(together, near(group, at));
  return together;
}

/** Notes of a group from `at` on that are of the same days: the group is newest first. */
function near(group: readonly NoteThing[], at: number): readonly NoteThing[] {
  const isNear = (other: NoteThing | undefined) => other && group[at] && apart(group[at], other) <= SAME_DAYS;
  let end = at;
  while (isNear(group[end])) end += 1;
  return group.slice(at, end);
}

function foldIntoOne(together: Map<Id, Together>, [one, ...others]: readonly NoteThing[]): void {
  if (!one || together.has(one.id)) return;
  const same = [one, ...others.filter((other) => !together.has(other.id) && tellsTheSame(one, other))];
  const stands = same.find(({ body }) => isInWriting(body)) ?? one;
  if (same.length > 1) put(together, same, stands, 'same');
}

/** Asked of two notes that have one title or the same words. */
function tellsTheSame(one: NoteThing, other: NoteThing): boolean {
  if (isInWriting(one.body) !== isInWriting(other.body)) return apart(one, other) <= SAME_DAYS;
  return apart(one, other) === 0 && isSame(toldIn(one), toldIn(other));
}

/** What a note tells, beside its title, which may be typed a little differently. */
function toldIn({ body }: NoteThing): readonly unknown[] {
  return [folded(body.words), body.quotes, body.effect, body.contact];
}

function put(together: Map<Id, Together>, group: readonly NoteThing[], thing: NoteThing, as: Together['as']): void {
  const all = group.map(({ id }) => id);
  for (const id of all) together.set(id, { thing, all, as });
}

type Key = (thing: NoteThing) => string | undefined;

function groupsOf(notes: readonly NoteThing[], key: Key): readonly (readonly NoteThing[])[] {
  const groups = new Map<string, NoteThing[]>();
  for (const note of notes) {
    const name = key(note);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(note);
    else groups.set(name, [note]);
  }
  return [...groups.values()];
}

function runKey({ body }: NoteThing): string | undefined {
  const day = exactDay(body.happened);
  const title = foldedTitle(body).trim();
  return day && title && SMALL.includes(body.kind) ? `${body.kind} ${day.slice(0, 7)} ${title}` : undefined;
}

function titleKey({ body }: NoteThing): string | undefined {
  const title = body.title && foldedTitle(body).trim();
  return title ? `${yearOf(firstDay(body))} ${title}` : undefined;
}

function wordsKey({ body }: NoteThing): string | undefined {
  const words = body.words.trim();
  return words.length >= LEAST_SAME_LETTERS ? words : undefined;
}

function apart(one: NoteThing, other: NoteThing): number {
  return Math.abs(daysBetween(firstDay(one.body), firstDay(other.body)));
}
