import { folded } from '../folding.ts';
import { type CareGroup, phrases, sets } from './phrases.ts';

/**
 * A plain phrase match on the phone. It shows help lines and does nothing else: it does not score, judge or store, and
 * it is no sign that there is, or is not, anything to worry about.
 *
 * Returns the first group with a phrase in the text, in the order of `phrases`, or undefined.
 */
export function careFor(text: string): CareGroup | undefined {
  return careInFolded(folded(text));
}

/** The same for a text that is folded already. */
export function careInFolded(text: string): CareGroup | undefined {
  return phrasesIn(text)[0]?.group;
}

/** The same for what stands in a text and did not stand in it before, phrase by phrase. */
export function careForNew(text: string, before: string): CareGroup | undefined {
  const known = new Set(phrasesIn(folded(before)));
  return phrasesIn(folded(text)).find((phrase) => !known.has(phrase))?.group;
}

interface Phrase {
  readonly group: CareGroup;
  readonly words: string;
}

let listed: readonly Phrase[] | undefined;
let start: Place | undefined;

/** Every phrase in a folded text, in the order of `phrases`. */
function phrasesIn(text: string): readonly Phrase[] {
  listed ??= (Object.keys(phrases) as CareGroup[]).flatMap((group) =>
    phrases[group].map((words) => ({ group, words })),
  );
  start ??= placesOf(listed);
  const found = new Set<Phrase>();
  const words = text.split(' ');
  for (const from of words.keys()) goOn(start, words, from, found);
  return found.size > 0 ? listed.filter((phrase) => found.has(phrase)) : [];
}

/** A place between two words of phrases: which of them end here, and where each word that may follow leads. */
interface Place {
  readonly ends: Phrase[];
  readonly next: Map<string, Place[]>;
  /** The same by what stands in the phrase, a word or a choice, so that what phrases begin with alike is walked once. */
  readonly after: Map<string, Place>;
}

function goOn({ ends, next }: Place, words: readonly string[], at: number, found: Set<Phrase>): void {
  for (const phrase of ends) found.add(phrase);
  for (const place of next.get(words[at] ?? '') ?? []) goOn(place, words, at + 1, found);
}

function placesOf(list: readonly Phrase[]): Place {
  const root = newPlace();
  for (const phrase of list) {
    const tokens = phrase.words.split(' ');
    tokens.reduce(placeAfter, root).ends.push(phrase);
  }
  return root;
}

function placeAfter(place: Place, token: string): Place {
  const known = place.after.get(token);
  if (known) return known;
  const after = newPlace();
  place.after.set(token, after);
  for (const choice of choicesOf(token)) lead(place, choice.split(' '), after);
  return after;
}

function choicesOf(token: string): readonly string[] {
  const [set, name = ''] = /^<(\w+)>$/.exec(token) ?? [];
  return set ? (sets[name] ?? []) : [token];
}

/** By these words from one place to another. */
function lead(from: Place, [word = '', ...rest]: readonly string[], to: Place): void {
  const next = rest.length > 0 ? newPlace() : to;
  from.next.set(word, [...(from.next.get(word) ?? []), next]);
  if (rest.length > 0) lead(next, rest, to);
}

function newPlace(): Place {
  return { ends: [], next: new Map(), after: new Map() };
}
