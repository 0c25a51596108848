import { countWords } from '../folding.ts';

/** The sentences of a text, each with its own full stop, in order. A new line ends a sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The text, cut after `most` words with a sign that it goes on. */
export function atMostWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  if (countWords(text) <= most) return text.trim();
  const kept = words
    .slice(0, most)
    .join(' ')
    .replace(/[,;:–-]+$/, '');
  return `${kept}…`;
}

/** With a full stop, unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?…]["'”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Words before which a quote may be cut and still be what was said. */
const CUT_BEFORE = /\s+(?=(?:and|but|so|because|or|then|when|if)\b)/i;
const SHORTEST_CUT = 4;
const SHORTEST_START = 6;

/** A run of whole sentences: the numbers of the first and the last, from 0. */
export type Run = readonly [number, number];

/** Every run of whole sentences that has no more words than `most`, in order. */
export function runsThatFit(words: string, most: number): readonly Run[] {
  const sentences = sentencesOf(words);
  return sentences.flatMap((_, first) =>
    sentences.flatMap((__, last): Run[] => {
      const fits = last >= first && countWords(sentences.slice(first, last + 1).join(' ')) <= most;
      return fits ? [[first, last]] : [];
    }),
  );
}

/** A run of sentences as it prints, with `…` where something before or after it is left out. */
export function runOf(words: string, [first, last]: Run): string {
  const sentences = sentencesOf(words);
  const run = sentences.slice(first, last + 1).join(' ');
  return `${first > 0 ? '… ' : ''}${run}${last < sentences.length - 1 ? ' …' : ''}`;
}

/**
 * A quote short enough to print, in the speaker's own words: from the start, as many whole sentences as fit; when that
 * is only a few words, the longest run of whole sentences; and when no sentence fits, the first one up to a break.
 */
export function shortQuote(words: string, most: number): string {
  const runs = runsThatFit(words, most);
  const size = (run: Run) => countWords(runOf(words, run));
  const start = runs.findLast(([first]) => first === 0);
  if (start && (size(start) >= SHORTEST_START || start[1] === sentencesOf(words).length - 1))
    return runOf(words, start);
  const longest = runs.toSorted((one, other) => size(other) - size(one))[0];
  return start && longest ? runOf(words, longest) : `${cutSentence(sentencesOf(words)[0] ?? '', most)}…`;
}

function cutSentence(sentence: string, most: number): string {
  const clauses = sentence.split(CUT_BEFORE);
  const fitting = clauses.filter((_, index) => countWords(clauses.slice(0, index + 1).join(' ')) <= most).join(' ');
  const kept = countWords(fitting) >= SHORTEST_CUT ? fitting : sentence.split(/\s+/).slice(0, most).join(' ');
  return kept.replace(/[,;:.\s]+$/, '');
}
