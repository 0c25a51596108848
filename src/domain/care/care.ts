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
  const padded = ` ${text} `;
  compiled ??= (Object.keys(phrases) as CareGroup[]).map((group) => [group, matcherOf(phrases[group])]);
  return compiled.find(([, matches]) => matches(padded))?.[0];
}

/** The same for what stands in a text and did not stand in it before, phrase by phrase. */
export function careForNew(text: string, before: string): CareGroup | undefined {
  if (!before || !careFor(text)) return careFor(text);
  const known = new Set(phrasesIn(before).map(({ phrase }) => phrase));
  return phrasesIn(text).find(({ phrase }) => !known.has(phrase))?.group;
}

/** Every phrase in a text, in the order of `phrases`. */
function phrasesIn(text: string): readonly Listed[] {
  const padded = ` ${folded(text)} `;
  return listed().filter(({ phrase }) => new RegExp(` ${phrase.split(' ').map(spelledOut).join(' ')} `).test(padded));
}

interface Listed {
  readonly group: CareGroup;
  readonly phrase: string;
}

function listed(): readonly Listed[] {
  return (Object.keys(phrases) as CareGroup[]).flatMap((group) => phrases[group].map((phrase) => ({ group, phrase })));
}

type Matcher = (padded: string) => boolean;

let compiled: readonly (readonly [CareGroup, Matcher])[] | undefined;

/**
 * Each phrase has one word that it can't be without, its longest. Most texts have none of these, and are told by that
 * alone: to look for every phrase at every word takes two seconds for ten thousand notes.
 */
function matcherOf(list: readonly string[]): Matcher {
  const words = new RegExp(` (?:${[...new Set(list.flatMap(wordsNeeded))].join('|')}) `);
  const whole = new RegExp(` ${branches(treeOf(list))} `);
  return (padded) => words.test(padded) && whole.test(padded);
}

/** One of these stands wherever the phrase does: its longest plain word, or the longest of each choice where it has none. */
function wordsNeeded(phrase: string): readonly string[] {
  const plain = longest(phrase.split(' ').filter((token) => !token.startsWith('<')));
  if (plain.length > 3) return [plain];
  const [set] = phrase.match(/(?<=<)\w+(?=>)/g) ?? [];
  return set ? (sets[set] ?? []).map((choice) => longest(choice.split(' '))) : [plain];
}

function longest(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

/** Phrases by their first word or choice, then by the next, so that what they share is looked for once. */
interface Tree extends Map<string, Tree> {}

const END = '';

function treeOf(list: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const phrase of list) {
    let at = root;
    for (const token of [...phrase.split(' '), END]) {
      const next = at.get(token) ?? new Map();
      at.set(token, next);
      at = next;
    }
  }
  return root;
}

function branches(tree: Tree): string {
  const longer = [...tree].filter(([token]) => token !== END);
  const spelled = longer.map(([token, next]) => spelledOut(token) + rest(next));
  return `(?:${spelled.join('|')})`;
}

function rest(tree: Tree): string {
  if (tree.size === 1 && tree.has(END)) return '';
  return tree.has(END) ? `(?: ${branches(tree)})?` : ` ${branches(tree)}`;
}

function spelledOut(token: string): string {
  return token.replace(/<(\w+)>/g, (_, name: string) => `(?:${(sets[name] ?? []).join('|')})`);
}
