import { countWords } from '../folding.ts';
import type { Journal } from '../journal.ts';
import { firstLine, type Note } from '../note.ts';
import type { NoteThing } from './choosing.ts';
import type { Together } from './folding-together.ts';
import type { PageWords } from './page-words.ts';
import { asSentence, LONGEST_LINE, shortened, thoughtsOf, thoughtsThatStand } from './sentences.ts';
import { signalsOf } from './signals.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Words that an event's line may have, its date and source apart. */
const MOST_WORDS = 10;
const SHORT_TITLE = 4;
const SHORTEST_SENTENCE = 4;

/** An event, and the parent's own line for it where they gave one. */
export interface Event {
  readonly thing: NoteThing;
  readonly together?: Together | undefined;
  readonly own?: string | undefined;
  readonly fuller?: true | undefined;
}

/**
 * The line that stands for an event: the parent's own line when they gave one; the count of a run and what it was; or
 * else the title, made fuller where there is room by whose view was another, by what was agreed, by the first of its
 * sentences with a number, or, after a very short title, by its first.
 */
export function eventLine({ thing, together, own, fuller }: Event, journal: Journal, words: PageWords): string {
  if (own?.trim()) return asSentence(own);
  const { body } = thing;
  if (together?.as === 'run') return words.happened.times(together.all.length, shortened(firstLine(body), MOST_WORDS));
  const title = body.title?.trim();
  if (!title)
    return firstSentences(firstLine(body) === body.words.trim() ? body.words : body.words.replace(/\n+/g, ' '));
  const more = besideTitle(thing, title, journal, words) ?? (fuller && opensWith(body));
  return [asSentence(shortened(title, MOST_WORDS)), more].filter(Boolean).join(' ');
}

/** Titles of so many words name a thing, and longer ones tell it; but what was found in a report no title tells. */
const BARE_TITLE = 5;

/** Whether an event is told by a heading alone that says little, while its note says more. */
export function isBare({ thing, together, own }: Event, journal: Journal, words: PageWords): boolean {
  const title = thing.body.title?.trim();
  if (!title || own?.trim() || together?.as === 'run') return false;
  if (countWords(title) > BARE_TITLE && !signalsOf(thing.body).has('result')) return false;
  return besideTitle(thing, title, journal, words) === undefined && opensWith(thing.body) !== undefined;
}

function besideTitle(thing: NoteThing, title: string, journal: Journal, words: PageWords): string | undefined {
  const { body } = thing;
  const room = MOST_WORDS - countWords(title);
  return (
    withdrawn(body, words) ??
    seenOtherwise(body, words) ??
    agreedIn(thing, journal, words, room) ??
    sentenceThatFits(body, title, room)
  );
}

/** Words that may follow a heading where there is room for a line more. */
const MOST_WORDS_FULLER = 28;

/** As many whole thoughts from the start of a note as fit: none is told without what stands before it. */
export function opensWith({ words }: Note): string | undefined {
  const thoughts = thoughtsOf(words);
  const fits = thoughts.findLastIndex((_, at) => countWords(thoughts.slice(0, at + 1).join(' ')) <= MOST_WORDS_FULLER);
  return fits < 0 ? undefined : asSentence(thoughts.slice(0, fits + 1).join(' '));
}

function withdrawn(body: Note, { happened }: PageWords): string | undefined {
  return isWithdrawn(body) ? happened.withdrawn : undefined;
}

/** That others saw it otherwise: a page that leaves it out is not believed. */
function seenOtherwise({ otherViews = [] }: Note, words: PageWords): string | undefined {
  const whose = otherViews.map((view) => view.whose.trim()).filter(Boolean);
  return whose.length > 0 ? words.happened.otherwise(whose) : undefined;
}

function firstSentences(text: string): string {
  const thoughts = thoughtsOf(text);
  const [first = '', second] = thoughts;
  const both = second ? `${first} ${second}` : first;
  const short = shortened(countWords(both) <= MOST_WORDS ? both : first, MOST_WORDS);
  const other = thoughts.find(
    (thought) => countWords(thought) >= SHORTEST_SENTENCE && countWords(thought) <= MOST_WORDS,
  );
  return asSentence(countWords(short) > LONGEST_LINE ? (other ?? short) : short);
}

function agreedIn({ id, body }: NoteThing, journal: Journal, words: PageWords, room: number): string | undefined {
  if (body.kind !== 'meeting' && body.kind !== 'contact') return undefined;
  const promised = journal.promises.find(
    (promise) => promise.body.note === id && promise.body.words && !promise.body.callBack,
  );
  const line = promised && asSentence(words.happened.agreed(promised.body.words));
  return line && countWords(line) <= room ? line : undefined;
}

function sentenceThatFits(note: Note, title: string, room: number): string | undefined {
  const fitting = thoughtsThatStand(note.words).filter(
    (sentence) => countWords(sentence) <= room && countWords(sentence) >= SHORTEST_SENTENCE,
  );
  const [first] = thoughtsOf(note.words);
  const opening =
    countWords(title) <= SHORT_TITLE && first !== undefined && fitting.includes(first) ? first : undefined;
  return fitting.find((sentence) => /\d/.test(sentence)) ?? opening;
}
