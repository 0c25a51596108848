import { folded } from './folding.ts';
import type { Note } from './note.ts';
import { remembered } from './remembered.ts';
import { isSwapped, slipsBetween } from './slips.ts';

type Held = { readonly body: Note };

/** All that was written in a note, folded. */
export const foldedWords = remembered(
  ({
    title,
    words,
    quotes,
    reference,
    ownTopic,
    where,
    around,
    effect,
    view,
    alsoSeen,
    otherViews = [],
    contact,
    paper,
    papers = [],
  }: Note): string => {
    const report = [paper?.type, paper?.timeWithChild, paper?.where, paper?.whoWasAsked, paper?.setUp];
    const claims = (paper?.claims ?? []).flatMap((claim) => Object.values(claim));
    const views = otherViews.flatMap(({ whose, words: thought, why, timeWithChild }) => [
      whose,
      thought,
      why,
      timeWithChild,
    ]);
    const told = [
      ...views,
      ...quotes.map((quote) => quote.words),
      ...report,
      ...claims,
      ...papers.map(({ name }) => name),
    ];
    return folded(
      [title, words, reference, ownTopic, where, around, effect, view, alsoSeen, contact?.ownResult, ...told].join(' '),
    );
  },
);

/** What search looks through: the folded text of each thing, with the words beside it, and the list of distinct words. */
export interface SearchText<Found = unknown> {
  readonly things: readonly Found[];
  readonly texts: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Makes some more things ready, or all that are left, and tells whether all are. Searching does so when it has to. */
  makeReady(count?: number): boolean;
}

/** Notes to be searched. `beside` gives what a note can be found by beside its own words, such as the names in it. */
export function searchText<Found extends Held>(
  notes: readonly Found[],
  beside: (note: Found) => string,
): SearchText<Found> {
  return textOf(notes, (note) => `${foldedWords(note.body)} ${folded(beside(note))}`.trim());
}

/** Anything to be searched, by its folded text. */
export function textOf<Found>(things: readonly Found[], foldedText: (one: Found) => string): SearchText<Found> {
  const texts: string[] = [];
  const words = new Set<string>();
  const makeReady = (count = things.length) => {
    for (const thing of things.slice(texts.length, texts.length + count)) {
      const text = foldedText(thing);
      texts.push(text);
      for (const word of text.split(' ')) words.add(word);
    }
    return texts.length === things.length;
  };
  return { things, texts, words, makeReady };
}

/** Words this short are found only as they are: one letter wrong in "GP" is another word. */
const SHORTEST_FORGIVEN = 4;
/** Shorter ones are forgiven less: a letter more or less, or two that changed places. "Care" is not "cafe". */
const LETTER_FORGIVEN_FROM = 6;
const ABBREVIATED = 2;
const TWO_LETTERS_FORGIVEN_FROM = 8;
const NEAR_WORDS = 3;

/**
 * The things that hold every word of the query, in the order given. A word is found inside longer words and, from four
 * letters, also when it is spelt a little differently: one letter, or two in words of eight and more; two letters that
 * changed places are one slip. "OT" and "EP" are inside half of all words: two letters, or a figure, are found as a word
 * of their own where there is one, and up to three letters where a word begins with them.
 */
export function search<Found>(query: string, text: SearchText<Found>): readonly Found[] {
  text.makeReady();
  const spellings = wordsOf(query).map((word) => spellingsOf(word, text));
  return text.things.filter((_, index) => spellings.every(isIn(text.texts[index])));
}

/** Words that half of all texts hold, which tell nothing of what is looked for. */
const SMALL = new Set(
  'a an and as at be but by did do for from had has have he her him his i in is it its me my no not of off on or our out s she so t that the their them then they this time to up us was we were what when where who with would'.split(
    ' ',
  ),
);

/** The things that hold more of a query's words than any other does, small words left out, and half of them at least. */
export function nearest<Found>(query: string, text: SearchText<Found>): readonly Found[] {
  text.makeReady();
  const wanted = wordsOf(query).filter((word) => !SMALL.has(word));
  const spellings = wanted.map((word) => spellingsOf(word, text));
  const counts = text.texts.map((words) => spellings.filter(isIn(words)).length);
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return most > 0 && most * 2 >= wanted.length ? text.things.filter((_, index) => counts[index] === most) : [];
}

function wordsOf(query: string): readonly string[] {
  return folded(query).split(' ').filter(Boolean);
}

/** Tells whether a word stands in a text in any of its spellings. */
function isIn(text = ''): (spellings: readonly string[]) => boolean {
  const within = ` ${text} `;
  return (spellings) => spellings.some((spelling) => within.includes(spelling));
}

/** What to look for in a text with a space on either side. */
function spellingsOf(word: string, text: SearchText): readonly string[] {
  if (word.length >= SHORTEST_FORGIVEN) return [word, ...nearWords(word, text)];
  if ((word.length === ABBREVIATED || /^\d$/.test(word)) && text.words.has(word)) return [` ${word} `];
  return [...text.words].some((known) => known.startsWith(word)) ? [` ${word}`] : [word];
}

function nearWords(word: string, text: SearchText): readonly string[] {
  const allowed = word.length < TWO_LETTERS_FORGIVEN_FROM ? 1 : 2;
  const isLong = word.length >= LETTER_FORGIVEN_FROM;
  const near: { word: string; apart: number }[] = [];
  for (const known of text.words) {
    if (Math.abs(known.length - word.length) > allowed || known.includes(word)) continue;
    const apart = slipsBetween(word, known);
    if (apart <= allowed && (isLong || isAlike(word, known))) near.push({ word: known, apart });
  }
  return near
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, NEAR_WORDS)
    .map((found) => (isLong ? found.word : ` ${found.word} `));
}

/** Whether two short words that are one slip apart could be one word: they begin alike, with no letter for another. */
function isAlike(one: string, other: string): boolean {
  return one[0] === other[0] && (one.length !== other.length || isSwapped(one, other));
}
