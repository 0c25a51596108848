import type { Person } from '../person.ts';
import { isTitle } from '../titles.ts';

/** Names that are also words: left alone where they stand by themselves, for the text would turn to nonsense. */
const ALSO_WORDS: readonly string[] =
  'april art august bell bill chase cook day dean dawn drew faith frank gene grace grant gray green hall hill hope jack jean joy june lane long mark may mason miles park pat penny price rich rob rose say short small smart stone sue summer wells white will wood young'.split(
    ' ',
  );

/** Small words within a name or an entry, which are nobody's by themselves. */
const PARTICLES: readonly string[] =
  'and at bin de del der di from for in kept known la le name not of on out the van von'.split(' ');

const SHORTEST_NAME = 2;

const OF_SERVICES =
  /(?:^|\s)(?:school|academy|college|nursery|team|office|line|services?|camhs|hospital|surgery|clinic|council)$/i;

/** An entry such as "CAMHS", "School office" or "Health visitor (name not known)" is nobody's name. */
export function isService({ name, service, role }: Person): boolean {
  return name === service || name === role || OF_SERVICES.test(name) || /\(.*\bnot\b.*\)/i.test(name);
}

const NO_NAME =
  /^(?:letter|report|email|note|plan|decision|panel|tribunal|ombudsman|staff|duty|class|reception|school|teacher)$/i;

/** Of someone who has no entry: "Mrs Day" and "Nurse Patel" are names, "class teacher" and "The letter" are none. */
export function looksLikeName(name: string): boolean {
  const parts = partsOf(name).filter((part) => !PARTICLES.includes(part.toLowerCase()));
  const bare = parts.filter((part) => !isTitle(part));
  return (
    !isService({ name: bare.join(' ') }) &&
    bare.length > 0 &&
    bare.every((part) => /^\p{Lu}/u.test(part) && !NO_NAME.test(part))
  );
}

/** A speaker's name as it would stand in an entry: "Tilly (6)" is the Tilly who has one, while "Mrs Khan" is not Dr Khan. */
export function calledBy(name: string): string {
  return keyOf(partsOf(name).join(' '));
}

/** The forms in which a name stands in a text: whole, without its title, and each part alone. */
export function formsOf(name: string, everyPart: boolean): readonly string[] {
  const parts = partsOf(name);
  const bare = parts.filter((part) => !isTitle(part));
  const alone = [...bare, ...bare.flatMap((part) => part.split(/[-‐–]/))].filter(
    (part) =>
      part.length >= SHORTEST_NAME && !PARTICLES.includes(part.toLowerCase()) && (everyPart || !isAlsoWord(part)),
  );
  return [parts.join(' '), bare.join(' '), ...alone].filter((form) => form.length >= SHORTEST_NAME);
}

/** "the Hollowells", "the Joneses", who are nobody in particular. A plural that is a word, such as "days", names nobody. */
export function familiesOf(name: string): readonly string[] {
  const parts = partsOf(name);
  const surname = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  if (isAlsoWord(surname) || surname.length < SHORTEST_NAME) return [];
  return [`${surname}s`, ...(/(?:s|x|z|ch|sh)$/i.test(surname) ? [`${surname}es`] : [])];
}

/** Whether a name is a word too, in whatever letters. */
function isAlsoWord(name: string): boolean {
  return ALSO_WORDS.includes(name.toLowerCase());
}

const MONTHS = /^(?:april|may|june|august|summer)$/i;
const DATE_BEFORE =
  /(?:^|[^\p{L}])(?:in|of|by|since|from|until|till|last|next|this|early|mid|late|\d+(?:st|nd|rd|th)?)[\s-]+$/iu;
const ASKED = /^(?:will|may)$/i;
const AT_BEGINNING = /(?:^|[.!?…:;\n]["“”'‘’)]?\s*|["“‘]\s*)$/;
const BEFORE_YOU = /^\s+you(?![\p{L}’'])/iu;
const AS_WORD = /^\s+(?:i|he|she|it|we|they|be|have|not)(?![\p{L}’'])/iu;

/** Whether a name that is a word too is only that where it stands: written small, a month, or what asks something. */
export function isWordHere({ name, at }: Found, text: string): boolean {
  if (!isAlsoWord(name)) return false;
  if (!/^\p{Lu}/u.test(name)) return true;
  const after = text.slice(at + name.length);
  const isMonth = MONTHS.test(name) && (DATE_BEFORE.test(text.slice(0, at)) || /^\s+\d/.test(after));
  const isAsked = BEFORE_YOU.test(after) || (AT_BEGINNING.test(text.slice(0, at)) && AS_WORD.test(after));
  return isMonth || (ASKED.test(name) && isAsked);
}

/** What is in brackets says something of a person and is no part of the name. */
function partsOf(name: string): readonly string[] {
  return name
    .replace(/\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** The parts of a name that are its own, and may tell of it alone: "Mr" and a bare "A" do not. */
export function ownParts(name: string): readonly string[] {
  return partsOf(name).filter((part) => part.length >= SHORTEST_NAME && !isTitle(part));
}

/** The first letter of each part of a name, titles left out. */
export function initialsIn(name: string): string {
  const parts = partsOf(name).filter((part) => !isTitle(part));
  return parts.map((part) => part.charAt(0).toUpperCase()).join('');
}

/** A form without what phones put in or leave out: accents, curly apostrophes, long dashes, capitals. */
export function keyOf(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐–]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** A name where it stands in a text. */
export interface Found {
  readonly name: string;
  readonly at: number;
}

/** A word, or one other sign: what a name can begin with. */
const BEGINNING = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s]/gu;

/** Text in which phones put nothing in and leave nothing out, so that a beginning stands in it as it is. */
const PLAIN = /^[\n -~]*$/;

/** Longer than any name: a file made to do harm could hold one that no pattern can be made of. */
const MOST_LETTERS = 1000;

/**
 * Finds some keys as words of a text in NFD, however a phone wrote them, the longest at each place. They are looked for
 * only where one of them may begin: everywhere else in a long journal would take ten times as long.
 */
export function finderOf(keys: readonly string[]): (text: string) => readonly Found[] {
  const names = keys.filter(({ length }) => length <= MOST_LETTERS);
  const pattern = patternFor(names);
  const places = placesOf(names);
  return (text) => {
    const found: Found[] = [];
    let end = 0;
    for (const at of places(text)) {
      if (at < end) continue;
      pattern.lastIndex = at;
      const name = pattern.exec(text)?.[0];
      if (name) found.push({ name, at });
      if (name) end = at + name.length;
    }
    return found;
  };
}

/** Where in a text one of some keys may begin. */
function placesOf(keys: readonly string[]): (text: string) => readonly number[] {
  const begins = new Set(keys.map((key) => key.match(BEGINNING)?.[0] ?? key));
  const plainly = new RegExp(`(?<![a-z])(?:${[...begins].map(escaped).join('|')})`, 'gi');
  return (text) =>
    PLAIN.test(text)
      ? [...text.matchAll(plainly)].map(({ index }) => index)
      : [...text.matchAll(BEGINNING)].flatMap(({ 0: word, index }) => (begins.has(keyOf(word)) ? [index] : []));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function patternFor(keys: readonly string[]): RegExp {
  const words = keys.toSorted((one, other) => other.length - one.length).map(lettersIn);
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'iuy');
}

/** The accents of Latin letters in NFD. All marks of all scripts after each letter would take a fifth of a second to take in. */
const LATIN_MARKS = '[\\u0300-\\u0344\\u0346-\\u036f]';

function lettersIn(key: string): string {
  return [...key]
    .map((sign) => {
      if (sign === ' ') return '\\s+';
      if (sign === "'") return "['’ʼ]";
      if (sign === '-') return '[-‐–]';
      if (/\p{Script=Latin}/u.test(sign)) return `${sign}${LATIN_MARKS}*`;
      return /\p{L}/u.test(sign) ? `${sign}\\p{M}*` : escaped(sign);
    })
    .join('');
}
