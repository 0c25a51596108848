import { daysBetween } from '../dates/day.ts';
import { most } from '../most.ts';
import { type Closeness, childWords, firstDay, type Note } from '../note.ts';
import { remembered, rememberedFor } from '../remembered.ts';
import { type Choosing, isChosen, mayUse, type NoteThing, type ReasonId } from './choosing.ts';
import { hardAnswer, isHardToHear } from './hard-to-hear.ts';
import type { HardWords, Override } from './plan.ts';
import { runOf, shortQuote } from './sentences.ts';

/** One thing the child said that a page can print. */
export interface WordsPick {
  readonly thing: NoteThing;
  /** As it would print: whole, or some of its sentences, or those that the parent chose. */
  readonly words: string;
  readonly closeness: Closeness;
  readonly reason: ReasonId;
  readonly firm: boolean;
}

/** A note with words that are hard to hear. The parent is asked each time what to do with them. */
export interface HardPick {
  readonly thing: NoteThing;
  readonly words: string;
  readonly answer: HardWords;
}

/** Words of a quote that print. */
export const MOST_WORDS_A_QUOTE = 10;

/**
 * Words that are hard to hear are never printed unless the parent says so for this page. Until then the page says of
 * words of danger that there were some, and of others nothing.
 */
export const hardWordsIn = remembered((choosing: Choosing): readonly HardPick[] => {
  return mayUse(choosing)
    .filter((thing) => isHardToHear(thing.body))
    .map((thing) => ({
      thing,
      words: hardTextOf(thing.body),
      answer: hardAnswer(thing, choosing.plan),
    }))
    .toReversed();
});

/** What the child said; where it is told in other words, those. */
function hardTextOf(body: Note): string {
  const said = childWords(body).map(({ words }) => words);
  return (said.length > 0 ? said : [body.title ?? '', body.words].filter(Boolean)).join(' ');
}

/**
 * Up to `slots` of the child's words, oldest first: those the parent chose, the first, the newest, then those furthest
 * in time from any already chosen. Words kept as the child's own come before words quoted inside other notes.
 */
export const chooseWords = rememberedFor((choosing: Choosing, slots: number): readonly WordsPick[] => {
  const candidates = mayUse(choosing).filter((thing) => canPrint(thing, choosing));
  const own = candidates.filter(({ body }) => body.kind === 'said');
  const pool = own.length >= slots ? own : candidates;
  const picks = new Map<NoteThing, ReasonId>();
  const add = (thing: NoteThing | undefined, reason: ReasonId) => {
    if (thing && picks.size < slots && !picks.has(thing)) picks.set(thing, reason);
  };
  for (const thing of candidates) if (isChosen(thing, choosing.plan)) add(thing, 'chosen');
  add(pool.at(-1), 'first-words');
  add(pool[0], 'newest-words');
  while (picks.size < Math.min(slots, pool.length)) add(furthest(pool, [...picks.keys()]), 'between-words');
  return candidates
    .filter((thing) => picks.has(thing))
    .toReversed()
    .flatMap((thing) => wordsPick(thing, picks.get(thing) ?? 'chosen', choosing.plan.overrides[thing.id]));
});

function canPrint(thing: NoteThing, { plan }: Choosing): boolean {
  const [first] = childWords(thing.body);
  if (!first || (!shortQuote(first.words, MOST_WORDS_A_QUOTE) && !isChosen(thing, plan))) return false;
  return !isHardToHear(thing.body) || plan.overrides[thing.id]?.hardWords === 'print';
}

function furthest(pool: readonly NoteThing[], chosen: readonly NoteThing[]): NoteThing | undefined {
  const apart = (thing: NoteThing) =>
    Math.min(...chosen.map((other) => Math.abs(daysBetween(firstDay(thing.body), firstDay(other.body)))));
  return most(
    pool.filter((thing) => !chosen.includes(thing)),
    apart,
  );
}

function wordsPick(thing: NoteThing, reason: ReasonId, override: Override | undefined): readonly WordsPick[] {
  const [first] = childWords(thing.body);
  if (!first) return [];
  const words = override?.part ? runOf(first.words, override.part) : shortest(first.words);
  return [{ thing, words, closeness: first.closeness, reason, firm: reason !== 'between-words' }];
}

/** What the parent chose prints whole where no part of it is short enough. */
function shortest(words: string): string {
  return shortQuote(words, MOST_WORDS_A_QUOTE) ?? words.trim();
}
