import { countWords } from '../folding.ts';

/** The sentences of a text, each with its own full stop, in order. A new line ends a sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Words after which what was said may mean something else: no text ends just before one. */
const TURNS = 'but|although|though|however|until|unless|except|yet|still|not|despite|instead|only';
const DENIALS = "never|no|nobody|nothing|none|without|if|cannot|\\p{L}+n['’]t";
const TURNS_IN = new RegExp(`(?<!\\p{L})(?:${TURNS}|${DENIALS})(?!\\p{L})`, 'iu');
const TURNS_AT_START = new RegExp(`^["'“‘(]?(?:${TURNS})(?!\\p{L})`, 'iu');

/** The sentences of a text, each with those after it that may turn its meaning round: none is told without them. */
export function thoughtsOf(text: string): readonly string[] {
  const thoughts: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const before = TURNS_AT_START.test(sentence) ? thoughts.pop() : undefined;
    thoughts.push(before ? `${before} ${sentence}` : sentence);
  }
  return thoughts;
}

/** What begins with "she" or "that", or with what was done and nobody who did it, is about what stands before it. */
const LEANS =
  /^["'“‘(]?(?:s?he|they|it|its|his|her|their|th(?:is|at|ese|ose)|there|then|so|and|which|who|\p{L}{2,}ed|rang|said|told|came|went|met|spoke|wrote|sent|left|got|gave|took|saw|heard|made|kept|put|had|was|were|did|felt|thought|knew|found|brought|slept|ate|ran|hid|hit|bit|threw|cut|let)(?!\p{L})/iu;

/** The first thought of a text, and of those after it the ones that say of themselves whom or what they are about. */
export function thoughtsThatStand(text: string): readonly string[] {
  return thoughtsOf(text).filter((thought, at) => at === 0 || !LEANS.test(thought));
}

/** Whether a text holds a word after which, or with which, it may mean something else: "but", "not yet", "if". */
export function turnsMeaning(text: string): boolean {
  return TURNS_IN.test(text);
}

/** The text, cut after `most` words with a sign that it goes on. */
function atMostWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  const kept = words
    .slice(0, most)
    .join(' ')
    .replace(/[,;:–-]+$/, '');
  return `${kept}…`;
}

/** Words of a line that prints whole where it is a little too long for its place. */
export const LONGEST_LINE = 20;

/**
 * A text made short without stopping in the middle of a thought: whole where it is only a little too long, or where what
 * would go may turn the meaning of the rest round; or else up to the last clause that fits; a sign that it goes on, where
 * even its first clause is too long.
 */
export function shortened(text: string, most: number): string {
  const whole = text.trim();
  if (countWords(whole) <= Math.max(most, LONGEST_LINE)) return whole;
  const short = cut(whole, most);
  return turnsMeaning(whole.slice(short.replace(/…$/, '').length)) ? whole : short;
}

function cut(whole: string, most: number): string {
  const clauses = whole.split(/(?<=[,;:–])\s+|\s+(?=[-–(])/u);
  const last = clauses.findLastIndex((_, index) => countWords(clauses.slice(0, index + 1).join(' ')) <= most);
  return last < 0
    ? atMostWords(whole, most)
    : clauses
        .slice(0, last + 1)
        .join(' ')
        .replace(/[,;:–-]+$/, '');
}

/** As many whole thoughts from the start as fit; the first all the same, shortened, where it does not. */
export function opening(text: string, most: number): string {
  const thoughts = thoughtsOf(text);
  const fits = thoughts.findLastIndex((_, index) => countWords(thoughts.slice(0, index + 1).join(' ')) <= most);
  return fits < 0 ? asSentence(shortened(thoughts[0] ?? '', most)) : thoughts.slice(0, fits + 1).join(' ');
}

/** With a full stop, unless it ends with a mark of its own or is empty. */
export function asSentence(text: string): string {
  return /(?:^|[.!?…]["'”’)]?)$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

const SHORTEST_START = 6;

/** A run of whole sentences: the numbers of the first and the last, from 0. */
export type Run = readonly [number, number];

/** Every run of whole sentences that has no more words than `most`, in order; none that ends or begins where one turns another round. */
export function runsThatFit(words: string, most: number): readonly Run[] {
  const sentences = sentencesOf(words);
  const isBetween = (at: number) => at === 0 || !TURNS_AT_START.test(sentences[at] ?? '');
  return sentences.flatMap((_, first) =>
    sentences.flatMap((__, last): Run[] => {
      const fits = last >= first && countWords(sentences.slice(first, last + 1).join(' ')) <= most;
      return fits && isBetween(first) && isBetween(last + 1) ? [[first, last]] : [];
    }),
  );
}

/** A run of sentences as it prints, with `…` where something before or after it is left out. */
export function runOf(words: string, [first, last]: Run): string {
  const sentences = sentencesOf(words);
  const run = sentences.slice(first, last + 1).join(' ');
  return `${first > 0 ? '… ' : ''}${run}${last < sentences.length - 1 ? ' …' : ''}`;
}

/** Words of one thought that prints whole where it is too long for its place: half of it may say the opposite. */
const LONGEST_THOUGHT = 18;

/**
 * A quote short enough to print, in the speaker's own whole sentences, each with those after it that may turn it round: from
 * the start, as many as fit; when that is only a few words, the longest run that fits; and when the first does not fit, the
 * first all the same, or the longest run after it. Undefined when every one is too long.
 */
export function shortQuote(words: string, most: number): string | undefined {
  const runs = runsThatFit(words, most);
  const size = (run: Run) => countWords(runOf(words, run));
  const start = runs.findLast(([first]) => first === 0);
  if (start && (size(start) >= SHORTEST_START || start[1] === sentencesOf(words).length - 1))
    return runOf(words, start);
  const longest = runs.toSorted((one, other) => size(other) - size(one))[0];
  const opening = runsThatFit(words, LONGEST_THOUGHT).find(([first]) => first === 0);
  const run = start ? longest : (opening ?? longest);
  return run && runOf(words, run);
}

/** With a capital at its start, as the first word of a line has. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
